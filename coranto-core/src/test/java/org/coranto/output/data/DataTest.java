package org.coranto.output.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.coranto.output.Artifacts;
import org.coranto.output.Gazette;
import org.coranto.output.JsonTree;
import org.coranto.output.Site;
import org.junit.jupiter.api.Test;

class DataTest {

  private static final String EDITION = "2026/08/19/12/edition.json";

  private static Artifacts data(Site site) {
    return Artifacts.of(new DataOutput(), site);
  }

  private static JsonTree edition(String text) {
    return JsonTree.of(data(Gazette.of(text).site()).get(EDITION));
  }

  private static JsonTree first(JsonTree edition, String kind) {
    return edition.list("sections").stream()
        .flatMap(section -> section.list("entries").stream())
        .filter(entry -> entry.text("kind").equals(kind))
        .findFirst()
        .orElseThrow();
  }

  private static final JsonTree EVERY_KIND = edition(Gazette.EVERY_KIND);

  @Test
  void an_edition_says_which_it_is() {
    assertThat(EVERY_KIND.text("title")).isEqualTo("The Harbour Gazette 12");
    assertThat(EVERY_KIND.text("number")).isEqualTo("12");
    assertThat(EVERY_KIND.text("date")).isEqualTo("2026-08-19");
    assertThat(EVERY_KIND.text("language")).isEqualTo("en");
    assertThat(EVERY_KIND.text("url")).isEqualTo("https://harbour.example/2026/08/19/12/");
    assertThat(EVERY_KIND.text("$schema"))
        .isEqualTo("https://harbour.example/schemas/edition-1.json");
  }

  @Test
  void a_section_has_its_heading_its_path_its_kind_and_the_name_it_always_had() {
    var europe =
        EVERY_KIND.list("sections").stream()
            .filter(section -> section.text("heading").equals("Europe"))
            .findFirst()
            .orElseThrow();
    assertThat(europe.list("path"))
        .extracting(JsonTree::text)
        .containsExactly("Upcoming Events", "Europe");
    assertThat(europe.text("kind")).isEqualTo("events");
    assertThat(europe.text("name")).isEqualTo("events");
  }

  @Test
  void a_link_has_its_address_its_prefix_and_its_remark() {
    var link = first(EVERY_KIND, "link");
    assertThat(link.list("links").getFirst().text("text")).isEqualTo("How the crane was mended");
    assertThat(link.list("links").getFirst().text("href"))
        .isEqualTo("https://crane.example/mended?a=1&b=2");
    assertThat(link.text("remark")).isEqualTo("with many pictures");
    var news = EVERY_KIND.list("sections").get(1).list("entries");
    assertThat(news.get(1).list("prefixes")).extracting(JsonTree::text).containsExactly("video");
  }

  @Test
  void an_event_has_its_days_its_place_and_who_holds_it() {
    var event = first(EVERY_KIND, "event");
    assertThat(event.get("dates").text("first")).isEqualTo("2026-08-25");
    assertThat(event.get("dates").text("last")).isEqualTo("2026-08-25");
    assertThat(event.get("place").text("text")).isEqualTo("Bergen, NO");
    assertThat(event.get("place").text("attendance")).isEqualTo("in-person");
    assertThat(event.text("region")).isEqualTo("Europe");
    assertThat(event.list("organisers").getFirst().text("text")).isEqualTo("Bergen Sailors");
    assertThat(event.list("titles").getFirst().text("text")).isEqualTo("Knots for beginners");
  }

  @Test
  void a_call_a_pick_and_a_quote_have_what_makes_them_so() {
    var call = first(EVERY_KIND, "call");
    assertThat(call.text("project")).isEqualTo("lighthouse");
    assertThat(call.text("title")).isEqualTo("Paint the door");
    var pick = first(EVERY_KIND, "pick");
    assertThat(pick.get("subject").text("text")).isEqualTo("anchor");
    assertThat(pick.get("credit").text("text")).isEqualTo("Ada");
    var quote = first(EVERY_KIND, "quote");
    assertThat(quote.text("quote")).startsWith("A ship in harbour is safe");
    assertThat(quote.text("attribution")).contains("Grete on the quay");
  }

  @Test
  void a_comment_for_editors_does_not_appear() {
    assertThat(data(Gazette.of(Gazette.EVERY_KIND).site()).text(EDITION))
        .doesNotContain("read the guide")
        .doesNotContain("<!--");
  }

  @Test
  void a_link_that_would_run_a_script_keeps_its_place_and_loses_its_address() {
    var hostile = Gazette.EVERY_KIND.replace("https://docs.example/tour", "javascript:alert(1)");
    var harmless = edition(hostile.replace("https://docks.example/tour", "javascript:alert(1)"));
    var links =
        harmless.list("sections").get(1).list("entries").stream()
            .flatMap(entry -> entry.list("links").stream())
            .map(link -> link.text("href"));
    assertThat(links).containsExactly("https://crane.example/mended?a=1&b=2", "");
  }

  @Test
  void a_draft_says_so_and_is_in_no_index() {
    var draft = Gazette.EVERY_KIND.replace("12\n", "13\n").replace("08-19", "08-26");
    var data = data(Gazette.of(Gazette.EVERY_KIND).withDraft(draft).site());
    assertThat(JsonTree.of(data.get("2026/08/26/13/edition.json")).text("draft")).isEqualTo("true");
    assertThat(JsonTree.of(data.get(EDITION)).fields()).doesNotContainKey("draft");
    assertThat(JsonTree.of(data.get("editions.json")).list("editions")).hasSize(1);
  }

  @Test
  void the_index_names_every_edition_newest_first() {
    var older = Gazette.EVERY_KIND.replace("12\n", "11\n").replace("08-19", "08-12");
    var index =
        JsonTree.of(data(Gazette.of(older, Gazette.EVERY_KIND).site()).get("editions.json"));
    assertThat(index.list("editions"))
        .extracting(edition -> edition.text("number"))
        .isEqualTo(List.of("12", "11"));
    assertThat(index.list("editions").getFirst().text("data"))
        .isEqualTo("https://harbour.example/2026/08/19/12/edition.json");
  }

  @Test
  void all_of_it_keeps_to_the_schemas_that_are_published_with_it() {
    var schemas = new Schemas();
    var data = data(Gazette.of(Gazette.EVERY_KIND).withDraft(Gazette.EVERY_KIND).site());
    assertThat(schemas.edition(data.text(EDITION))).isEmpty();
    assertThat(schemas.index(data.text("editions.json"))).isEmpty();
    assertThat(data.text("schemas/edition-1.json"))
        .contains("\"$id\": \"https://harbour.example/schemas/edition-1.json\"");
  }

  @Test
  void the_schema_refuses_what_is_not_so() {
    var text = data(Gazette.of(Gazette.EVERY_KIND).site()).text(EDITION);
    var schemas = new Schemas();
    assertThat(schemas.edition(text.replace("\"kind\":\"event\"", "\"kind\":\"party\"")))
        .isNotEmpty();
    assertThat(schemas.edition(text.replace("\"region\"", "\"realm\""))).isNotEmpty();
    assertThat(schemas.edition(text.replace("2026-08-25", "25 August"))).isNotEmpty();
    assertThat(schemas.edition(text.replace("in-person", "nearby"))).isNotEmpty();
  }
}
