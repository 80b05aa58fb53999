package org.coranto.check.rules;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.coranto.archive.HouseStyle;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.Fix;
import org.coranto.check.Severity;
import org.coranto.markdown.EditDistance;
import org.coranto.markdown.Line;
import org.coranto.model.Entry.EventEntry;
import org.coranto.model.Entry.LinkEntry;
import org.coranto.model.Section;
import org.coranto.model.SectionKind;
import org.coranto.model.Span;

/// An item in a list of events without a readable date: `Ocr 12`, `2026-13-01`.
public final class UndatedEvent extends Check {

  /// `Ocr 12`: a word and the day of the month after it.
  private static final Pattern MONTH_AND_DAY =
      Pattern.compile("\\W*(\\p{L}{3,9})\\.? {1,3}\\d{1,2}(?!\\d).*");

  private static final int LONG = 60;

  private static final List<String> MONTHS =
      Arrays.stream(Month.values())
          .flatMap(month ->
              Stream.of(TextStyle.FULL, TextStyle.SHORT)
                  .map(style -> month.getDisplayName(style, Locale.ENGLISH)))
          .distinct()
          .toList();

  public UndatedEvent() {
    super("undated-event", Severity.WARNING);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    var found = new ArrayList<Finding>();
    if (HouseStyle.reportsOnEvents(context.archive())) {
      return found;
    }
    for (var section : context.edition().sections()) {
      if (section.kind() == SectionKind.EVENTS && isListOfEvents(section)) {
        section.entries().stream()
            .filter(entry -> entry instanceof LinkEntry && entry.body().list().isPresent())
            .map(entry -> finding(context.edition().lines().at(entry.body().span().start())))
            .forEach(found::add);
      }
    }
    return found;
  }

  private static boolean isListOfEvents(Section section) {
    return section.entries().stream().anyMatch(EventEntry.class::isInstance);
  }

  private Finding finding(Line line) {
    var finding =
        finding(
            line.wordsSpan(),
            "“%s” has no date that can be read, such as “2026-09-02”."
                .formatted(shortened(line.words())));
    return month(line).map(finding::with).orElse(finding);
  }

  private static String shortened(String words) {
    return words.codePointCount(0, words.length()) <= LONG
        ? words
        : words.substring(0, words.offsetByCodePoints(0, LONG)) + "…";
  }

  /// `Oct` for `Ocr`; empty if several months are possible.
  private static Optional<Fix> month(Line line) {
    var match = MONTH_AND_DAY.matcher(line.words());
    if (!match.matches()) {
      return Optional.empty();
    }
    var written = match.group(1);
    var near =
        MONTHS.stream()
            .filter(month ->
                EditDistance.isOne(
                    written.toLowerCase(Locale.ROOT), month.toLowerCase(Locale.ROOT)))
            .toList();
    int start = line.content() + match.start(1);
    return near.size() == 1
        ? Optional.of(
            Fix.unsafe(
                "Write " + near.getFirst(),
                Fix.replace(new Span(start, start + written.length()), near.getFirst())))
        : Optional.empty();
  }
}
