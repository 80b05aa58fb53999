package org.coranto.app.repo;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Dates as `GIT_AUTHOR_DATE` has them: `1756728000 +0200`, with or without `@`;
/// `2026-09-01T12:00:00+02:00`, also with a space and without an offset; `Tue, 01 Sep 2026 12:00:00
/// +0200`. (git-commit(1), “Date Formats”.)
final class GitDate {

  private static final Pattern SECONDS = Pattern.compile("@?(\\d{1,11})(?: ([+-]\\d{4}))?");
  private static final Pattern BARE_SECONDS = Pattern.compile("\\d{1,8}");

  private static final DateTimeFormatter ISO =
      new DateTimeFormatterBuilder()
          .appendPattern("uuuu[-][.]MM[-][.]dd['T'][' ']HH:mm[:ss]")
          .optionalStart()
          .appendPattern("[' ']")
          .appendOffset("+HH:MM", "Z")
          .optionalEnd()
          .toFormatter(Locale.ROOT);

  private static final List<DateTimeFormatter> FORMS =
      List.of(
          ISO,
          new DateTimeFormatterBuilder()
              .appendPattern("uuuu-MM-dd['T'][' ']HH:mm[:ss]")
              .optionalStart()
              .appendPattern("[' ']")
              .appendOffset("+HHMM", "Z")
              .optionalEnd()
              .toFormatter(Locale.ROOT),
          DateTimeFormatter.ofPattern("[EEE, ]d MMM uuuu HH:mm[:ss][ XX]", Locale.ROOT));

  private GitDate() {}

  /// @param zone where the text names no offset
  /// @return empty if it is no date
  static Optional<ZonedDateTime> of(String text, ZoneId zone) {
    var plain = text.strip();
    var seconds = SECONDS.matcher(plain);
    if (seconds.matches() && !BARE_SECONDS.matcher(plain).matches()) {
      var offset = seconds.group(2) == null ? ZoneOffset.UTC : ZoneOffset.of(seconds.group(2));
      return Optional.of(Instant.ofEpochSecond(Long.parseLong(seconds.group(1))).atZone(offset));
    }
    return FORMS.stream().flatMap(form -> read(plain, form, zone).stream()).findFirst();
  }

  private static Optional<ZonedDateTime> read(String text, DateTimeFormatter form, ZoneId zone) {
    try {
      return Optional.of(
          switch (form.parseBest(text, ZonedDateTime::from, LocalDateTime::from)) {
            case ZonedDateTime dated -> dated;
            case LocalDateTime local -> local.atZone(zone);
            default -> throw new DateTimeException(text);
          });
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
