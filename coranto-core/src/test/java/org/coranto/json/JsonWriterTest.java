package org.coranto.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class JsonWriterTest {

  @Test
  void fields_are_written_in_the_order_of_the_calls() {
    assertThat(
            JsonWriter.compact(json -> {
              json.text("z", "text");
              json.number("a", 9_007_199_254_740_993L);
              json.flag("f", false);
              json.object("o", () -> json.textIfAny("left-out", ""));
              json.texts("t", List.of("x", "y"));
              json.objects("l", List.of(1, 2), it -> json.number("n", it));
              json.array("m", () -> json.element("m"));
            }))
        .isEqualTo(
            "{\"z\":\"text\",\"a\":9007199254740993,\"f\":false,\"o\":{},\"t\":[\"x\",\"y\"],"
                + "\"l\":[{\"n\":1},{\"n\":2}],\"m\":[\"m\"]}");
  }

  @Test
  void a_line_has_nothing_that_a_terminal_obeys() {
    assertThat(JsonWriter.line(json -> json.text("a", "\u001b[2J\u009b \u202e\u007f naïve 👩‍🚀")))
        .isEqualTo("{\"a\":\"\\u001B[2J\\u009b \\u202e\\u007F naïve 👩‍🚀\"}");
  }

  @Test
  void half_a_character_becomes_the_replacement_character() {
    assertThat(JsonWriter.line(json -> json.text("a", "x\uD83Dy")))
        .isEqualTo("{\"a\":\"x\uFFFDy\"}");
    assertThat(JsonWriter.compact(json -> json.texts("a", List.of("\uDE80"))))
        .isEqualTo("{\"a\":[\"\uFFFD\"]}");
  }

  @Test
  void bytes_are_utf_8_and_every_text_goes_through_the_function() {
    var bytes =
        JsonWriter.bytes(
            text -> text.toUpperCase(Locale.ROOT),
            json -> {
              json.text("a", "é👍");
              json.texts("b", List.of("c"));
            });
    assertThat(new String(bytes, StandardCharsets.UTF_8))
        .isEqualTo("{\"a\":\"É👍\",\"b\":[\"C\"]}");
  }

  @Test
  void indented_json_ends_its_last_line() {
    assertThat(
            JsonWriter.indented(json -> json.objects("a", List.of(1), it -> json.number("n", it))))
        .isEqualTo(
            """
            {
              "a" : [
                {
                  "n" : 1
                }
              ]
            }
            """);
  }

  @Test
  void what_is_written_is_read_as_it_was() {
    var text = "“tabs\t”, \\ and \"quotes\"\n\u202e";
    for (var json :
        List.of(
            JsonWriter.compact(it -> it.text("a", text)),
            JsonWriter.line(it -> it.text("a", text)),
            JsonWriter.indented(it -> it.text("a", text)))) {
      assertThat(JsonReader.read(json).orElseThrow().text("a")).isEqualTo(text);
    }
  }
}
