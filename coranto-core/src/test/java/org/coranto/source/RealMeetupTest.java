package org.coranto.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coranto.config.Configuration;
import org.coranto.json.JsonReader;
import org.coranto.json.JsonValue;
import org.coranto.model.Place.Attendance;
import org.coranto.model.TipContent;
import org.coranto.model.Window;
import org.coranto.testing.RealData;
import org.coranto.web.HttpResponse;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// Meetup's own answers and its own description of the API, recorded in 2025.
class RealMeetupTest {

  private static final SourceContext ERRAND =
      new SourceContext(
          Configuration.of("[[source]]\nsource = \"meetup\"\ngroups = [\"any\"]\n")
              .sources()
              .getFirst(),
          new Window(Instant.parse("2019-01-01T00:00:00Z"), Instant.parse("2019-01-08T00:00:00Z")),
          ZoneOffset.UTC);

  @Test
  void every_recorded_event_is_read() {
    int seen = 0;
    for (var body : bodies()) {
      var edges = edges(body);
      var reading = read(body);
      if (!edges.isEmpty()) {
        assertThat(reading).isInstanceOf(Result.Found.class);
        assertThat(((Result.Found) reading).tips()).hasSameSizeAs(edges);
      } else if (body.contains("\"errors\"")) {
        assertThat(reading).isInstanceOf(Result.Trouble.class);
      }
      seen += edges.size();
    }
    assertThat(seen).isGreaterThan(50);
  }

  @Test
  void they_have_a_title_a_page_a_zone_a_place_and_a_group() {
    var events =
        bodies().stream()
            .map(this::read)
            .flatMap(it -> it instanceof Result.Found(var tips, _) ? tips.stream() : Stream.of())
            .map(tip -> (TipContent.Event) tip.content())
            .toList();
    assertThat(events)
        .allSatisfy(event -> {
          assertThat(event.title()).isNotBlank();
          assertThat(event.address()).startsWith("https://www.meetup.com/");
          assertThat(event.time().zone()).isPresent();
          assertThat(event.time().end()).isPresent();
          assertThat(event.organiser().address()).startsWith("https://www.meetup.com/");
        });
    assertThat(events)
        .filteredOn(event -> event.attendance() == Attendance.IN_PERSON)
        .isNotEmpty()
        .allSatisfy(event -> {
          assertThat(event.venue().city()).isNotBlank();
          assertThat(event.venue().country()).matches("[A-Z]{2}");
        });
    assertThat(events).anyMatch(event -> event.attendance() == Attendance.VIRTUAL);
  }

  @Test
  void whatever_is_asked_is_in_its_description() {
    var types = types();
    assertThat(fields(types, "Query")).contains("groupByUrlname");
    assertThat(fields(types, "Group"))
        .contains("name", "urlname", "link", "city", "state", "country", "timezone", "events");
    assertThat(fields(types, "GroupEventConnection")).contains("pageInfo", "edges");
    assertThat(fields(types, "PageInfo")).contains("hasNextPage", "endCursor");
    assertThat(fields(types, "Event")).containsAll(words("\\{ *\\n +(id token [^\\n]*)"));
    assertThat(fields(types, "Event")).contains("venues");
    assertThat(fields(types, "Venue")).containsAll(words("venues \\{ ([^}]*) \\}"));
    assertThat(names(types, "GroupEventFilter", "inputFields"))
        .contains("afterDateTime", "beforeDateTime", "status");
    assertThat(names(types, "EventStatus", "enumValues"))
        .containsAll(words("status: \\[([^\\]]*)\\]"));
  }

  private static List<String> words(String pattern) {
    var match = Pattern.compile(pattern).matcher(MeetupQuery.EVENTS);
    assertThat(match.find()).isTrue();
    return List.of(match.group(1).strip().split("[ ,]+"));
  }

  private static Map<String, JsonValue> types() {
    return JsonReader.read(RealData.bytes(RealData.folder("social-meetup/inst/introspection.json")))
        .orElseThrow()
        .list("types")
        .stream()
        .collect(Collectors.toMap(type -> type.text("name"), type -> type));
  }

  private static Set<String> fields(Map<String, JsonValue> types, String name) {
    return names(types, name, "fields");
  }

  private static Set<String> names(Map<String, JsonValue> types, String name, String list) {
    return Optional.ofNullable(types.get(name)).stream()
        .flatMap(type -> type.list(list).stream())
        .map(it -> it.text("name"))
        .collect(Collectors.toSet());
  }

  /// The result under the alias that our query uses.
  private Result read(String body) {
    var question = new MeetupSource().questions(ERRAND).getFirst();
    var renamed = body.replace("\"groupByUrlname\"", "\"group\"");
    return question
        .reader()
        .read(new HttpResponse(200, Map.of(), renamed.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<JsonValue> edges(String body) {
    return JsonReader.read(body)
        .orElseThrow()
        .get("data")
        .get("groupByUrlname")
        .get("events")
        .list("edges");
  }

  private static List<String> bodies() {
    return Stream.of(
            "inst/_vcr/get_events.yml",
            "tests/testthat/_vcr/get_events.yml",
            "vignettes/_vcr/graphql-event-highres.yml",
            "vignettes/_vcr/meetupr-upcoming-events.yml")
        .flatMap(file -> recorded("social-meetup/" + file))
        .toList();
  }

  private static Stream<String> recorded(String file) {
    var text = new String(RealData.bytes(RealData.folder(file)), StandardCharsets.UTF_8);
    var tape = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(text);
    return Objects.requireNonNull((List<?>) tape.get("http_interactions")).stream()
        .map(it -> (Map<?, ?>) ((Map<?, ?>) it).get("response"))
        .map(response -> (Map<?, ?>) response.get("body"))
        .map(body -> String.valueOf(body.get("string")));
  }
}
