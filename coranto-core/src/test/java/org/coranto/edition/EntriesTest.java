package org.coranto.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.coranto.model.Dates;
import org.coranto.model.Entry.CallEntry;
import org.coranto.model.Entry.EventEntry;
import org.coranto.model.Entry.LinkEntry;
import org.coranto.model.Entry.PickEntry;
import org.coranto.model.Entry.QuoteEntry;
import org.coranto.model.Hyperlink;
import org.coranto.model.Place;
import org.coranto.model.Place.Attendance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntriesTest {

  @Test
  void a_link_has_prefixes_and_a_remark() {
    var entry =
        (LinkEntry)
            ParsedEditions.entry("Links", "* [video] [ja] [Pears](https://p.example/). By *Ann*.");
    assertThat(entry.body().prefixes()).containsExactly("video", "ja");
    assertThat(entry.remark()).isEqualTo("By Ann.");
    assertThat(entry.body().links()).extracting(Hyperlink::text).containsExactly("Pears");
  }

  @Test
  void an_entry_may_have_several_links() {
    var entry =
        ParsedEditions.entry("Links", "* [A](https://a.example) and [B](https://b.example)");
    assertThat(entry.body().links())
        .extracting(Hyperlink::href)
        .containsExactly("https://a.example", "https://b.example");
  }

  @Test
  void an_entrys_anchor_stays_when_its_title_is_polished_and_is_never_given_twice() {
    var before = ParsedEditions.entry("Links", "* [Paers](https://p.example/x)");
    var after = ParsedEditions.entry("Links", "* [Pears](https://p.example/x/)");
    assertThat(after.body().id()).isEqualTo(before.body().id());

    var twice = ParsedEditions.edition("* [a](https://p.example)\n* [b](https://p.example)");
    assertThat(twice.entries().map(entry -> entry.body().id())).doesNotHaveDuplicates();
  }

  @Test
  void an_event_has_days_place_group_and_titles() {
    var event =
        (EventEntry)
            ParsedEditions.entry(
                "Events",
                """
                * 2026-09-08 - 2026-09-11 | Hybrid (Montreal, CA) | [Fruit](https://f.example)
                    * [**Day of Pears**](https://f.example/1)
                    * [Evening](https://f.example/2)
                """);
    assertThat(event.dates())
        .isEqualTo(new Dates(LocalDate.of(2026, 9, 8), LocalDate.of(2026, 9, 11)));
    assertThat(event.place()).isEqualTo(new Place("Montreal, CA", Attendance.HYBRID));
    assertThat(event.organisers()).extracting(Hyperlink::text).containsExactly("Fruit");
    assertThat(event.titles())
        .extracting(Hyperlink::text)
        .containsExactly("Day of Pears", "Evening");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          2026-09-08 | Oslo, NO | [G](https://g.example);2026-09-08
          [February 3, 2027 | Oslo, NO | **T** | G](https://g.example);2027-02-03
          [Feb 3. Oslo, NO - T](https://g.example);2027-02-03
          [March 4, Oslo, NO - T - G](https://g.example);2027-03-04
          [9/16. G: T](https://g.example);2026-09-16
          [G: T, December 18th](https://g.example);2026-12-18
          30 November 2026 | Oslo, NO | [G](https://g.example);2026-11-30
          """)
  void an_event_is_dated_in_every_form_that_editors_used(String item, String day) {
    assertThat(ParsedEditions.entry("Events", "* " + item))
        .asInstanceOf(InstanceOfAssertFactories.type(EventEntry.class))
        .extracting(event -> event.dates().first())
        .hasToString(day);
  }

  @Test
  void a_day_without_a_year_is_the_one_nearest_to_the_edition() {
    var dates = new DateParser(LocalDate.of(2026, 12, 20));
    assertThat(dates.first("Jan 5").orElseThrow().dates())
        .isEqualTo(Dates.on(LocalDate.of(2027, 1, 5)));
  }

  @Test
  void a_heading_under_events_is_a_region() {
    var edition =
        ParsedEditions.edition(
            "## Events\n\n### Online\n\n* 2026-09-08 | Oslo, NO | [G](https://g.example)\n");
    var event = (EventEntry) edition.sections().get(1).entries().getFirst();
    assertThat(event.region()).isEqualTo("Online");
    assertThat(event.place().attendance()).isEqualTo(Attendance.VIRTUAL);
  }

  @Test
  void an_event_without_a_day_is_a_link_and_a_problem() {
    var edition = ParsedEditions.edition("## Events\n\n* [Someday](https://s.example)\n");
    assertThat(edition.entries()).hasOnlyElementsOfType(LinkEntry.class);
    assertThat(edition.problems().getFirst().message()).contains("Someday");
  }

  @Test
  void a_call_for_papers_has_a_deadline_and_a_call_for_help_has_a_project() {
    var papers =
        (CallEntry)
            ParsedEditions.entry(
                "Calls",
                "* [**Fruit 2027**](https://f.example) | CFP closes 2026-10-01 | Oslo, NO | 2027-02-01 - 2027-02-03");
    assertThat(papers.deadline()).contains(LocalDate.of(2026, 10, 1));
    assertThat(papers.dates().orElseThrow().last()).isEqualTo(LocalDate.of(2027, 2, 3));
    assertThat(papers.place().text()).isEqualTo("Oslo, NO");

    var help =
        (CallEntry) ParsedEditions.entry("Calls", "* [pearl - Peel faster](https://p.example)");
    assertThat(help.project()).isEqualTo("pearl");
    assertThat(help.title()).isEqualTo("Peel faster");
  }

  @Test
  void the_pick_has_a_subject_and_whom_to_thank() {
    var pick =
        (PickEntry)
            ParsedEditions.entry(
                "Pick",
                "This week's tool is [pearl](https://p.example), a peeler.\n\nThanks to [Ann](https://a.example)!\n\n[Submit yours](https://s.example)!");
    assertThat(pick.subject().text()).isEqualTo("pearl");
    assertThat(pick.credit().orElseThrow().text()).isEqualTo("Ann");
  }

  @Test
  void the_quote_has_words_who_said_them_and_whom_to_thank() {
    var quote =
        (QuoteEntry)
            ParsedEditions.entry(
                "Quote",
                "> Peel *slowly*.\n\n– [Bea on the forum](https://f.example)\n\nThanks to [Ann](https://a.example)!");
    assertThat(quote.text()).isEqualTo("Peel slowly.");
    assertThat(quote.attribution()).isEqualTo("Bea on the forum");
    assertThat(quote.credit()).isPresent();
  }
}
