package org.coranto.config;

import java.util.List;
import java.util.Optional;
import org.coranto.model.SectionKind;

/// `[[section]]`: a section by the headings it has had over the years.
///
/// @param name `name`: kebab-case, the section's name in addresses, feeds and reports
/// @param title `title`: what readers see where the section stands alone
/// @param kind `kind`: what its entries are
/// @param headings `headings`: the wordings its heading has had; letter case, markup and
///   punctuation at the end do not matter, and `*` stands for any words. A heading below it belongs
///   to it unless a rule of its own says otherwise
/// @param priority `priority`: 1 (folded first when a mail grows too long) to 9 (never folded)
/// @param owner `owner`: who looks after it
/// @param checks `[section.checks]`: what holds here instead of the newsletter's `[checks]`
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

  /// As it is where only its name, title, kind and headings are given.
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
