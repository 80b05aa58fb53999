package org.coranto.check.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coranto.check.Check;
import org.coranto.check.Finding;
import org.coranto.check.Stage;
import org.coranto.config.DidYouMean;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.model.Section;
import org.coranto.model.Span;

/// Sections that an edition must have: `sections: [news, quote]`.
final class RequiredSection implements RuleType {

  @Override
  public String name() {
    return "required-section";
  }

  @Override
  public List<String> keys() {
    return List.of("sections");
  }

  @Override
  public Optional<Check> read(RuleFile file, HouseRule rule, RuleEnvironment environment) {
    var known = environment.sections();
    var sections =
        file.<String>each(
            "sections",
            name ->
                known.contains(name)
                    ? new Parsed.Done<>(name)
                    : new Parsed.Failed<>(
                        "there is no section \"%s\".%s Sections: %s"
                            .formatted(
                                name, DidYouMean.question(name, known), String.join(", ", known))));
    if (!file.has("sections")) {
      return file.wrong("sections", "sections is missing; write it as in sections: [news]");
    }
    return Optional.of(
        new HouseCheck(
            rule,
            Stage.READY,
            (context, _) -> missing(context.edition(), rule, sections, environment)));
  }

  private static List<Finding> missing(
      AnnotatedEdition edition,
      HouseRule rule,
      List<String> sections,
      RuleEnvironment environment) {
    var missing = new ArrayList<Finding>();
    var there = edition.sections().stream().map(Section::name).toList();
    for (var section : sections) {
      if (!there.contains(section)) {
        missing.add(rule.finding(end(edition), Map.of("section", environment.title(section))));
      }
    }
    return missing;
  }

  /// The last line with text, where the section could be added.
  private static Span end(AnnotatedEdition edition) {
    int end = edition.text().stripTrailing().length();
    return edition.lines().at(end).span();
  }
}
