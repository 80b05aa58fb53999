package org.coranto.check.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coranto.check.Check;
import org.coranto.check.Finding;
import org.coranto.check.Fix;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.model.Span;

/// Text that must be replaced: `swap: {'(\d)mm\b': '$1 mm'}`.
final class ReplaceWord implements RuleType {

  private static final Pattern GROUP = Pattern.compile("\\$(\\d)");

  private record Swap(Expression from, String to) {

    static Parsed<Swap> of(Expression from, String to) {
      for (var group = GROUP.matcher(to); group.find(); ) {
        if (Integer.parseInt(group.group(1)) > from.groups()) {
          return new Parsed.Failed<>(
              "“%s” refers to a group that the pattern does not have".formatted(to));
        }
      }
      return new Parsed.Done<>(new Swap(from, to));
    }

    String instead(Expression.Match match) {
      return GROUP
          .matcher(to)
          .replaceAll(group ->
              java.util.regex.Matcher.quoteReplacement(
                  match.groups().get(Integer.parseInt(group.group(1)))));
    }
  }

  @Override
  public String name() {
    return "substitution";
  }

  @Override
  public List<String> keys() {
    return List.of("in", "swap", "ignore-case", "safe");
  }

  @Override
  public Optional<Check> read(RuleFile file, HouseRule rule, RuleEnvironment environment) {
    var scopes = Scopes.read(file, environment);
    var ignoreCase = file.flag("ignore-case", false).orElse(false);
    boolean safe = file.flag("safe", true).orElse(true);
    var swaps =
        file.<Swap>eachPair(
            "swap", (from, to) -> Expression.of(from, ignoreCase).then(it -> Swap.of(it, to)));
    var swapping = new Swapping(rule, swaps, safe);
    return Optional.of(
        HouseCheck.of(
            rule,
            (context, steps) -> {
              var found = new ArrayList<Finding>();
              for (var region : scopes.regions(context.edition())) {
                found.addAll(swapping.look(context.edition(), region, steps));
              }
              return found;
            }));
  }

  /// The words of one rule and what is written instead of them.
  private record Swapping(HouseRule rule, List<Swap> swaps, boolean safe) {

    List<Finding> look(AnnotatedEdition edition, Span region, Expression.Steps steps) {
      var found = new ArrayList<Finding>();
      var taken = new ArrayList<Span>();
      for (var swap : swaps) {
        for (var match : swap.from().in(edition.text(), region, steps)) {
          var instead = swap.instead(match);
          if (!instead.equals(match.found())
              && taken.stream().noneMatch(other -> overlap(other, match.span()))) {
            taken.add(match.span());
            found.add(finding(match, instead));
          }
        }
      }
      return found;
    }

    private Finding finding(Expression.Match match, String instead) {
      var words = Map.of("found", match.found(), "instead", instead);
      var edit = Fix.replace(match.span(), instead);
      return rule.finding(match.span(), words)
          .with(new Fix("Write “%s”".formatted(instead), safe, List.of(edit)));
    }
  }

  private static boolean overlap(Span one, Span other) {
    return one.start() < other.end() && other.start() < one.end();
  }
}
