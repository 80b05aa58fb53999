package org.coranto.archive;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.edition.DatedLine;

/// Recurring lines with dates: `Events between 2026-09-02 - 2026-09-30`. The key is the line
/// without its dates.
public final class DatedLines implements Topic<DatedLines.Offsets> {

  /// For each date of the line, the number of days after the date of the edition: 0 and 28.
  public record Offsets(List<Integer> days) {

    public Offsets {
      days = List.copyOf(days);
    }
  }

  DatedLines() {}

  @Override
  public String name() {
    return "dated-lines";
  }

  @Override
  public void learn(AnnotatedEdition edition, Notes<Offsets> notes) {
    DatedLine.in(edition).forEach(line -> notes.note(line.key(), offsets(line, edition.date())));
  }

  private static Offsets offsets(DatedLine line, LocalDate edition) {
    return new Offsets(
        line.days().stream()
            .map(day -> (int) ChronoUnit.DAYS.between(edition, day.date()))
            .toList());
  }

  @Override
  public void encode(Offsets value, FieldWriter out) {
    out.count(value.days().size());
    value.days().forEach(out::number);
  }

  @Override
  public Offsets decode(FieldReader in) {
    return new Offsets(Stream.generate(in::number).limit(in.count()).toList());
  }
}
