package org.coranto.check.house;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coranto.check.Check;
import org.coranto.check.Finding;
import org.coranto.check.RelatedPlace;
import org.coranto.model.Span;

/// A pattern that may occur only a few times: `most: 3`. The first occurrence over the limit is
/// reported.
final class LimitOccurrences implements RuleType {

  @Override
  public String name() {
    return "occurrence";
  }

  @Override
  public List<String> keys() {
    return List.of("in", "pattern", "ignore-case", "group", "most", "except");
  }

  @Override
  public Optional<Check> read(RuleFile file, HouseRule rule, RuleEnvironment environment) {
    var scopes = Scopes.read(file, environment);
    var ignoreCase = file.flag("ignore-case", false).orElse(false);
    var patterns = file.each("pattern", regex -> Expression.of(regex, ignoreCase));
    if (patterns.size() != 1) {
      return file.wrong(
          "pattern", "a rule of the kind occurrence has one pattern, as in pattern: '!'");
    }
    var pattern = patterns.getFirst();
    int group = file.number("group", 0, 0, 9).orElse(0);
    if (group > pattern.groups()) {
      return file.wrong("group", "the pattern has %d groups".formatted(pattern.groups()));
    }
    if (!file.has("most")) {
      return file.wrong("most", "most is missing; write it as in most: 3");
    }
    int most = file.number("most", 1, 0, 10_000).orElse(1);
    var except = Set.copyOf(file.texts("except"));
    return Optional.of(
        HouseCheck.of(
            rule,
            (context, steps) -> {
              var counted = new LinkedHashMap<String, List<Span>>();
              for (var region : scopes.regions(context.edition())) {
                for (var match : pattern.in(context.edition().text(), region, steps)) {
                  var what = match.groups().get(group);
                  if (!except.contains(what)) {
                    // without a group, all matches are counted together
                    counted
                        .computeIfAbsent(group == 0 ? "" : what, _ -> new ArrayList<>())
                        .add(match.span());
                  }
                }
              }
              return counted.values().stream()
                  .filter(spans -> spans.size() > most)
                  .map(spans ->
                      finding(rule, spans, context.edition().slice(spans.getFirst()), most))
                  .toList();
            }));
  }

  private static Finding finding(HouseRule rule, List<Span> spans, String found, int most) {
    var words =
        Map.of(
            "found", found,
            "count", String.valueOf(spans.size()),
            "most", String.valueOf(most));
    var finding = rule.finding(spans.get(most), words);
    return most == 0
        ? finding
        : finding.with(new RelatedPlace(spans.getFirst(), "the first of them"));
  }
}
