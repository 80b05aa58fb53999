package org.coranto.adopt;

import static org.assertj.core.api.Assertions.assertThat;

import org.coranto.config.Content.DateOrder;
import org.coranto.config.Content.HeaderForm;
import org.junit.jupiter.api.Test;

/// Archives whose headers, dates and folders are of several kinds.
class AdoptedHeadersTest {

  private static String dated(String date) {
    return "---\ntitle: Pears\ndate: %s\n---\n\n## News\n\n* [A](https://a.example/)\n"
        .formatted(date);
  }

  private static Adopted adopted(String... dates) {
    var repository = new TestRepository();
    for (int i = 0; i < dates.length; i++) {
      repository.with("issues/pears-%d.md".formatted(i + 1), dated(dates[i]));
    }
    return repository.adopted();
  }

  @Test
  void the_order_of_day_and_month_is_that_of_the_dates_that_show_it() {
    assertThat(adopted("03/04/2026", "13/04/2026").config().content().dateOrder())
        .isEqualTo(DateOrder.DAY_FIRST);
    assertThat(adopted("03/04/2026", "04/13/2026").config().content().dateOrder())
        .isEqualTo(DateOrder.MONTH_FIRST);
  }

  @Test
  void an_order_that_nothing_shows_or_that_differs_is_a_question() {
    assertThat(adopted("03/04/2026", "04/05/2026").questions())
        .anyMatch(question -> question.startsWith("2 dates can be read in two ways"));
    assertThat(adopted("03/04/2026", "13/04/2026", "04/14/2026").questions())
        .anyMatch(question -> question.startsWith("1 date can be read in two ways"));
    assertThat(adopted("2026-04-03", "13/04/2026").config().content().dateOrder())
        .isEqualTo(DateOrder.UNKNOWN);
  }

  @Test
  void an_archive_that_changed_its_generator_keeps_all_its_editions() {
    var adopted =
        new TestRepository()
            .with("issues/pears-1.md", "Title: Pears 1\nDate: 2026-04-01\n\n## News\n")
            .with(
                "issues/pears-2.md",
                "+++\ntitle = \"Pears 2\"\ndate = 2026-04-08\n+++\n\n## News\n")
            .with(
                "issues/pears-3.md", "\n---\ntitle: Pears 3\ndate: 15 April 2026\n...\n\n## News\n")
            .with(
                "issues/pears-4.md", "---\ntitle: Pears 4\ndate: 22. April 2026\n---\n\n## News\n")
            .adopted();
    assertThat(adopted.config().content().header()).isEqualTo(HeaderForm.YAML);
    assertThat(adopted.decisions())
        .anyMatch(decision -> decision.startsWith("editions = \"issues\": 4 dated"));
    assertThat(adopted.questions())
        .noneMatch(question -> question.contains("without a valid date"));
  }

  @Test
  void editions_with_a_folder_of_their_own_have_its_name() {
    var text = "+++\ntitle = \"Pears\"\n+++\n\n## News\n";
    var adopted =
        new TestRepository()
            .with("config.toml", "base_url = \"https://pears.example\"\ntitle = \"Pears\"\n")
            .with("content/issues/_index.md", "+++\ntitle = \"Issues\"\n+++\n")
            .with("content/issues/2026-04/index.md", text)
            .with("content/issues/2026-05/index.md", text)
            .with("content/issues/2026-05/index.de.md", text)
            .adopted();
    assertThat(adopted.config().content().fileName()).isEqualTo("{year}-{month}");
    assertThat(adopted.config().permalinks().edition()).isEqualTo("/issues/{slug}/");
    assertThat(adopted.questions()).noneMatch(question -> question.contains("unique URL"));
  }
}
