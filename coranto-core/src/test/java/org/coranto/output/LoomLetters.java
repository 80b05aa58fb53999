package org.coranto.output;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.coranto.model.EditionHead;

/// Heads of a newsletter's editions, of which nothing matters but the number and the date.
public final class LoomLetters {

  private LoomLetters() {}

  public static EditionHead head(int number, LocalDate date) {
    return head(number, date, false);
  }

  public static EditionHead head(int number, LocalDate date, boolean draft) {
    return new EditionHead(
        number + ".md",
        "Loom Letter " + number,
        OptionalInt.of(number),
        date,
        "loom-letter-" + number,
        "en",
        "/" + number + "/",
        draft,
        "digest-" + number,
        List.of());
  }
}
