package org.coranto.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.coranto.model.Dates;
import org.coranto.web.PageEvent.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Events in pages: JSON-LD, microdata, iCalendar.
class PageEventsTest {

  private static final LocalDate TENTH = LocalDate.of(2026, 9, 10);

  private static List<PageEvent> html(String body) {
    return HtmlPage.of(
            "https://example.org/",
            new HttpResponse(
                200, Map.of("content-type", "text/html"), body.getBytes(StandardCharsets.UTF_8)))
        .page()
        .events();
  }

  private static PageEvent only(List<PageEvent> events) {
    assertThat(events).hasSize(1);
    return events.getFirst();
  }

  @Test
  void json_ld_is_read() {
    var event =
        only(
            html(
                """
                <script type="application/ld+json">
                {"@context": "https://schema.org", "@graph": [{"@type": "WebPage", "name": "x"},
                 {"@type": ["Thing", "BusinessEvent"], "name": "A talk",
                  "startDate": "2026-09-10T18:30", "endDate": "2026-09-11T01:00:00-07:00",
                  "eventStatus": "https://schema.org/EventPostponed", "price": 1.5, "free": true,
                  "location": [{"@type": "Place", "name": "The hall", "address": {"x": null}}]}]}
                </script>
                """));
    assertThat(event.name()).isEqualTo("A talk");
    assertThat(event.dates()).hasValue(new Dates(TENTH, TENTH.plusDays(1)));
    assertThat(event.universal()).isFalse();
    assertThat(event.status()).isEqualTo(Status.POSTPONED);
    assertThat(event.place()).isEqualTo("The hall");
    assertThat(event.day()).hasValue(TENTH);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"address\": \"A street\"} | A street",
        "{\"name\": \"\", \"address\": \"A street\"} | A street",
        "\"Online\" | Online",
        "[\"Online\", \"Hall\"] | Online",
        "[] | ''",
        "{} | ''",
        "null | ''"
      })
  void a_place_may_be_written_in_many_ways(String location, String place) {
    var event =
        JsonLd.events("{\"@type\": \"Event\", \"location\": %s}".formatted(location)).getFirst();
    assertThat(event.place()).isEqualTo(place);
  }

  @Test
  void what_comes_before_a_mistake_is_read() {
    assertThat(JsonLd.events("[{\"@type\": \"Event\", \"name\": \"A\"}, {\"@type\": \"Event\", "))
        .extracting(SchemaEvent::name)
        .containsExactly("A");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{}",
        "{",
        "\"Event\"",
        "{\"@type\": 5}",
        "{\"@type\": {}}",
        "{\"@type\": \"Eventful\"}",
        "{\"@type\": null}",
        "]",
        "{\"a\" \"b\"}"
      })
  void what_is_no_event_is_none(String script) {
    assertThat(JsonLd.events(script)).isEmpty();
  }

  @Test
  void a_script_made_to_be_deep_breaks_nothing() {
    assertThat(JsonLd.events("[".repeat(100_000))).isEmpty();
    assertThat(JsonLd.events("{\"a\":".repeat(100_000))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-09-10 | 2026-09-12 | 2026-09-10 | 2026-09-12 | false",
        "2026-09-10 | 2026-09-09 | 2026-09-10 | 2026-09-10 | false",
        "2026-09-10 | 2027-09-10 | 2026-09-10 | 2026-09-10 | false",
        "2026-09-10 | 2026-11-08 | 2026-09-10 | 2026-11-08 | false",
        "2026-09-10 | 2026-11-09 | 2026-09-10 | 2026-09-10 | false",
        "2026-09-10 | soon | 2026-09-10 | 2026-09-10 | false",
        "20260910T183000Z | '' | 2026-09-10 | 2026-09-10 | true",
        "2026-09-10T18:30:00Z | '' | 2026-09-10 | 2026-09-10 | true",
        "2026-09-10T18:30:00+00:00 | '' | 2026-09-10 | 2026-09-10 | true",
        "2026-09-10T18:30:00.000+0000 | '' | 2026-09-10 | 2026-09-10 | true",
        "2026-09-10 18:30:00+02:00 | '' | 2026-09-10 | 2026-09-10 | false"
      })
  void days_are_read(String start, String end, LocalDate first, LocalDate last, boolean universal) {
    var days = PageEventDays.of(start, end);
    assertThat(days.dates()).hasValue(new Dates(first, last));
    assertThat(days.universal()).isEqualTo(universal);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "2026-13-01", "2026-02-30", "10 September 2026", "2026-09"})
  void what_is_no_day_is_none(String written) {
    assertThat(PageEventDays.of(written, "2026-09-10").dates()).isEmpty();
  }

  @Test
  void microdata_is_read_where_there_is_no_json_ld() {
    var microdata =
        """
        <div itemscope itemtype="http://schema.org/SocialEvent"><span itemprop=name>A walk</span>
        <time itemprop=startDate datetime="2026-09-10">tomorrow</time>
        <meta itemprop=location content="The park"></div>
        """;
    var event = only(html(microdata));
    assertThat(event.name()).isEqualTo("A walk");
    assertThat(event.day()).hasValue(TENTH);
    assertThat(event.place()).isEqualTo("The park");
    assertThat(event.status()).isEqualTo(Status.SCHEDULED);
    assertThat(html(microdata + "<script type=application/ld+json>{\"@type\":\"Event\"}</script>"))
        .extracting(PageEvent::name)
        .containsExactly("");
  }

  @Test
  void other_things_are_no_events() {
    assertThat(html("<div itemscope itemtype='https://schema.org/Person'></div>")).isEmpty();
    assertThat(html("<div itemscope itemtype='https://schema.org/EventVenue'></div>")).isEmpty();
    assertThat(html("<script type='text/javascript'>{\"@type\": \"Event\"}</script>")).isEmpty();
  }

  @Test
  void a_calendar_is_read() {
    var events =
        LinkedCalendar.events(
            """
            BEGIN:VCALENDAR\r
            X-WR-CALNAME:Ours\r
            BEGIN:VTIMEZONE\r
            DTSTART:19700101T000000\r
            END:VTIMEZONE\r
            BEGIN:VEVENT\r
            SUMMARY;LANGUAGE=en:A long\r
              talk\r
            DTSTART;TZID="Europe/Berlin":20260910T183000\r
            DTEND:20260911T010000Z\r
            STATUS:CANCELLED\r
            LOCATION:The hall\r
            no colon here\r
            END:VEVENT\r
            BEGIN:VEVENT\r
            END:VEVENT\r
            END:VCALENDAR\r
            """);
    assertThat(events).hasSize(2);
    assertThat(events.getFirst())
        .isEqualTo(
            new PageEvent(
                "A long talk",
                java.util.Optional.of(new Dates(TENTH, TENTH.plusDays(1))),
                false,
                Status.CANCELLED,
                "The hall"));
    assertThat(events.getLast().dates()).isEmpty();
  }

  @Test
  void an_event_may_be_on_a_neighbouring_day_only_where_clocks_differ() {
    var local =
        new PageEvent("", PageEventDays.of("2026-09-10", "").dates(), false, Status.SCHEDULED, "");
    var utc = new PageEvent("", local.dates(), true, Status.SCHEDULED, "");
    for (int days = -2; days <= 2; days++) {
      var day = Dates.on(TENTH.plusDays(days));
      assertThat(local.mayBeOn(day, false)).isEqualTo(days == 0);
      assertThat(local.mayBeOn(day, true)).isEqualTo(Math.abs(days) <= 1);
      assertThat(utc.mayBeOn(day, false)).isEqualTo(Math.abs(days) <= 1);
    }
  }
}
