package org.coranto.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.coranto.config.Configuration;
import org.coranto.json.JsonReader;
import org.coranto.json.JsonValue;
import org.coranto.json.JsonValue.JsonObject;
import org.coranto.model.Place.Attendance;
import org.coranto.model.Tip;
import org.coranto.model.TipContent;
import org.coranto.model.Venue;
import org.coranto.model.Window;
import org.coranto.source.Result;
import org.coranto.source.SourceContext;
import org.coranto.source.TipJson;
import org.coranto.testing.RealData;
import org.coranto.web.HttpResponse;
import org.coranto.web.SourceRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Small inputs of many services, each with what a source should make of it.
class SourcesFieldTest {

  private record Gathered(List<String> asked, List<Tip> tips, List<String> troubles) {

    String lines() {
      var lines = new StringBuilder();
      tips.forEach(tip -> lines.append(TipJson.line(tip)).append('\n'));
      return lines.toString();
    }
  }

  private static Map<String, JsonValue> cases() {
    var text =
        new String(
            RealData.bytes(RealData.folder("sources-field").resolve("cases.jsonl")),
            StandardCharsets.UTF_8);
    var cases = new HashMap<String, JsonValue>();
    text.lines()
        .flatMap(line -> JsonReader.read(line).stream())
        .forEach(it -> cases.put(it.text("id"), it));
    return cases;
  }

  private static JsonValue one(String id) {
    return Objects.requireNonNull(cases().get(id), id);
  }

  private static Gathered gather(JsonValue one) {
    var toml = one.text("toml");
    var config =
        Configuration.of(
            toml.contains("section = ") ? "[[section]]\nname = \"news\"\n\n" + toml : toml);
    var settings = config.sources().getFirst();
    var source = Sources.named(settings.source()).orElseThrow();
    var context =
        new SourceContext(
            settings,
            new Window(Instant.parse(one.text("from")), Instant.parse(one.text("to"))),
            config.newsletter().zone());
    var open = new ArrayDeque<>(source.questions(context));
    var gathered = new Gathered(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    while (!open.isEmpty() && gathered.asked().size() < 50) {
      var question = open.removeFirst();
      var asked = question.request() instanceof SourceRequest.Web web ? web.address() : "*";
      gathered.asked().add(asked);
      switch (question.reader().read(answer(one, asked))) {
        case Result.Found(var found, var further) -> {
          gathered.tips().addAll(found);
          further.reversed().forEach(open::addFirst);
        }
        case Result.Partial(var found, var further, var why) -> {
          gathered.tips().addAll(found);
          gathered.troubles().add(why.words());
          further.reversed().forEach(open::addFirst);
        }
        case Result.Trouble(var why) -> gathered.troubles().add(why.words());
      }
    }
    return gathered;
  }

  private static HttpResponse answer(JsonValue one, String asked) {
    var answer =
        one.list("answers").stream()
            .filter(it -> it.text("asked").equals(asked) || it.text("asked").equals("*"))
            .findFirst()
            .orElseGet(() -> one.list("answers").getFirst());
    var headers = new HashMap<String, String>();
    if (answer.get("headers") instanceof JsonObject object) {
      object
          .fields()
          .keySet()
          .forEach(name -> headers.put(name.toLowerCase(Locale.ROOT), object.text(name)));
    }
    var status = (int) answer.number("status");
    return new HttpResponse(
        status == 0 ? 200 : status, headers, answer.text("text").getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> titles(String id) {
    return gather(one(id)).tips().stream().map(tip -> tip.content().title()).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "reddit-Why Vec<T> grows",
        "hn-Why Vec<T> grows",
        "reddit-Announcing <rain> 1.0",
        "reddit-if x<y then z>w",
        "atom Why x<y is hard",
        "json Comparing a<b in Rust",
        "atom Fixing Vec<String"
      })
  void a_title_is_text_as_sent(String id) {
    assertThat(titles(id)).containsExactly(id.replaceFirst("^[a-z]+[ -]", ""));
  }

  @Test
  void a_title_of_an_event_page_is_text_as_sent() {
    assertThat(titles("ep-title-vec")).containsExactly("Vec<T> and friends");
  }

  @ParameterizedTest
  @ValueSource(strings = {"cp1252 ref", "creator mail"})
  void a_mail_address_is_no_name(String id) {
    assertThat(gather(one(id)).lines()).contains("\"Ada Gauge\"").doesNotContain("@");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gh-incomplete", "gh-over1000", "gh-count-incomplete"})
  void a_list_that_is_not_whole_is_reported(String id) {
    assertThat(gather(one(id)).troubles()).isNotEmpty();
  }

  @Test
  void github_gets_one_query_for_issues_and_one_for_pull_requests() {
    assertThat(gather(one("gh-both-query")).asked())
        .hasSize(2)
        .anyMatch(it -> it.contains("is%3Aissue"))
        .anyMatch(it -> it.contains("is%3Apr"));
    assertThat(gather(one("gh-two-repos")).asked()).allMatch(it -> it.contains("%20OR%20"));
  }

  private static TipContent.Event event(String id) {
    var tips = gather(one(id)).tips();
    assertThat(tips).as(id).hasSize(1);
    return (TipContent.Event) tips.getFirst().content();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "ics-loc-meetup1, Cambridge, MA",
        "ics-loc-meetup2, Bergen, ''",
        "ics-loc-meetup3, Barcelona, ''",
        "ics-loc-br, São Paulo, SP",
        "ics-loc-uk, Chorley, ''",
        "ics-loc-au, Pyrmont, NSW",
        "ics-loc-in, Bengaluru, Karnataka",
        "ics-loc-dash, Barcelona, CT",
        "ep-graph-ref, Bergen, ''"
      })
  void an_address_is_read_with_its_city_and_state(String id, String city, String state) {
    assertThat(event(id).venue().city()).as(id).isEqualTo(city);
    assertThat(event(id).venue().state()).as(id).isEqualTo(state);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ics-loc-google-meet",
        "ics-loc-discord",
        "ep-moved-online",
        "ep-online-place",
        "ep-zoom-place",
        "ep-url-location"
      })
  void a_place_that_is_none_is_online(String id) {
    assertThat(event(id).attendance()).isEqualTo(Attendance.VIRTUAL);
    assertThat(event(id).venue()).isEqualTo(Venue.UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ics-loc-tbd", "ics-loc-geo", "ep-tba"})
  void a_place_that_is_not_known_is_no_venue(String id) {
    assertThat(event(id).venue()).isEqualTo(Venue.UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ep-postponed", "ep-canceled1l"})
  void an_event_that_is_called_off_is_marked(String id) {
    assertThat(event(id).cancelled()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ics-title-cancelled-es", "ics-title-annule"})
  void an_event_that_is_called_off_in_its_title_is_no_tip(String id) {
    assertThat(gather(one(id)).tips()).isEmpty();
  }

  @Test
  void a_page_gives_its_event_or_says_that_it_has_none() {
    var silent =
        cases().values().stream()
            .filter(one -> one.text("kind").startsWith("G "))
            .filter(one -> {
              var gathered = gather(one);
              return gathered.tips().isEmpty() && gathered.troubles().isEmpty();
            })
            .map(one -> one.text("id"))
            .toList();
    assertThat(silent).isEmpty();
    var found =
        cases().values().stream()
            .filter(one -> one.text("kind").startsWith("G "))
            .filter(one -> gather(one).tips().size() == 1)
            .map(one -> one.text("id"))
            .toList();
    assertThat(found).hasSizeGreaterThanOrEqualTo(18);
  }

  @Test
  void what_belongs_to_another_item_of_the_page_is_not_the_events() {
    assertThat(event("ep-micro-performer").title()).isEqualTo("Gauge night");
    assertThat(event("ep-micro-performer").address()).isEqualTo("https://hall.example/g");
    assertThat(event("ep-micro-address-text").venue().street()).isEqualTo("Regnveien 3, Bergen");
  }

  @ParameterizedTest
  @ValueSource(strings = {"pick-here", "pick-self", "pick-announce"})
  void a_pick_is_the_package_and_not_a_word_beside_it(String id) {
    assertThat(titles(id)).containsExactly("drizzle");
  }

  @Test
  void a_post_may_nominate_two() {
    assertThat(titles("pick-two")).containsExactly("drizzle", "hail");
  }
}
