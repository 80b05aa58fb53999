package org.coranto.check.house;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.coranto.check.Check;
import org.coranto.check.Severity;
import org.coranto.config.Config;
import org.coranto.config.ConfigProblem;

/// Reads the rules of a newsletter, one in each file: `checks/no-click-here.yml`.
public final class HouseRules {

  private final RuleEnvironment environment;
  private final List<ConfigProblem> problems = new ArrayList<>();
  private final List<Check> checks = new ArrayList<>();
  private final String folder;

  /// @param checks the checks that could be read
  /// @param problems mistakes in files, and rules that fail their own examples; in the order of
  ///   files and lines
  public record Reading(List<Check> checks, List<ConfigProblem> problems) {}

  private HouseRules(String folder, RuleEnvironment environment) {
    this.folder = folder;
    this.environment = environment;
  }

  /// @param folder as in messages: `checks`
  /// @param files the texts of the folder by file name: rules and the files that they use
  /// @param taken names of built-in checks, which a rule cannot have
  public static Reading read(
      String folder, Map<String, String> files, Config config, Set<String> taken) {
    var rules = new HouseRules(folder, new RuleEnvironment(config, files));
    new TreeMap<>(files)
        .forEach((file, text) -> {
          if (file.endsWith(".yml") || file.endsWith(".yaml")) {
            rules.read(file, text, taken);
          }
        });
    rules.problems.sort(
        Comparator.comparing(ConfigProblem::file).thenComparingInt(ConfigProblem::line));
    return new Reading(List.copyOf(rules.checks), List.copyOf(rules.problems));
  }

  private void read(String file, String text, Set<String> taken) {
    var path = folder + "/" + file;
    int before = problems.size();
    var name = file.substring(0, file.lastIndexOf('.'));
    if (!name.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      problems.add(
          new ConfigProblem(
              path,
              1,
              1,
              "the name of a rule has lower-case letters, digits and hyphens, as in no-click-here.yml"));
      return;
    }
    if (taken.contains(name) || checks.stream().anyMatch(check -> check.name().equals(name))) {
      problems.add(new ConfigProblem(path, 1, 1, "there is already a check “%s”".formatted(name)));
      return;
    }
    RuleFile.read(path, text, problems)
        .flatMap(yaml -> check(name, yaml))
        .filter(_ -> problems.size() == before)
        .ifPresent(check -> {
          problems.addAll(new ExampleTest(path, environment.config(), check).problems());
          checks.add(check);
        });
  }

  private Optional<Check> check(String name, RuleFile file) {
    var kinds = RuleTypes.ALL.stream().map(RuleType::name).toList();
    if (file.text("kind", "existence").isEmpty()) {
      return Optional.empty();
    }
    var kind =
        file.choice("kind", "existence", kinds)
            .flatMap(word -> RuleTypes.ALL.stream().filter(it -> it.name().equals(word)).findAny());
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    var keys = new ArrayList<>(HouseRule.KEYS);
    keys.addAll(kind.get().keys());
    file.unknownKeys(keys);
    var severities = List.of("error", "warning", "suggestion");
    var severity = file.choice("severity", "warning", severities).orElse("warning");
    var rule =
        new HouseRule(
            name,
            kind.get().name(),
            file.text("description", "Links say where they lead.").orElse(""),
            file.text("message", "“{found}” does not say where it leads.").orElse(""),
            Severity.valueOf(severity.toUpperCase(Locale.ROOT)),
            file.examples());
    return kind.get().read(file, rule, environment);
  }
}
