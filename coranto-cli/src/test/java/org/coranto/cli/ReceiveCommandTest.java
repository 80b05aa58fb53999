package org.coranto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.coranto.testing.Folders;
import org.coranto.testing.TestNewsletter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `coranto receive` and `merge` as run in a shell.
class ReceiveCommandTest {

  private static final String DRAFT =
      """
      ---
      title: The Weekly 2
      date: 2026-09-09
      ---
      ## Links

      * [Of wind](https://example.org/wind)
      * [Rain](https://example.org/rain)
      * [Old](https://example.org/old)

      ## Notes

      We like rain.
      """;

  private static final String PATCH =
      """
      --- a/drafts/2026-09-09.md
      +++ b/drafts/2026-09-09.md
      @@ -5,8 +5,8 @@
       ## Links

      -* [Rain](https://example.org/rain)
      -* [Old](https://example.org/old)
      +* [Of rain](https://example.org/rain)
      +* [The wind](https://example.org/wind)
      +* [Moss](https://example.org/moss)

       ## Notes

      -We like rain.
      """;

  @TempDir private Path folder = Path.of("");
  private TestNewsletter weekly;

  private final TestTerminal terminal = new TestTerminal();

  @BeforeEach
  void newsletter() {
    weekly = TestNewsletter.withHeaders(folder).section("links").draft(DRAFT);
    write("12.patch", PATCH);
  }

  private Path write(String name, String text) {
    Folders.write(folder.resolve(name), text);
    return folder.resolve(name);
  }

  private int run(String... words) {
    return terminal.runIn(folder, words);
  }

  private int receive(String... more) {
    return run(Stream.concat(Stream.of("receive"), Stream.of(more)).toArray(String[]::new));
  }

  private String patch() {
    return folder.resolve("12.patch").toString();
  }

  private String draft() {
    return Folders.read(weekly.draftFile());
  }

  @Test
  void without_place_it_says_what_would_become_of_a_patch() throws IOException {
    assertThat(receive("--patch", patch())).isZero();
    assertThat(terminal.out())
        .startsWith("12.patch\n")
        .contains("  accepted into Links:\n    * [Moss](https://example.org/moss)\n");
    assertThat(draft()).isEqualTo(DRAFT);
  }

  @Test
  void with_place_the_draft_is_written_and_the_answer_is_that_of_the_documentation()
      throws IOException {
    var page = Files.readString(Folders.project().resolve("docs/receive.md"));
    var example = page.split("<!-- example -->\n```json\n", 2)[1].split("```", 2)[0];

    assertThat(receive("--place", "--patch", patch())).isZero();
    assertThat(terminal.out().replaceAll("\\s", "")).isEqualTo(example.replaceAll("\\s", ""));
    assertThat(draft())
        .contains(
            """
            ## Links

            * [Moss](https://example.org/moss)
            * [Of wind](https://example.org/wind)
            * [Of rain](https://example.org/rain)

            ## Notes

            We like rain.
            """);
  }

  @Test
  void what_is_no_patch_is_refused_and_the_others_are_placed() throws IOException {
    var mail = write("mail.txt", "Please add https://example.org/x").toString();

    assertThat(receive("--place", "--patch", mail, patch())).isEqualTo(2);
    assertThat(terminal.out().lines().toList())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("{\"proposal\":\"mail.txt\",\"refused\":\"");
    assertThat(draft()).contains("[Moss]");
  }

  @Test
  void a_patch_that_is_not_there_stops_it_before_anything_is_written() throws IOException {
    assertThat(receive("--place", "--patch", patch(), folder.resolve("13.patch").toString()))
        .isEqualTo(1);
    assertThat(terminal.err()).contains("13.patch");
    assertThat(draft()).isEqualTo(DRAFT);
  }

  @Test
  void of_two_drafts_one_must_be_named() throws IOException {
    write("drafts/2026-09-16.md", DRAFT.replace("09-09", "09-16"));

    assertThat(receive("--patch", patch())).isEqualTo(1);
    assertThat(terminal.err()).contains("--draft");
    assertThat(
            receive(
                "--patch", patch(), "--draft", folder.resolve("drafts/2026-09-16.md").toString()))
        .isZero();
  }

  @Test
  void a_pull_request_is_answered_with_its_page_and_its_author() throws IOException {
    try (var forge = new LocalForge("coranto")) {
      weekly.configured(
          """

          [pull-requests]
          forge = "forgejo"
          repository = "weekly/news"
          address = "%s"
          network = "private"
          """
              .formatted(forge.address()));
      forge.put(
          "/api/v1/repos/weekly/news/pulls/12",
          Map.of(
              "number",
              12,
              "state",
              "open",
              "html_url",
              "https://forge.example/weekly/news/pulls/12",
              "user",
              Map.of("login", "ada")));
      forge.put("/api/v1/repos/weekly/news/pulls/12.diff", PATCH.getBytes(StandardCharsets.UTF_8));

      assertThat(receive("--pull-request", "12")).isZero();
      assertThat(terminal.out())
          .startsWith("#12 by ada, https://forge.example/weekly/news/pulls/12\n  ");
      assertThat(receive("--place", "--pull-request", "#12", "--patch", patch())).isZero();
      assertThat(terminal.out().lines().toList())
          .satisfiesExactly(
              file -> assertThat(file).startsWith("{\"proposal\":\"12.patch\",\"accepted\":"),
              pull ->
                  assertThat(pull)
                      .startsWith(
                          "{\"proposal\":\"#12\",\"pullRequest\":\"https://forge.example/weekly/news/pulls/12\",\"by\":\"ada\",\"accepted\":"));
    }
  }

  @Test
  void a_pull_request_has_a_number_and_something_must_be_received() {
    assertThat(receive("--pull-request", "0")).isEqualTo(64);
    assertThat(receive("--pull-request", "tip")).isEqualTo(64);
    assertThat(terminal.err()).contains("“tip” is not a pull request");
    assertThat(receive("--tell", "--pull-request", "12")).isEqualTo(64);
    assertThat(terminal.err()).contains("--place as well");
    assertThat(receive()).isEqualTo(64);
    assertThat(terminal.err()).contains("--patch FILE… or --pull-request");
  }

  @Test
  void merging_outside_a_repository_says_what_to_do() {
    assertThat(run("merge", patch())).isEqualTo(1);
    assertThat(terminal.err()).contains("coranto receive --place");
  }

  @Test
  void an_author_is_a_name_and_an_address() {
    assertThat(run("merge", "--author", "Ada", patch())).isEqualTo(64);
  }
}
