package org.coranto.app.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.coranto.app.ContentException;
import org.coranto.app.newsletter.Configuration;
import org.coranto.app.newsletter.Newsletter;
import org.coranto.app.repo.SmallFiles;
import org.coranto.check.Check;
import org.coranto.check.CurrentNames;
import org.coranto.check.house.HouseRules;
import org.coranto.config.Config;
import org.coranto.config.ConfigProblem;
import org.coranto.registry.Checks;

/// The built-in checks and the newsletter's own rules.
final class ConfiguredChecks {

  private ConfiguredChecks() {}

  /// @throws ContentException if a rule has errors, or the configuration names an unknown check
  static List<Check> of(Newsletter newsletter) {
    var config = newsletter.config();
    var folder = config.content().houseRules();
    var files = SmallFiles.in(newsletter.root(), folder, "*.{yml,yaml,txt}");
    var builtIn = CurrentNames.of(Checks.ALL).all();
    var house = HouseRules.read(folder, files, config, builtIn);
    var mistakes = new ArrayList<>(house.problems());
    if (mistakes.isEmpty()) {
      house.checks().forEach(check -> builtIn.add(check.name()));
      mistakes.addAll(unknown(newsletter.configuration(), config, builtIn));
    }
    if (!mistakes.isEmpty()) {
      throw new ContentException(mistakes.stream().map(ConfigProblem::toString).toList());
    }
    return Stream.concat(Checks.ALL.stream(), house.checks().stream()).toList();
  }

  private static List<ConfigProblem> unknown(Path file, Config config, Set<String> known) {
    var named = new HashSet<>(config.checks().named());
    config.sections().forEach(section -> named.addAll(section.checks().named()));
    return known.containsAll(named) ? List.of() : Configuration.unknownChecks(file, known);
  }
}
