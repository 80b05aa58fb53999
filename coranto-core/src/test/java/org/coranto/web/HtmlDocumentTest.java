package org.coranto.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.coranto.web.SchemaEvent.Host;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlDocumentTest {

  private static Document page(String html) {
    return HtmlDocument.read(
        "https://example.org/", "text/html", html.getBytes(StandardCharsets.UTF_8));
  }

  private static List<SchemaEvent> told(String json) {
    return HtmlDocument.events(page("<script type=\"application/ld+json\">" + json + "</script>"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"@type\": \"VirtualLocation\", \"url\": \"x\"} | false | true",
        "{\"@type\": \"Place\", \"name\": \"The hall\"} | true | false",
        "[{\"@type\": \"Place\", \"name\": \"x\"}, {\"@type\": \"VirtualLocation\"}] | true | true",
        "[] | false | false"
      })
  void a_place_is_a_house_or_online_or_both(String location, boolean house, boolean online) {
    var spot = told("{\"@type\": \"Event\", \"location\": " + location + "}").getFirst().spot();
    assertThat(spot.house()).isEqualTo(house);
    assertThat(spot.online()).isEqualTo(online);
  }

  @Test
  void a_country_may_be_an_object_and_an_address_a_list() {
    var spot =
        told("""
        {"@type": "Event", "location": {"@type": "Place", "name": "Hall", "address": [
         {"addressLocality": "Oslo", "addressCountry": {"@type": "Country", "name": "NO"}}]}}\
        """)
            .getFirst()
            .spot();
    assertThat(spot.city()).isEqualTo("Oslo");
    assertThat(spot.country()).isEqualTo("NO");
  }

  @Test
  void a_person_named_by_an_id_is_found_anywhere_in_the_page() {
    assertThat(
            told("""
            {"@graph": [{"@type": "Event", "organizer": {"@id": "#us"}},
             {"@id": "#us", "@type": "Organization", "name": "We", "url": "/we"}]}\
            """)
                .getFirst()
                .host())
        .isEqualTo(new Host("We", "/we"));
  }

  @Test
  void an_id_that_names_itself_leads_nowhere() {
    assertThat(told("{\"@type\": \"Event\", \"@id\": \"#a\", \"location\": {\"@id\": \"#a\"}}"))
        .hasSize(1);
    assertThat(told("{\"@type\": \"Event\", \"location\": {\"@id\": \"#b\"}}")).hasSize(1);
  }

  @Test
  void talks_are_parts_of_their_conference() {
    assertThat(
            told(
                """
                {"@type": "Event", "name": "Conference", "subEvent": [{"@type": "Event", "name": "Talk"}]}\
                """))
        .extracting(SchemaEvent::part)
        .containsExactly(true, false);
  }

  @Test
  void a_list_that_names_addresses_only_lists_them() {
    var page =
        page(
            """
            <script type="application/ld+json">{"@type": "ItemList", "itemListElement": [
             {"@type": "ListItem", "url": "/a"}, {"@type": "ListItem", "item": "/b"},
             {"@type": "ListItem", "item": {"@type": "Event", "url": "/c"}}]}</script>\
            """);
    assertThat(HtmlDocument.listed(page)).containsExactly("/a", "/b");
    assertThat(HtmlDocument.events(page)).extracting(SchemaEvent::address).containsExactly("/c");
  }

  @Test
  void microdata_has_place_and_host_in_parts() {
    var event =
        HtmlDocument.events(
                page(
                    """
                    <div itemscope itemtype="https://schema.org/Event"><a itemprop="url" href="/e"><b itemprop="name">Walk</b></a>
                    <div itemprop="organizer" itemscope itemtype="https://schema.org/Organization"><b itemprop="name">We</b></div>
                    <div itemprop="location" itemscope itemtype="https://schema.org/VirtualLocation"></div></div>\
                    """))
            .getFirst();
    assertThat(event.address()).isEqualTo("/e");
    assertThat(event.host()).isEqualTo(new Host("We", ""));
    assertThat(event.spot().online()).isTrue();
    assertThat(event.spot().house()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\0", "<script type=application/ld+json>", "<!--", "<div itemscope"})
  void a_file_that_is_not_html_has_no_metadata(String html) {
    assertThat(HtmlDocument.events(page(html))).isEmpty();
    assertThat(HtmlDocument.listed(page(html))).isEmpty();
  }
}
