package org.coranto.check.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coranto.check.Check;
import org.coranto.check.Finding;

/// A pattern that must not occur: `patterns: ['^(click )?here$']`.
final class ForbidPattern implements RuleType {

  @Override
  public String name() {
    return "existence";
  }

  @Override
  public List<String> keys() {
    return List.of("in", "patterns", "ignore-case");
  }

  @Override
  public Optional<Check> read(RuleFile file, HouseRule rule, RuleEnvironment environment) {
    var scopes = Scopes.read(file, environment);
    var ignoreCase = file.flag("ignore-case", false).orElse(false);
    var patterns = file.each("patterns", regex -> Expression.of(regex, ignoreCase));
    if (!file.has("patterns")) {
      return file.wrong("patterns", "patterns is missing; write it as in patterns: ['\\bTODO\\b']");
    }
    return Optional.of(
        HouseCheck.of(
            rule,
            (context, steps) -> {
              var found = new ArrayList<Finding>();
              for (var region : scopes.regions(context.edition())) {
                for (var pattern : patterns) {
                  for (var match : pattern.in(context.edition().text(), region, steps)) {
                    found.add(rule.finding(match.span(), Map.of("found", match.found())));
                  }
                }
              }
              return found;
            }));
  }
}
