package org.coranto.check.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.Severity;
import org.coranto.edition.HeadParser;
import org.coranto.model.Problem;

/// `Date: next Wednesday`: text that the parser of editions could not read as intended.
public final class Misread extends Check {

  /// Problems that other checks report in more detail.
  private static final Set<String> REPORTED_ELSEWHERE =
      Set.of("encoding-damage", "event-without-date");

  public Misread() {
    super("misread", Severity.ERROR);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    var head = context.edition().head();
    var reading =
        new HeadParser(context.config())
            .read(head.file(), context.edition().source(), head.draft(), "");
    return Stream.concat(reading.problems().stream(), context.edition().model().problems().stream())
        .filter(problem -> !REPORTED_ELSEWHERE.contains(problem.name()))
        .map(this::found)
        .toList();
  }

  private Finding found(Problem problem) {
    return finding(problem.span(), problem.message());
  }
}
