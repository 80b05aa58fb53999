package org.coranto.output.email;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.coranto.model.EditionHead;
import org.coranto.output.LoomLetters;
import org.coranto.output.Plan;
import org.coranto.output.Site;
import org.junit.jupiter.api.Test;

class EmailOutputTest {

  @Test
  void the_newest_edition_and_every_draft_get_both_bodies_and_nothing_is_read_for_the_plan() {
    var site = MailNewsletter.site(MailNewsletter.edition("Hello.\n"));
    var planned =
        new Site(
            site.config(),
            List.of(head(1, false), head(2, false), head(3, true), head(4, true)),
            List.of(),
            _ -> {
              throw new AssertionError("read while planning");
            },
            Site.Theme.BUILT_IN);

    assertThat(new EmailOutput().plan(planned))
        .extracting(Plan::path)
        .containsExactly(
            "2/mail/index.html", "2/mail/mail.txt",
            "3/mail/index.html", "3/mail/mail.txt",
            "4/mail/index.html", "4/mail/mail.txt");
  }

  private static EditionHead head(int number, boolean draft) {
    return LoomLetters.head(number, LocalDate.of(2031, 1, number), draft);
  }
}
