package org.coranto.config;

import java.util.Collection;
import java.util.List;
import org.coranto.toml.TomlArray;
import org.coranto.toml.TomlParser;
import org.coranto.toml.TomlTable;

/// Finds unknown names of checks. This is a separate step after the configuration is read, because
/// the newsletter's house rules also have names.
public final class CheckNames {

  private final Collection<String> known;
  private final ConfigProblems problems;

  private CheckNames(Collection<String> known, ConfigProblems problems) {
    this.known = known;
    this.problems = problems;
  }

  /// @param text of a configuration without mistakes of other kinds
  /// @param known the names of all checks
  public static List<ConfigProblem> unknown(String text, String file, Collection<String> known) {
    var names = new CheckNames(known, new ConfigProblems(file));
    var top = TomlParser.parse(text).table();
    names.in(top);
    var sections = top.entries().get(ConfigTable.SECTION.path());
    if (sections != null && sections.value() instanceof TomlArray array) {
      for (var item : array.items()) {
        if (item.value() instanceof TomlTable section) {
          names.in(section);
        }
      }
    }
    return names.problems.inOrder();
  }

  private void in(TomlTable table) {
    var checks = table.entries().get(ConfigTable.CHECKS.path());
    if (checks != null && checks.value() instanceof TomlTable severities) {
      for (var severity : severities.entries().values()) {
        if (severity.value() instanceof TomlArray listed) {
          listed(listed);
        }
      }
    }
  }

  private void listed(TomlArray names) {
    for (var item : names.items()) {
      if (item.value() instanceof String name && !known.contains(name)) {
        problems.add(
            item.at(),
            "unknown check %s.%s docs/checks lists all checks"
                .formatted(Snippet.of(name), DidYouMean.question(name, known)));
      }
    }
  }
}
