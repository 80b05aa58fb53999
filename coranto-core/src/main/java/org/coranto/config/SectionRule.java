package org.coranto.config;

import java.util.List;
import java.util.Optional;
import org.coranto.model.SectionKind;

/// `[[section]]`: a section and the headings that it has had over the years.
///
/// @param name `name`: kebab-case, the section's name in URLs, feeds and reports
/// @param title `title`: the title for readers if the section is shown alone
/// @param kind `kind`: the kind of its entries
/// @param headings `headings`: its present and earlier headings; letter case, markup and
///   punctuation at the end do not matter, and `*` matches any words. A heading under it belongs to
///   it unless it has a rule of its own
/// @param priority `priority`: 1 (shortened first in a mail that is too long) to 9 (never
///   shortened)
/// @param owner `owner`: the person responsible for it
/// @param checks `[section.checks]`: replaces the newsletter's `[checks]` for this section
public record SectionRule(
    String name,
    String title,
    SectionKind kind,
    List<String> headings,
    int priority,
    Optional<String> owner,
    CheckSettings checks) {

  static final int USUAL_PRIORITY = 5;

  public SectionRule {
    headings = List.copyOf(headings);
  }

  /// Only with name, title, kind and headings; the rest is the default.
  public static SectionRule of(String name, String title, SectionKind kind, List<String> headings) {
    return new SectionRule(
        name, title, kind, headings, USUAL_PRIORITY, Optional.empty(), CheckSettings.NONE);
  }

  public SectionRule withPriority(int other) {
    return new SectionRule(name, title, kind, headings, other, owner, checks);
  }

  public SectionRule withChecks(CheckSettings other) {
    return new SectionRule(name, title, kind, headings, priority, owner, other);
  }
}
