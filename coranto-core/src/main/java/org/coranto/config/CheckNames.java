package org.coranto.config;

import java.util.Collection;
import java.util.List;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlTable;

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
    var parsed = Toml.parse(text.startsWith("\uFEFF") ? text.substring(1) : text);
    names.in(parsed);
    if (parsed.get(List.of(ConfigTable.SECTION.path())) instanceof TomlArray sections) {
      for (int i = 0; i < sections.size(); i++) {
        if (sections.get(i) instanceof TomlTable section) {
          names.in(section);
        }
      }
    }
    return names.problems.inOrder();
  }

  private void in(TomlTable table) {
    if (table.get(List.of(ConfigTable.CHECKS.path())) instanceof TomlTable checks) {
      for (var severity : checks.keySet()) {
        if (checks.get(List.of(severity)) instanceof TomlArray listed) {
          listed(listed);
        }
      }
    }
  }

  private void listed(TomlArray names) {
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i) instanceof String name && !known.contains(name)) {
        problems.add(
            names.inputPositionOf(i),
            "unknown check %s.%s docs/checks lists all checks"
                .formatted(Snippet.of(name), DidYouMean.question(name, known)));
      }
    }
  }
}
