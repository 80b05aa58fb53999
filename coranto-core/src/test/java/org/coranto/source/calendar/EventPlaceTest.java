package org.coranto.source.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventPlaceTest {

  private static IcsComponent event(String location, String more) {
    return IcsComponent.file("BEGIN:VEVENT\nLOCATION:" + location + "\n" + more.replace('|', '\n'))
        .all("VEVENT")
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          The Lighthouse\\, 12 Harbour Rd\\, Seattle\\, WA 98101\\, USA  | The Lighthouse; 12 Harbour Rd; Seattle; WA; USA
          The Lighthouse\\n12 Harbour Rd\\nSeattle\\, WA  98101\\nUnited States | The Lighthouse; 12 Harbour Rd; Seattle; WA; United States
          c-base\\, Rungestraße 20\\, 10179 Berlin\\, Germany            | c-base; Rungestraße 20; Berlin; ; Germany
          Rungestraße 20\\, 10179 Berlin\\, Deutschland                  | ; Rungestraße 20; Berlin; ; Deutschland
          The Arch\\, 3 Dock St\\, London E1 6AN\\, UK                    | The Arch; 3 Dock St; London; ; UK
          Appleton\\, WI                                                 | ; ; Appleton; WI; ''
          Los Angeles\\, CA                                              | ; ; Los Angeles; CA; ''
          c-base\\, Berlin                                               | c-base; ; Berlin; ; ''
          c-base                                                         | c-base; ; ; ; ''
          """)
  void a_place_is_told_in_parts(String location, String parts) {
    var venue = EventPlace.of(event(location, "")).venue();
    assertThat(
            String.join(
                "; ", venue.name(), venue.street(), venue.city(), venue.state(), venue.country()))
        .isEqualTo(parts.replace("''", ""));
  }

  @ParameterizedTest
  @CsvSource({
    "Online,'',VIRTUAL",
    "'Zoom: https://zoom.us/j/1','',VIRTUAL",
    "https://rain.example/live,'',VIRTUAL",
    "Microsoft Teams Meeting,'',VIRTUAL",
    "c-base / Zoom,'',HYBRID",
    "c-base and online,'',HYBRID",
    "c-base,SUMMARY:Rain (hybrid),HYBRID",
    "c-base,X-GOOGLE-CONFERENCE:https://meet.google.com/x,IN_PERSON",
    "'',X-GOOGLE-CONFERENCE:https://meet.google.com/x,VIRTUAL",
    "'',SUMMARY:Virtual rain walk,VIRTUAL",
    "'',SUMMARY:Rain walk,IN_PERSON",
  })
  void it_knows_whether_one_can_take_part_online(String location, String more, String attendance) {
    assertThat(EventPlace.of(event(location, more)).attendance()).hasToString(attendance);
  }

  @ParameterizedTest
  @CsvSource({
    "URL:https://rain.example/1,https://rain.example/1",
    "DESCRIPTION:See (https://rain.example/1).\\nZoom: https://zoom.us/j/1,https://rain.example/1",
    "DESCRIPTION:https://zoom.us/j/1 or https://rain.example/1,https://rain.example/1",
    "'DESCRIPTION:<a href=\"https://rain.example/?a=1&amp;b=2\">here</a>','https://rain.example/?a=1&b=2'",
    "DESCRIPTION:join https://meet.google.com/x,''",
    "URL:message:%3C1@mail.example%3E,''",
  })
  void its_page_is_found_where_calendars_hide_it(String lines, String address) {
    assertThat(EventUrl.of(event("", lines))).isEqualTo(address);
  }
}
