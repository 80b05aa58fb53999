package org.coranto.check.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.coranto.check.Bare;
import org.coranto.check.Check;
import org.coranto.check.Finding;
import org.coranto.check.Fix;
import org.coranto.check.Galley;
import org.coranto.check.Line;
import org.coranto.check.Severity;
import org.coranto.model.Span;

/** {@code 2026-12-30 - 2026-01-02}: what ends before it begins is a day long in every calendar. */
public final class BackwardDates implements Check {

  private static final Pattern RANGE =
      Pattern.compile(
          "(\\d{4}-\\d\\d-\\d\\d) ?(?:-|–|—|to|until|/) ?((\\d{4})-\\d\\d-\\d\\d)(?!\\d)");

  /** A meeting that lasts longer than this was meant otherwise. */
  private static final int LONGEST = 31;

  @Override
  public String name() {
    return "backward-dates";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public List<Finding> look(Galley galley) {
    var found = new ArrayList<Finding>();
    for (var line : galley.lines().all()) {
      if (!line.is(Line.Kind.CODE) && !line.is(Line.Kind.COMMENT)) {
        var match = RANGE.matcher(Bare.words(line.text()));
        while (match.find()) {
          look(match.toMatchResult(), line.span().start()).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private Optional<Finding> look(MatchResult range, int origin) {
    try {
      var first = LocalDate.parse(range.group(1));
      var last = LocalDate.parse(range.group(2));
      return last.isBefore(first)
          ? Optional.of(finding(range, origin, first, last))
          : Optional.empty();
    } catch (DateTimeException _) {
      return Optional.empty(); // no such day: another check's matter
    }
  }

  private Finding finding(MatchResult range, int origin, LocalDate first, LocalDate last) {
    var finding =
        finding(
            new Span(origin + range.start(), origin + range.end()),
            "%s is before %s.".formatted(last, first));
    var turned = last.withYear(first.getYear() + 1);
    boolean meant = turned.isBefore(first.plusDays(LONGEST));
    var year = new Span(origin + range.start(3), origin + range.end(3));
    return meant
        ? finding.with(
            Fix.unsafe(
                "Write " + turned, Fix.replace(year, String.valueOf(turned.getYear()))))
        : finding;
  }
}
