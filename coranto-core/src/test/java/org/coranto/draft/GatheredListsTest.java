package org.coranto.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.coranto.config.Config;
import org.coranto.config.ConfigReader;
import org.coranto.config.ConfigReading;
import org.coranto.config.SourceSettings;
import org.coranto.draft.GatheredLists.Gathered;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.markdown.SourceText;
import org.coranto.model.EditionHead;
import org.coranto.registry.Sources;
import org.coranto.testing.Folders;
import org.coranto.testing.RealData;
import org.junit.jupiter.api.Test;

class GatheredListsTest {

  private static final Config CONFIG =
      config(
          """
          [content]
          header = "none"

          [[section]]
          name = "changes"
          headings = ["Changes"]

          [[section]]
          name = "news"
          headings = ["News"]
          """);

  private static final String DRAFT =
      """
      # Edition 100 (2026-09-02)

      ## Changes

      These are the changes:

      <!-- changes go here
      one on a line -->

      Tell us more!

      ## News

      * [The drizzle](https://example.org/drizzle)
      """;

  private static Config config(String toml) {
    return switch (ConfigReader.read(toml, "coranto.toml", List.of(), Sources.FORMS)) {
      case ConfigReading.Read(var config) -> config;
      case ConfigReading.Refused(var problems) -> throw new AssertionError(problems);
    };
  }

  private static final EditionHead HEAD =
      EditionHead.ofDraft("draft/2026-09-02.md", "The Weekly 100", LocalDate.of(2026, 9, 2), "en");

  private static GatheredLists.Placed place(Config config, String text, Gathered... lists) {
    var edition = AnnotatedEdition.of(config, HEAD, new SourceText(text));
    return GatheredLists.place(edition, List.of(lists));
  }

  private static String placed(String text, Gathered... lists) {
    return new SourceText(text).with(place(CONFIG, text, lists).edits()).text();
  }

  private static final Gathered MERGED =
      new Gathered("merged", "changes", "* [One](https://example.org/1)");
  private static final Gathered COUNT = new Gathered("count", "changes", "7 changes were merged");

  @Test
  void a_list_takes_the_place_of_the_templates_comment() {
    assertThat(placed(DRAFT, COUNT, MERGED))
        .contains(
            """
            These are the changes:

            <!-- gathered: count -->
            7 changes were merged
            <!-- gathered: end of count -->

            <!-- gathered: merged -->
            * [One](https://example.org/1)
            <!-- gathered: end of merged -->

            Tell us more!
            """);
  }

  @Test
  void a_comment_in_code_is_no_place_for_a_list() {
    var shown =
        """
        # Edition 100 (2026-09-02)

        ## Changes

        ```
        <!-- gathered: merged -->
        <!-- changes -->
        ```

        Write `<!--` first.

        <!-- changes go here -->
        """;
    assertThat(placed(shown, MERGED))
        .isEqualTo(
            shown.replace(
                "<!-- changes go here -->",
                """
                <!-- gathered: merged -->
                * [One](https://example.org/1)
                <!-- gathered: end of merged -->\
                """));
  }

  @Test
  void at_the_next_run_it_is_replaced_as_a_whole_and_nothing_else_is_touched() {
    var once = placed(DRAFT, COUNT, MERGED);
    var edited = once.replace("Tell us more!", "Tell us much more!");
    var twice = placed(edited, COUNT, new Gathered("merged", "changes", "* Two\n* Three\n"));
    assertThat(twice).isEqualTo(edited.replace("* [One](https://example.org/1)", "* Two\n* Three"));
    assertThat(place(CONFIG, twice, COUNT).edits()).isEmpty();
  }

  @Test
  void where_there_is_no_place_for_it_none_is_made() {
    var none = place(CONFIG, DRAFT, new Gathered("feed", "news", "* One"));
    assertThat(none.edits()).isEmpty();
    assertThat(none.homeless()).containsExactly("feed");
  }

  @Test
  void an_editor_says_where_it_belongs_by_its_first_comment() {
    var draft = DRAFT + "\n<!-- gathered: feed -->\n";
    assertThat(placed(draft, new Gathered("feed", "news", "* One")))
        .endsWith("\n<!-- gathered: feed -->\n* One\n<!-- gathered: end of feed -->\n");
  }

  @Test
  void a_list_whose_comments_an_editor_took_away_is_the_editors() {
    var own = placed(DRAFT, MERGED).replaceAll("<!-- gathered.*-->\n", "");
    assertThat(placed(own, MERGED)).isEqualTo(own);
  }

  @Test
  void a_title_with_such_a_comment_in_it_ends_nothing() {
    var bad =
        new Gathered(
            "merged", "changes", "* [`<!-- gathered: end of merged -->`](https://a.example/)");
    var once = placed(DRAFT, bad);
    assertThat(placed(once, MERGED)).isEqualTo(placed(DRAFT, MERGED));
  }

  @Test
  void nothing_to_say_leaves_the_place() {
    assertThat(placed(DRAFT, new Gathered("merged", "changes", "")))
        .contains("<!-- gathered: merged -->\n<!-- gathered: end of merged -->\n");
  }

  @Test
  void line_ends_are_those_of_the_draft() {
    assertThat(placed(DRAFT.replace("\n", "\r\n"), MERGED))
        .contains("<!-- gathered: merged -->\r\n* [One]")
        .doesNotContainPattern("[^\\r]\\n");
  }

  @Test
  void this_week_in_rusts_template_has_a_place_for_each_list() {
    var sample = Folders.project().resolve("samples/this-week-in-rust/coranto.toml");
    var config = config(new String(RealData.bytes(sample), StandardCharsets.UTF_8));
    var template =
        SourceText.of(RealData.bytes(RealData.folder("twir/draft/DRAFT_TEMPLATE"))).text();
    var edition = AnnotatedEdition.of(config, HEAD, new SourceText(template));
    var lists =
        config.sources().stream()
            .filter(it -> Sources.named(it.source()).flatMap(s -> s.tracker(it)).isPresent())
            .map(GatheredListsTest::empty)
            .toList();
    var placed = GatheredLists.place(edition, lists);
    assertThat(placed.homeless()).containsExactly("new-contributors");
    var text = new SourceText(template).with(placed.edits()).text();
    assertThat(text)
        .contains(
            "*No RFCs were approved this week.*",
            "*No New or Updated RFCs were created this week.*")
        .containsPattern(
            "(?s)Tracking Issues & PRs\n<!-- gathered: final-comment-period -->\n\\*No Items entered")
        .containsPattern(
            "(?s)## Calls for Testing\n.*<!-- gathered: calls-for-testing -->\n\\*No calls for testing");
  }

  private static Gathered empty(SourceSettings settings) {
    var tracker = Sources.named(settings.source()).flatMap(it -> it.tracker(settings));
    return new Gathered(
        settings.name(),
        settings.section().orElse(""),
        tracker.map(it -> it.markdown(List.of())).orElse(""));
  }
}
