package org.coranto.check.house;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coranto.config.Config;
import org.coranto.config.SectionRule;

/// What a rule can refer to.
///
/// @param files the texts of the folder by file name: `words.txt`
record RuleEnvironment(Config config, Map<String, String> files) {

  List<String> sections() {
    return config.sections().stream().map(SectionRule::name).toList();
  }

  /// The title of a section for readers.
  String title(String section) {
    return config.sections().stream()
        .filter(rule -> rule.name().equals(section))
        .findAny()
        .map(SectionRule::title)
        .orElse(section);
  }

  Optional<String> file(String name) {
    return Optional.ofNullable(files.get(name));
  }
}
