package org.coranto.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchivedCopyTest {

  private static ArchivedCopy read(int status, String body) {
    return ArchivedCopy.read(
        new HttpResponse(status, Map.of(), body.getBytes(StandardCharsets.UTF_8)));
  }

  private static String closest(String fields) {
    return "{\"archived_snapshots\": {\"closest\": {%s}}}".formatted(fields);
  }

  @Test
  void a_copy_is_found() {
    assertThat(
            read(
                200,
                closest(
                    "\"available\": true, \"status\": \"200\", \"url\":"
                        + " \"http://web.archive.org/web/2/a\"")))
        .isEqualTo(new ArchivedCopy.Found("https://web.archive.org/web/2/a"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\"available\": false, \"status\": \"200\", \"url\": \"http://web.archive.org/web/2/a\"",
        "\"available\": true, \"status\": \"404\", \"url\": \"http://web.archive.org/web/2/a\"",
        "\"available\": true, \"status\": \"200\", \"url\": \"http://elsewhere.example/web/2/a\"",
        "\"available\": true, \"status\": \"200\""
      })
  void there_is_none(String fields) {
    assertThat(read(200, closest(fields))).isEqualTo(new ArchivedCopy.None());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{}", "[]", "busy", "{\"archived_snapshots\": {\"closest\""})
  void an_answer_that_says_nothing_is_not_taken_for_none(String body) {
    assertThat(read(200, body)).isEqualTo(new ArchivedCopy.Unknown());
    assertThat(read(503, closest(""))).isEqualTo(new ArchivedCopy.Unknown());
  }

  @Test
  void the_question_holds_the_whole_address() {
    assertThat(ArchivedCopy.question("https://a.example/?url=", "https://b.example/?x=1&y=ä"))
        .isEqualTo("https://a.example/?url=https%3A%2F%2Fb.example%2F%3Fx%3D1%26y%3D%C3%A4");
  }
}
