package org.coranto.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.coranto.archive.ArchiveIndex;
import org.coranto.check.CheckContext;
import org.coranto.check.TestEditions;
import org.coranto.config.Config;
import org.coranto.config.Variables;
import org.coranto.draft.CarriedOver.Reason;
import org.coranto.edition.HeadParser;
import org.coranto.edition.HeadResult;
import org.coranto.markdown.SourceText;
import org.coranto.model.EditionHead;
import org.coranto.proposal.EntryOrigin;
import org.coranto.proposal.NewEntry;
import org.coranto.web.LinkedPages;
import org.junit.jupiter.api.Test;

/// Opens The Weekly 101, of 2026-09-09, from a template.
class OpeningTest {

  private static final LocalDate LAST = TestEditions.DATE;
  private static final LocalDate NEXT = LAST.plusWeeks(1);

  private static final String HEAD =
      "Title: The Weekly {number}\nNumber: {number}\nDate: {date}\n\n";

  private static final String EVENTS =
      """
      ## Upcoming Events

      Between 2026-09-02 and 2026-09-30

      ### Virtual
      * 2026-09-08 | Virtual (Ghent, BE) | [Puddle](https://puddle.example/)
          * [**Office hours**](https://puddle.example/8)
      * 2026-09-15 | Virtual (Ghent, BE) | [Puddle](https://puddle.example/)
          * [**Office hours**](https://puddle.example/15)

      ### Asia
      * 2026-09-07 | Kyoto, JP | [Rain](https://rain.example/)
          * [**Walk**](https://rain.example/7)

      ### Europe
      * 2026-09-09 | Bergen, NO | [Wet](https://wet.example/)
          * [**Talk**](https://wet.example/9)
      * 2026-09-08 - 2026-09-11 | Ghent, BE | [Days](https://days.example/)
          * [**Puddle Days**](https://days.example/2026)

      """;

  private static Opened open(String template, String before, Map<LocalDate, String> earlier) {
    return open(template, before, earlier, TestEditions.config(), List.of());
  }

  private static Opened open(
      String template,
      String before,
      Map<LocalDate, String> earlier,
      Config config,
      List<NewEntry> held) {
    var archive = TestEditions.archive(earlier);
    var text =
        SourceText.of(
            TestEditions.whole(LAST, before).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    var head = head(config, text);
    var heads = List.of(head);
    var context = CheckContext.of(config, head, text, archive, LinkedPages.NONE);
    return new Opening(config, archive, heads)
        .draft(
            NextIssue.on(NEXT, config.schedule(), heads),
            new SourceText(template),
            context,
            _ -> held);
  }

  private static EditionHead head(Config config, SourceText text) {
    var reading = new HeadParser(config).read("content/2026-09-02-the-weekly.md", text, false, "");
    return ((HeadResult.Found) reading).head();
  }

  private static String text(String template, String before) {
    return open(template, before, Map.of()).text().text();
  }

  @Test
  void variables_are_filled_in() {
    var text =
        text(HEAD + "Since {last-date}: {window-start} to {window-end}. {unknown}\n", "## News\n");
    assertThat(text)
        .isEqualTo(
            """
            Title: The Weekly 101
            Number: 101
            Date: 2026-09-09

            Since 2026-09-02: 2026-09-09 to 2026-10-07. {unknown}
            """);
  }

  @Test
  void a_newsletter_may_name_them_as_it_likes_and_one_may_begin_like_another() {
    var named =
        new Variables("$n", "$day", "$day_before", "$from", "$day_last", "$events", "$calls");
    var config = TestEditions.config().with(named);
    var opened =
        open(
            "Title: The Weekly $n\nNumber: $n\nDate: $day\n\n$day_before $day $day_last {date}\n",
            "## News\n",
            Map.of(),
            config,
            List.of());
    assertThat(opened.text().text()).endsWith("\n2026-09-02 2026-09-09 2026-10-07 {date}\n");
  }

  @Test
  void what_is_still_to_come_is_carried_over_in_its_region_and_order() {
    var text = text(HEAD + "## Upcoming Events\n\nBetween\n\n{events}\n\nMore\n", EVENTS);
    assertThat(text)
        .endsWith(
            """
            ## Upcoming Events

            Between

            ### Virtual
            * 2026-09-15 | Virtual (Ghent, BE) | [Puddle](https://puddle.example/)
                * [**Office hours**](https://puddle.example/15)

            ### Europe
            * 2026-09-09 | Bergen, NO | [Wet](https://wet.example/)
                * [**Talk**](https://wet.example/9)
            * 2026-09-08 - 2026-09-11 | Ghent, BE | [Days](https://days.example/)
                * [**Puddle Days**](https://days.example/2026)

            More
            """);
  }

  @Test
  void what_is_over_is_left_out_and_told() {
    var dropped =
        open(HEAD + "## Upcoming Events\n\n{events}\n", EVENTS, Map.of()).carried().dropped();
    assertThat(dropped)
        .extracting(it -> it.title() + ": " + it.because())
        .containsExactly("Office hours: it ended on 2026-09-08", "Walk: it ended on 2026-09-07");
    assertThat(dropped).allMatch(it -> it.reason() == Reason.PAST);
  }

  @Test
  void a_repeated_entry_is_carried_over_once() {
    var event =
        "* 2026-09-15 | Bergen, NO | [Wet](https://wet.example/)\n"
            + "    * [**T**](https://wet.example/15)\n";
    var opened =
        open(
            HEAD + "## Upcoming Events\n\n{events}\n",
            "## Upcoming Events\n\n### Europe\n\n" + event + event,
            Map.of());
    assertThat(opened.text().text()).endsWith("### Europe\n\n" + event);
    assertThat(opened.carried().dropped())
        .singleElement()
        .satisfies(it -> assertThat(it.reason()).isEqualTo(Reason.DUPLICATE))
        .satisfies(it -> assertThat(it.because()).isEqualTo("it is also in line 9 too"));
  }

  @Test
  void without_a_variable_events_go_below_their_headings_and_a_missing_region_is_added() {
    var text = text(HEAD + "## Upcoming Events\n\n### Europe\n\n### Oceania\n\n## Jobs\n", EVENTS);
    assertThat(text)
        .endsWith(
            """
            ## Upcoming Events

            ### Europe
            * 2026-09-09 | Bergen, NO | [Wet](https://wet.example/)
                * [**Talk**](https://wet.example/9)
            * 2026-09-08 - 2026-09-11 | Ghent, BE | [Days](https://days.example/)
                * [**Puddle Days**](https://days.example/2026)

            ### Oceania

            ### Virtual
            * 2026-09-15 | Virtual (Ghent, BE) | [Puddle](https://puddle.example/)
                * [**Office hours**](https://puddle.example/15)

            ## Jobs
            """);
  }

  @Test
  void no_event_to_come_leaves_no_gap() {
    assertThat(text(HEAD + "## Upcoming Events\n\n{events}\n\n## Jobs\n", "## News\n"))
        .endsWith("## Upcoming Events\n\n## Jobs\n");
  }

  @Test
  void a_call_goes_where_the_edition_before_had_it_until_its_last_day() {
    var form = "<!-- * [**Name**](…) | closes | place -->\n";
    var open = "* [**Late**](https://late.example/) | 2026-09-09 | Ghent, BE | 2026-12-01\n";
    var closed = "* [**Early**](https://early.example/) | 2026-09-08 | Ghent, BE | 2026-12-02\n";
    var task = "* [gutter - a task](https://code.example/1)\n";
    var opened =
        open(
            HEAD + "## Calls for Talks\n\nWords.\n\n" + form + "<!-- or none -->\n\nMore words.\n",
            "## Calls for Talks\n\nWords.\n\n"
                + form
                + open
                + closed
                + task
                + "<!-- or none -->\n\nMore words.\n",
            Map.of());
    assertThat(opened.text().text())
        .endsWith("Words.\n\n" + form + open + "<!-- or none -->\n\nMore words.\n");
    assertThat(opened.carried().dropped())
        .extracting(CarriedOver.Dropped::because)
        .containsExactly("it closed on 2026-09-08", "it has no deadline");
  }

  @Test
  void text_that_is_carried_over_is_never_filled_in() {
    var event = "* 2026-09-15 | Bergen, NO | [{events} {number}](https://wet.example/)\n";
    assertThat(
            text(
                HEAD + "## Upcoming Events\n\n{events}\n",
                "## Upcoming Events\n\n### Europe\n\n" + event))
        .endsWith(event);
  }

  @Test
  void days_in_standing_text_move_on_as_they_have_in_every_edition() {
    var earlier =
        Map.of(
            LAST.minusWeeks(2),
            "## Upcoming Events\n\nBetween 2026-08-19 - 2026-09-16\n",
            LAST.minusWeeks(1),
            "## Upcoming Events\n\nBetween 2026-08-26 - 2026-09-23\n",
            LAST,
            "## Upcoming Events\n\nBetween 2026-09-02 - 2026-09-30\n");
    var opened =
        open(HEAD + "## Upcoming Events\n\nBetween 2026-09-02 - 2026-09-30\n", "", earlier);
    assertThat(opened.text().text()).endsWith("Between 2026-09-09 - 2026-10-07\n");
  }

  @Test
  void the_window_of_a_search_moves_on_too() {
    var last =
        "Some [merged].\n\n[merged]: https://code.example/search?q=merged:2026-08-25..2026-09-01\n";
    var opened = open(HEAD + last, last, Map.of(LAST, last));
    assertThat(opened.text().text()).endsWith("merged:2026-09-01..2026-09-08\n");
  }

  @Test
  void an_event_that_the_edition_before_had_out_of_order_is_put_in_order() {
    var events =
        """
        ## Upcoming Events

        * 2026-09-12 | Oslo, NO | [Group](https://meet.example/oslo/)
            * [**Hack night**](https://meet.example/oslo/events/1)
        * 2026-09-20 | Lund, SE | [Group](https://meet.example/lund/)
            * [**Book club**](https://meet.example/lund/events/4)
        * 2026-09-14 | Turku, FI | [Group](https://meet.example/turku/)
            * [**Code and coffee**](https://meet.example/turku/events/5)
        * 2026-09-21 | Umeå, SE | [Group](https://meet.example/umea/)
            * [**Demo day**](https://meet.example/umea/events/6)
        """;
    assertThat(text(HEAD + "## Upcoming Events\n\n{events}\n", events))
        .containsSubsequence("2026-09-12", "2026-09-14", "2026-09-20", "2026-09-21");
  }

  @Test
  void what_was_held_goes_into_its_section() {
    var held =
        List.of(
            new NewEntry(
                List.of("* [One](https://one.example/)"), "news", new EntryOrigin.OfTip(1)),
            new NewEntry(
                List.of("* [Two](https://two.example/)"), "cellar", new EntryOrigin.OfTip(2)));
    var opened =
        open(
            HEAD + "## News\n\n## Jobs\n",
            "## News\n\n* [A](https://a.example/)\n",
            Map.of(),
            TestEditions.config(),
            held);
    assertThat(opened.text().text())
        .endsWith("## News\n\n* [One](https://one.example/)\n\n## Jobs\n");
    assertThat(opened.held())
        .extracting(NewEntry::origin)
        .containsExactly(new EntryOrigin.OfTip(1));
    assertThat(opened.notes())
        .containsExactly(
            "The entry held as tip 2 was not placed in the draft: the draft has no section “cellar”.");
  }

  @Test
  void a_template_without_a_header_gets_one() {
    assertThat(text("## News\n", "## News\n"))
        .isEqualTo("Title: The Weekly 101\nNumber: 101\nDate: 2026-09-09\n\n## News\n");
  }

  @Test
  void a_header_that_was_copied_is_brought_up_to_date() {
    assertThat(text("Title: The Weekly {number}\nNumber: 90\nDate: 2026-01-07\n\n## News\n", ""))
        .startsWith("Title: The Weekly 101\nNumber: 101\nDate: 2026-09-09\n\n");
  }

  @Test
  void a_section_that_the_template_lost_is_told() {
    var opened = open(HEAD + "## News\n", EVENTS, Map.of());
    assertThat(opened.carried().sections()).isEmpty();
    assertThat(opened.carried().dropped())
        .filteredOn(it -> it.reason() == Reason.HOMELESS)
        .hasSize(3);
  }

  @Test
  void line_ends_are_the_template_s() {
    var text = text((HEAD + "## Upcoming Events\n\n{events}\n").replace("\n", "\r\n"), EVENTS);
    assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
  }

  @Test
  void the_file_is_named_like_the_one_before() {
    assertThat(open(HEAD, "", Map.of()).file()).isEqualTo("draft/2026-09-09-the-weekly.md");
  }

  @Test
  void the_first_draft_of_all_needs_no_edition_before_it() {
    var config = TestEditions.config();
    var opened =
        new Opening(config, ArchiveIndex.EMPTY, List.of())
            .draft(
                NextIssue.on(NEXT, config.schedule(), List.of()),
                new SourceText(HEAD + "## Upcoming Events\n\n{events}\n"),
                _ -> List.of());
    assertThat(opened.file()).isEqualTo("draft/2026-09-09-the-weekly-1.md");
    assertThat(opened.text().text())
        .startsWith("Title: The Weekly 1\n")
        .endsWith("## Upcoming Events\n\n");
  }
}
