package org.coranto.check.house;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coranto.archive.ArchiveIndex;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.config.Config;
import org.coranto.config.ConfigProblem;
import org.coranto.config.Content.HeaderForm;
import org.coranto.markdown.SourceText;
import org.coranto.model.Edit;
import org.coranto.model.EditionHead;
import org.coranto.web.LinkedPages;

/// Tests a rule with its own examples.
record ExampleTest(String file, Config config, Check check) {

  List<ConfigProblem> problems() {
    var problems = new ArrayList<ConfigProblem>();
    if (check instanceof HouseCheck house) {
      for (var example : house.rule().examples()) {
        fault(example)
            .ifPresent(fault -> problems.add(new ConfigProblem(file, example.line(), 1, fault)));
      }
    }
    return problems;
  }

  private Optional<String> fault(HouseRule.Example example) {
    var source = new SourceText(before() + example.text());
    var found = check.look(context(source));
    if (example.bad() == found.isEmpty()) {
      return Optional.of(
          example.bad()
              ? "the rule finds nothing in this bad example"
              : "the rule finds “%s” in this good example"
                  .formatted(source.slice(found.getFirst().span())));
    }
    return example
        .fixed()
        .map(fixed -> before() + fixed)
        .filter(fixed -> !applied(source, found).equals(fixed))
        .map(_ ->
            "the rule changes this example to “%s”"
                .formatted(applied(source, found).substring(before().length())));
  }

  /// The text before an example: it is not taken for a header, and has a title if that is the first
  /// heading.
  private String before() {
    return config.content().header() == HeaderForm.NONE ? "# -\n\n" : "\n";
  }

  private static String applied(SourceText source, List<Finding> found) {
    var edits = new ArrayList<Edit>();
    found.forEach(finding -> finding.fix().ifPresent(fix -> edits.addAll(fix.edits())));
    return source.with(edits).text();
  }

  private CheckContext context(SourceText source) {
    var head =
        EditionHead.ofDraft(
            file, "An example", LocalDate.of(2026, 1, 1), config.newsletter().language());
    return CheckContext.of(config, head, source, ArchiveIndex.EMPTY, LinkedPages.NONE);
  }
}
