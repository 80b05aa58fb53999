package org.coranto.app.store;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.coranto.archive.EditionMark;
import org.coranto.inbox.Missing;
import org.coranto.inbox.Refusal;
import org.coranto.inbox.TipEvent;
import org.coranto.inbox.TipState;
import org.coranto.inbox.Verdict;

/// A row of the old table `tip_history`, which is no longer written.
///
/// @param detail in another format for each state: a section, a day, `tip 3`, `News of draft/x.md`
record OldHistoryLine(String state, String detail, String why) {

  private static final Pattern TIP = Pattern.compile("tip (\\d{1,18})");
  private static final Pattern NUMBERED =
      Pattern.compile("edition (\\d{1,9}) \\((\\d{4}-\\d\\d-\\d\\d)\\)");
  private static final Pattern DATED = Pattern.compile("the edition of (\\d{4}-\\d\\d-\\d\\d)");
  private static final String OF = " of ";

  /// The event; a row in an unknown format is kept as text.
  TipEvent event() {
    return TipState.of(state)
        .map(known -> known(known).orElseGet(() -> new TipEvent.Unreadable(known, detail, why)))
        .orElseGet(
            () -> new TipEvent.Unreadable(TipState.RECEIVED, (state + " " + detail).strip(), why));
  }

  private Optional<TipEvent> known(TipState known) {
    return switch (known) {
      case DECLINED -> declined();
      case RECEIVED, NEEDS, ACCEPTED, DUPLICATE, HELD, PLACED, PUBLISHED ->
          why.isEmpty() ? withoutReason(known) : Optional.empty();
    };
  }

  private Optional<TipEvent> declined() {
    return detail.equals("editor")
        ? Optional.of(new TipEvent.Dropped(why))
        : Refusal.of(detail).map(rule -> new TipEvent.Declined(rule, why));
  }

  private Optional<TipEvent> withoutReason(TipState known) {
    return switch (known) {
      case RECEIVED -> given(detail.isEmpty(), new TipEvent.Gathered());
      case NEEDS -> missing().map(TipEvent.Lacking::new);
      case ACCEPTED -> given(!detail.isEmpty(), new TipEvent.Accepted(detail));
      case DUPLICATE -> duplicate().map(TipEvent.Duplicate::new);
      case HELD ->
          detail.isEmpty()
              ? Optional.of(new TipEvent.Held(Optional.empty()))
              : day(detail).map(day -> new TipEvent.Held(Optional.of(day)));
      case PLACED -> given(!detail.isEmpty(), placed());
      case PUBLISHED -> edition().map(TipEvent.Published::new);
      case DECLINED -> declined();
    };
  }

  private static Optional<TipEvent> given(boolean holds, TipEvent event) {
    return holds ? Optional.of(event) : Optional.empty();
  }

  private Optional<Missing> missing() {
    return switch (detail) {
      case "an address" -> Optional.of(Missing.ADDRESS);
      case "a title" -> Optional.of(Missing.TITLE);
      case "a section" -> Optional.of(Missing.SECTION);
      default -> Optional.empty();
    };
  }

  private Optional<Verdict.Of> duplicate() {
    var tip = TIP.matcher(detail);
    if (tip.matches()) {
      return Optional.of(new Verdict.Of.OtherTip(Long.parseLong(tip.group(1))));
    }
    return detail.equals("what the draft has")
        ? Optional.of(new Verdict.Of.Draft())
        : edition().map(Verdict.Of.Edition::new);
  }

  private Optional<EditionMark> edition() {
    var numbered = NUMBERED.matcher(detail);
    if (numbered.matches()) {
      var number = OptionalInt.of(Integer.parseInt(numbered.group(1)));
      return day(numbered.group(2)).map(day -> new EditionMark(day, number, ""));
    }
    var dated = DATED.matcher(detail);
    return dated.matches()
        ? day(dated.group(1)).map(day -> new EditionMark(day, OptionalInt.empty(), ""))
        : Optional.empty();
  }

  /// `News of the week of draft/x.md`, or `draft/x.md` alone.
  private TipEvent placed() {
    int of = detail.lastIndexOf(OF);
    return new TipEvent.Placed(
        of < 0 ? "" : detail.substring(0, of),
        of < 0 ? detail : detail.substring(of + OF.length()),
        TipEvent.Entry.UNRECORDED,
        List.of(),
        "");
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }
}
