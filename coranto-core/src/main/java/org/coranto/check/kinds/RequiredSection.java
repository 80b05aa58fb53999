package org.coranto.check.kinds;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coranto.check.AnnotatedEdition;
import org.coranto.check.Check;
import org.coranto.check.Finding;
import org.coranto.check.When;
import org.coranto.config.Nearest;
import org.coranto.model.Section;
import org.coranto.model.Span;

/** What readers look for: {@code sections: [news, quote]}. Its heading must be there. */
final class RequiredSection implements Kind {

  @Override
  public String name() {
    return "required-section";
  }

  @Override
  public List<String> keys() {
    return List.of("sections");
  }

  @Override
  public Optional<Check> read(RuleFile file, Rule rule, Surroundings surroundings) {
    var known = surroundings.sections();
    var sections =
        file.<String>each(
            "sections",
            name ->
                known.contains(name)
                    ? new Attempt.Done<>(name)
                    : new Attempt.Failed<>(
                        "there is no section \"%s\".%s Sections: %s"
                            .formatted(
                                name, Nearest.question(name, known), String.join(", ", known))));
    if (!file.has("sections")) {
      return file.wrong("sections", "there are no sections; write them as in sections: [news]");
    }
    return Optional.of(
        new HouseCheck(
            rule,
            When.READY,
            (context, _) -> missing(context.edition(), rule, sections, surroundings)));
  }

  private static List<Finding> missing(
      AnnotatedEdition edition, Rule rule, List<String> sections, Surroundings surroundings) {
    var missing = new ArrayList<Finding>();
    var there = edition.sections().stream().map(Section::name).toList();
    for (var section : sections) {
      if (!there.contains(section)) {
        missing.add(rule.finding(end(edition), Map.of("section", surroundings.title(section))));
      }
    }
    return missing;
  }

  /** Where it could be written: the last line that has something on it. */
  private static Span end(AnnotatedEdition edition) {
    int end = edition.text().stripTrailing().length();
    return edition.lines().at(end).span();
  }
}
