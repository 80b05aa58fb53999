package org.coranto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.coranto.app.draft.ShowStatus.Status;
import org.coranto.check.Severity;
import org.coranto.draft.DraftStatus;
import org.coranto.draft.DraftStatus.Part;
import org.coranto.model.EditionHead;
import org.coranto.model.SectionKind;
import org.coranto.output.email.SizeReport;
import org.junit.jupiter.api.Test;

/// The output of `coranto status` for one draft.
class StatusLinesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 2);

  private static Status status(Duration left) {
    var week =
        new DraftStatus(
            new EditionHead(
                "drafts/w.md",
                "Weekly 7",
                OptionalInt.of(7),
                DAY,
                "w",
                "en",
                "/",
                true,
                "",
                List.of()),
            List.of(
                new Part("news", "News", SectionKind.LINKS, 12, false, Optional.of("ada")),
                new Part(
                    "quote", "Quote \u001b[31m", SectionKind.QUOTE, 0, false, Optional.empty())),
            Map.of(Severity.ERROR, 1, Severity.SUGGESTION, 2),
            new SizeReport(
                90_000,
                102_000,
                false,
                List.of(new SizeReport.Share("e", "Events", 2, 50_000, 51, 9))),
            DAY.atTime(6, 30).atZone(ZoneId.of("Europe/Dublin")),
            left,
            OptionalInt.of(4));
    return new Status(List.of(week), DAY);
  }

  private static String text(Status status, boolean colours) {
    return new StatusLines(
            new Terminal(
                new PrintStream(PrintStream.nullOutputStream()),
                new PrintStream(PrintStream.nullOutputStream()),
                colours,
                colours))
        .text(status);
  }

  @Test
  void a_week_reads_at_a_glance() {
    assertThat(text(status(Duration.ofHours(76)), false))
        .isEqualTo(
            """
            Weekly 7, publication in 3 days 4 h (Wednesday 2 September, 06:30 Europe/Dublin)
            drafts/w.md

              News            12  ada
              Quote ␛[31m  empty

            12 entries in 1 section; 1 empty
            check: 1 error, 2 suggestions (coranto check)
            mail:  90,000 of 102,000 bytes; folded: Events (9 of 51 shown)
            tips:  4 to decide about (coranto inbox)
            """);
  }

  @Test
  void colours_are_for_terminals() {
    assertThat(text(status(Duration.ofHours(1)), true))
        .contains("\u001b[33m  Quote ␛[31m  empty\u001b[0m");
    assertThat(text(status(Duration.ofHours(1)), false)).doesNotContain("\u001b");
  }

  @Test
  void a_draft_that_is_late_says_by_how_much() {
    assertThat(text(status(Duration.ofMinutes(-75)), false))
        .startsWith("Weekly 7, was due 1 h 15 min ago (");
  }

  @Test
  void without_a_draft_it_reports_when_the_next_is_due() {
    assertThat(text(new Status(List.of(), DAY), false))
        .isEqualTo("No draft is open. The next is due on 2026-09-02; “coranto open” creates it.\n");
  }

  @Test
  void json_is_one_line() {
    assertThat(StatusLines.json(status(Duration.ofHours(76))))
        .isEqualTo(
            "{\"due\":\"2026-09-02\",\"drafts\":[{\"file\":\"drafts/w.md\",\"title\":\"Weekly 7\",\"date\":\"2026-09-02\",\"number\":7,"
                + "\"press\":\"2026-09-02T06:30:00+01:00\",\"minutes\":4560,\"sections\":["
                + "{\"name\":\"news\",\"title\":\"News\",\"kind\":\"links\",\"entries\":12,\"empty\":false,\"owner\":\"ada\"},"
                + "{\"name\":\"quote\",\"title\":\"Quote \\u001B[31m\",\"kind\":\"quote\",\"entries\":0,\"empty\":true}],"
                + "\"findings\":{\"error\":1,\"warning\":0,\"suggestion\":2},"
                + "\"mail\":{\"bytes\":90000,\"limit\":102000,\"fits\":true,\"folded\":[{\"title\":\"Events\",\"shown\":9,\"entries\":51}]},"
                + "\"waiting\":4}]}");
  }
}
