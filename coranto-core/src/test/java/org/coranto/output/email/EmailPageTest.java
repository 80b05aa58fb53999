package org.coranto.output.email;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.coranto.testing.Page;
import org.junit.jupiter.api.Test;

/// The examples of `docs/outputs/email.md`.
class EmailPageTest {

  private static final Page PAGE = Page.of("outputs/email.md");

  @Test
  void the_edition_of_the_page_gives_its_plain_text() {
    var edition = MailNewsletter.edition(PAGE.blocks("markdown").getFirst());

    assertThat(MailNewsletter.mail(edition).text()).isEqualTo(PAGE.blocks("text").getFirst());
  }

  @Test
  void the_page_names_every_placeholder_and_its_room() {
    assertThat(PAGE.rows("Placeholders").stream().map(row -> List.of(row.get(0), row.get(2))))
        .containsExactlyElementsOf(
            Arrays.stream(MailPlaceholder.values())
                .map(it -> List.of(it.mark(), Integer.toString(it.length())))
                .toList());
  }
}
