package org.coranto.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.coranto.Configs;
import org.coranto.archive.EditionMark;
import org.coranto.config.SectionRule;
import org.coranto.model.EventTime;
import org.coranto.model.Place;
import org.coranto.model.SectionKind;
import org.coranto.model.Tip;
import org.coranto.model.TipContent;
import org.coranto.model.Venue;
import org.junit.jupiter.api.Test;

class TipJudgeTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

  private static final List<SectionRule> SECTIONS =
      List.of(
          Configs.section(SectionKind.LINKS, "News"),
          Configs.section(SectionKind.EVENTS, "Events"),
          Configs.section(SectionKind.CALLS, "Calls"));

  private static final EditionMark OLD =
      new EditionMark(LocalDate.of(2026, 8, 26), OptionalInt.of(99), "2026-08-26.md");

  private static final PublishedLinks EARLIER =
      new PublishedLinks() {
        @Override
        public Optional<EditionMark> edition(String addressKey) {
          return addressKey.equals("example.org/old") ? Optional.of(OLD) : Optional.empty();
        }

        @Override
        public boolean isInDraft(String addressKey) {
          return addressKey.equals("example.org/here");
        }
      };

  private static Tip tip(TipContent content) {
    return Tip.of(new Tip.Origin("forum", content.toString(), ""), content);
  }

  private static Tip link(String address, String title) {
    return tip(new TipContent.Link(address, title, List.of(), "")).in("links");
  }

  private static TipContent.Event event(String address, String title, String start, String city) {
    var time =
        new EventTime(
            LocalDateTime.parse(start),
            Optional.empty(),
            Optional.of(ZoneId.of("Europe/Dublin")),
            false);
    return TipContent.Event.of(address, title, time).at(new Venue("", "", city, "", "IE"));
  }

  private static List<Verdict> judge(Tip... tips) {
    var inbox = new TipJudge(SECTIONS, EARLIER, TODAY);
    var numbered = new java.util.ArrayList<NumberedTip>();
    for (var tip : tips) {
      numbered.add(new NumberedTip(numbered.size() + 1, tip));
    }
    return List.copyOf(inbox.judge(numbered).values());
  }

  private static Verdict duplicate(Verdict.Of of) {
    return new Verdict.Duplicate(of);
  }

  @Test
  void a_link_goes_to_the_section_it_is_meant_for() {
    assertThat(judge(link("https://example.org/new", "New")))
        .containsExactly(new Verdict.Accepted("links"));
  }

  @Test
  void what_an_edition_had_is_a_duplicate_however_its_address_is_written() {
    assertThat(judge(link("http://www.example.org/old/?utm_source=x#top", "Old")))
        .containsExactly(duplicate(new Verdict.Of.Edition(OLD)));
  }

  @Test
  void what_the_draft_has_is_a_duplicate() {
    assertThat(judge(link("https://example.org/here", "Here")))
        .containsExactly(duplicate(new Verdict.Of.Draft()));
  }

  @Test
  void the_second_tip_of_a_page_is_a_duplicate_of_the_first() {
    assertThat(judge(link("https://example.org/a", "A"), link("https://example.org/a/", "Aa")))
        .containsExactly(new Verdict.Accepted("links"), duplicate(new Verdict.Of.OtherTip(1)));
  }

  @Test
  void one_that_is_known_already_comes_first() {
    var inbox =
        new TipJudge(SECTIONS, EARLIER, TODAY)
            .knowing(List.of(new NumberedTip(7, link("https://example.org/a", "A"))));
    assertThat(inbox.judge(List.of(new NumberedTip(8, link("https://example.org/a", "B")))))
        .containsValue(duplicate(new Verdict.Of.OtherTip(7)));
  }

  @Test
  void what_is_missing_is_said() {
    assertThat(
            judge(
                link("", "A title"),
                link("https://example.org/x", " "),
                tip(new TipContent.Link("https://example.org/y", "Y", List.of(), "")),
                link("https://example.org/z", "Z").in("no-such-section")))
        .containsExactly(
            new Verdict.NeedsSomething(Missing.ADDRESS),
            new Verdict.NeedsSomething(Missing.TITLE),
            new Verdict.NeedsSomething(Missing.SECTION),
            new Verdict.NeedsSomething(Missing.SECTION));
  }

  @Test
  void an_address_that_is_none_of_the_web_is_refused() {
    assertThat(judge(link("javascript:alert(1)", "A")).getFirst())
        .isInstanceOfSatisfying(
            Verdict.Refused.class,
            refused -> assertThat(refused.rule()).isEqualTo(Refusal.NO_WEB_ADDRESS));
  }

  @Test
  void an_event_goes_among_the_events_by_itself() {
    assertThat(judge(tip(event("https://a.example/1", "Rain walk", "2026-09-10T19:00", "Galway"))))
        .containsExactly(new Verdict.Accepted("events"));
  }

  @Test
  void an_event_that_is_over_is_refused_and_one_of_today_is_not() {
    assertThat(
            judge(
                tip(event("https://a.example/1", "Walk", "2026-08-31T19:00", "Galway")),
                tip(event("https://a.example/2", "Walk", "2026-09-01T10:00", "Galway"))))
        .containsExactly(
            new Verdict.Refused(Refusal.PAST_EVENT, "The event is over: it was on 2026-08-31."),
            new Verdict.Accepted("events"));
  }

  @Test
  void one_event_on_two_pages_is_one_by_time_and_place_and_title() {
    assertThat(
            judge(
                tip(event("https://a.example/1", "Rain Walk #12", "2026-09-10T19:00", "Galway")),
                tip(event("https://b.example/x", "The rain walk", "2026-09-10T19:00", "galway"))))
        .containsExactly(new Verdict.Accepted("events"), duplicate(new Verdict.Of.OtherTip(1)));
  }

  @Test
  void another_town_another_hour_another_title_is_another_event() {
    assertThat(
            judge(
                tip(event("https://a.example/1", "Rain walk", "2026-09-10T19:00", "Galway")),
                tip(event("https://a.example/2", "Rain walk", "2026-09-10T19:00", "Cork")),
                tip(event("https://a.example/3", "Rain walk", "2026-09-10T20:00", "Galway")),
                tip(event("https://a.example/4", "Fog evening", "2026-09-10T19:00", "Galway"))))
        .allSatisfy(verdict -> assertThat(verdict).isInstanceOf(Verdict.Accepted.class));
  }

  @Test
  void the_days_of_a_series_with_one_page_are_events_of_their_own() {
    assertThat(
            judge(
                tip(event("https://a.example/series", "Walk", "2026-09-10T19:00", "Galway")),
                tip(event("https://a.example/series", "Walk", "2026-09-17T19:00", "Galway"))))
        .allSatisfy(verdict -> assertThat(verdict).isInstanceOf(Verdict.Accepted.class));
  }

  @Test
  void a_call_whose_deadline_has_passed_is_refused() {
    var call =
        new TipContent.Call(
            "https://conf.example/cfp",
            "RainConf",
            "",
            Optional.of(LocalDate.of(2026, 8, 31)),
            Optional.empty(),
            Place.UNKNOWN);
    assertThat(judge(tip(call)))
        .containsExactly(
            new Verdict.Refused(
                Refusal.PAST_DEADLINE, "The call is over: its deadline was 2026-08-31."));
  }
}
