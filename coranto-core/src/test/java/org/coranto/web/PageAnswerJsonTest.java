package org.coranto.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.coranto.model.Dates;
import org.junit.jupiter.api.Test;

class PageAnswerJsonTest {

  private static final LinkedPage PAGE =
      new LinkedPage(
          "https://lamp.example/post",
          List.of("A “lamp”", "Lamps"),
          "Lamp",
          "On lamps.",
          "en",
          Optional.of("https://lamp.example/"),
          List.of(
              new PageEvent(
                  "Evening of lamps",
                  Optional.of(new Dates(LocalDate.of(2026, 8, 26), LocalDate.of(2026, 8, 27))),
                  true,
                  PageEvent.Status.POSTPONED,
                  "Harbour"),
              new PageEvent("Soon", Optional.empty(), false, PageEvent.Status.SCHEDULED, "")));

  @Test
  void every_answer_is_read_as_it_was_written() {
    var all =
        List.of(
            new PageAnswer.Fine(PAGE),
            new PageAnswer.Fine(LinkedPage.silent("https://lamp.example/a.png")),
            new PageAnswer.Moved(PAGE, true),
            new PageAnswer.Moved(PAGE, false),
            new PageAnswer.SoftGone(PAGE, "has the title “Page not found”"),
            new PageAnswer.Gone(404, new ArchivedCopy.Found("https://web.archive.org/web/1/x")),
            new PageAnswer.Gone(404, new ArchivedCopy.None()),
            new PageAnswer.Gone(410, new ArchivedCopy.Unknown()),
            new PageAnswer.LoginWall("https://lamp.example/login"),
            new PageAnswer.BadCertificate("expired on 3 May 2026"),
            new PageAnswer.Unknown("its server did not answer in time"));
    for (PageAnswer answer : all) {
      assertThat(PageAnswerJson.read(PageAnswerJson.of(answer))).contains(answer);
    }
  }

  @Test
  void what_another_version_wrote_is_no_answer() {
    assertThat(PageAnswerJson.read("{\"kind\":\"teleported\"}")).isEmpty();
    assertThat(PageAnswerJson.read("{\"kind\":\"fine\"")).isEmpty();
    assertThat(
            PageAnswerJson.read(
                PageAnswerJson.of(new PageAnswer.Fine(PAGE)).replace("postponed", "moved-away")))
        .isEmpty();
  }
}
