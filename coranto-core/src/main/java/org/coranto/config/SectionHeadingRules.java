package org.coranto.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Finds the section of a heading: all headings of every `[[section]]`, in a hash table.
///
/// An exact heading wins over one with `*`, an earlier section over a later one, and a section's
/// headings over another's title. A single `*` takes every heading that belongs to no other
/// section. A look-up is a hash and a few comparisons, because it is done for every heading of an
/// archive.
public final class SectionHeadingRules {

  private final Map<HeadingKey, SectionRule> exact = new HashMap<>();
  private final List<Wildcard> wildcards = new ArrayList<>();
  private final Map<String, Optional<SectionRule>> known = new ConcurrentHashMap<>();
  private final Optional<SectionRule> everythingElse;

  private record Wildcard(HeadingKey wording, SectionRule rule) {}

  private SectionHeadingRules(List<SectionRule> rules) {
    for (var rule : rules) {
      rule.headings().stream().map(HeadingKey::ofRule).forEach(wording -> add(wording, rule));
    }
    everythingElse = rules.stream().filter(rule -> rule.headings().contains("*")).findFirst();
    for (var rule : rules) {
      exact.putIfAbsent(HeadingKey.ofHeading(rule.title()), rule);
    }
  }

  public static SectionHeadingRules of(Config config) {
    return new SectionHeadingRules(config.sections());
  }

  public static SectionHeadingRules of(List<SectionRule> rules) {
    return new SectionHeadingRules(rules);
  }

  /// A heading in the form that is compared: `rust jobs` for `**Rust Jobs**:`.
  public static String plain(String title) {
    return HeadingKey.ofHeading(title).text();
  }

  private void add(HeadingKey wording, SectionRule rule) {
    if (wording.text().equals("*")) {
      return;
    }
    if (wording.isPattern()) {
      wildcards.add(new Wildcard(wording, rule));
    } else {
      exact.putIfAbsent(wording, rule);
    }
  }

  /// The section of a heading, or else of the nearest heading above it that has one.
  ///
  /// @param path titles without markup, outermost first: `Upcoming Events, Europe`
  public Optional<SectionRule> rule(List<String> path) {
    for (int i = path.size() - 1; i >= 0; i--) {
      var own = own(path.get(i));
      if (own.isPresent()) {
        return own;
      }
    }
    return path.isEmpty() ? Optional.empty() : everythingElse;
  }

  private Optional<SectionRule> own(String title) {
    return known.computeIfAbsent(title, this::find);
  }

  private Optional<SectionRule> find(String title) {
    var wording = HeadingKey.ofHeading(title);
    var rule = exact.get(wording);
    if (rule != null) {
      return Optional.of(rule);
    }
    return wildcards.stream()
        .filter(wildcard -> wildcard.wording().covers(wording))
        .map(Wildcard::rule)
        .findFirst();
  }
}
