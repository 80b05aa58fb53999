package org.coranto.check.archive;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import org.coranto.check.AnnotatedEdition;
import org.coranto.check.DatedLine;

/**
 * Standing lines with days in them: {@code Events between 2026-09-02 - 2026-09-30}. Under their
 * words without the days. Detail: how many days each is from the edition's: {@code 0,28}.
 */
final class DatedLines implements Topic {

  @Override
  public String name() {
    return "dated-lines";
  }

  @Override
  public void learn(AnnotatedEdition edition, Notes notes) {
    DatedLine.in(edition).forEach(line -> notes.note(line.key(), offsets(line, edition.date())));
  }

  private static String offsets(DatedLine line, LocalDate edition) {
    return line.days().stream()
        .map(day -> String.valueOf(ChronoUnit.DAYS.between(edition, day.date())))
        .collect(Collectors.joining(","));
  }
}
