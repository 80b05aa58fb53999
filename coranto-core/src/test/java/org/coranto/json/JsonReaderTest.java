package org.coranto.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.coranto.json.JsonValue.JsonArray;
import org.coranto.json.JsonValue.JsonBoolean;
import org.coranto.json.JsonValue.JsonNull;
import org.coranto.json.JsonValue.JsonNumber;
import org.coranto.json.JsonValue.JsonObject;
import org.coranto.json.JsonValue.JsonText;
import org.junit.jupiter.api.Test;

class JsonReaderTest {

  @Test
  void each_type_of_json_is_a_type_of_value() {
    var json = read("{\"a\": [\"x\", 1.50, true, null, {}]}");
    assertThat(json.get("a"))
        .isEqualTo(
            new JsonArray(
                List.of(
                    new JsonText("x"),
                    new JsonNumber("1.50"),
                    new JsonBoolean(true),
                    new JsonNull(),
                    new JsonObject(java.util.Map.of()))));
  }

  @Test
  void fields_keep_their_order_and_the_last_of_one_name_counts() {
    var json = read("{\"z\": 1, \"a\": 2, \"z\": 3}");
    assertThat(json.fields().keySet()).containsExactly("z", "a");
    assertThat(json.number("z")).isEqualTo(3);
  }

  @Test
  void what_is_missing_or_of_another_type_is_empty() {
    var json = read("{\"list\": \"no list\", \"when\": \"soon\", \"number\": 1.5}");
    assertThat(json.list("list")).isEmpty();
    assertThat(json.text("nothing")).isEmpty();
    assertThat(json.get("list").get("deeper").isNothing()).isTrue();
    assertThat(json.instant("when")).isEmpty();
    assertThat(json.number("number")).isZero();
  }

  @Test
  void times_are_read_as_text_and_as_seconds() {
    var json = read("{\"text\": \"2026-08-26T11:30:00+02:00\", \"seconds\": 1788220800.5}");
    assertThat(json.instant("text")).contains(Instant.parse("2026-08-26T09:30:00Z"));
    assertThat(json.seconds("seconds")).contains(Instant.ofEpochSecond(1_788_220_800));
  }

  @Test
  void what_is_not_one_whole_document_is_not_json() {
    assertThat(JsonReader.read("")).isEmpty();
    assertThat(JsonReader.read("{\"a\": 1")).isEmpty();
    assertThat(JsonReader.read("{} {}")).isEmpty();
    assertThat(JsonReader.read("<html>".getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  @Test
  void nesting_without_end_is_not_json() {
    assertThat(JsonReader.read("[".repeat(100_000))).isEmpty();
    assertThat(JsonReader.read("[".repeat(101) + "]".repeat(101))).isEmpty();
    assertThat(JsonReader.read("[".repeat(99) + "]".repeat(99))).isPresent();
  }

  @Test
  void a_listener_gets_what_comes_before_a_mistake() {
    var seen = new ArrayList<String>();
    new JsonReader(new JsonReader.Limits(10, 100, 100))
        .listen(
            "{\"a\": {\"n\": \"inner\"}, \"b\": {\"n\": oops",
            new JsonReader.Listener() {
              @Override
              public void enter(String field) {
                seen.add(">" + field);
              }

              @Override
              public void leave(String field) {
                seen.add("<" + field);
              }

              @Override
              public void object(JsonObject object) {
                seen.add(object.text("n"));
              }
            });
    assertThat(seen).containsExactly(">a", ">n", "<n", "inner", "<a", ">b");
  }

  @Test
  void a_text_over_the_limit_ends_the_reading() {
    var seen = new ArrayList<JsonObject>();
    new JsonReader(new JsonReader.Limits(10, 100, 20))
        .listen(
            "{\"a\": \"short\"} {\"a\": \"%s\"}".formatted("long".repeat(30_000)),
            new JsonReader.Listener() {
              @Override
              public void object(JsonObject object) {
                seen.add(object);
              }
            });
    assertThat(seen).hasSize(1);
  }

  private static JsonValue read(String json) {
    return JsonReader.read(json).orElseThrow();
  }
}
