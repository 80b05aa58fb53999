package org.coranto.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import org.coranto.config.Content.HeaderForm;
import org.coranto.config.Schedule.Interval;
import org.coranto.model.SectionKind;
import org.coranto.testing.Folders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigReaderTest {

  @Test
  void an_empty_file_is_a_whole_configuration() {
    var config = Configuration.of("");
    assertThat(config.newsletter().name()).isEqualTo("Newsletter");
    assertThat(config.newsletter().publisher()).isEqualTo("Newsletter");
    assertThat(config.newsletter().address()).isEqualTo(URI.create("http://localhost:8080/"));
    assertThat(config.schedule().every()).isEqualTo(Interval.WEEK);
    assertThat(config.content().header()).isEqualTo(HeaderForm.YAML);
    assertThat(config.outputs().renders("page")).isTrue();
    assertThat(config.sections()).extracting(SectionRule::kind).contains(SectionKind.EVENTS);
  }

  @Test
  void what_is_written_counts() {
    var config =
        Configuration.of(
            """
            name = "The Weekly"
            address = "https://weekly.example/news"
            languages = ["pt-br", "en"]

            [schedule]
            every = "fortnight"
            weekday = "friday"
            press = 06:30:00

            [content]
            editions = "./posts/"

            [[theme.links]]
            title = "Privacy"
            href = "/privacy/"
            """);
    assertThat(config.newsletter().address()).hasToString("https://weekly.example/news/");
    assertThat(config.newsletter().publisher()).isEqualTo("The Weekly");
    assertThat(config.newsletter().languages()).containsExactly("pt-BR", "en");
    assertThat(config.schedule())
        .isEqualTo(new Schedule(Interval.FORTNIGHT, DayOfWeek.FRIDAY, LocalTime.of(6, 30), 1));
    assertThat(config.content().editions()).isEqualTo("posts");
    assertThat(config.theme().links()).hasSize(1);
  }

  @Test
  void a_section_needs_a_name_or_a_title_and_its_title_is_a_heading() {
    var named = section("name = \"rust-jobs\"");
    assertThat(named.title()).isEqualTo("Rust jobs");
    assertThat(named.headings()).containsExactly("Rust jobs");
    var titled = section("title = \"Crate of the Week\"\nheadings = [\"Crates\"]");
    assertThat(titled.name()).isEqualTo("crate-of-the-week");
    assertThat(titled.headings()).containsExactly("Crates");
  }

  @Test
  void a_mark_at_the_beginning_and_windows_line_ends_are_no_problem() {
    assertThat(Configuration.of("\uFEFFname = \"The Weekly\"\r\n[theme]\r\n").newsletter().name())
        .isEqualTo("The Weekly");
  }

  @Test
  void dotted_keys_and_inline_tables_are_read_too() {
    var config =
        Configuration.of(
            "content.editions = \"posts\"\ntheme = { accent = \"#123456\", links = [{title=\"A\", href=\"/a/\"}] }");
    assertThat(config.content().editions()).isEqualTo("posts");
    assertThat(config.theme().links()).hasSize(1);
  }

  @Test
  void the_sample_newsletter_is_read_without_a_problem() throws IOException {
    var file = Folders.project().resolve("samples/rain-gauge/coranto.toml");
    assertThat(Configuration.of(Files.readString(file)).sections()).hasSize(9);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "section = 3",
        "section = [1, 2]",
        "section = []",
        "theme.links = \"x\"",
        "content = [[]]",
        "\"\" = 1",
        "\"a.b\" = 1",
        "[\"\\u001b[31m\"]",
        "languages = [[\"en\"]]",
        "timezone = 1979-05-27",
        "schedule.press = 1979-05-27T07:32:00Z",
        "permalinks.edition = \"{\"",
        "permalinks.page = \"/{slug}/../\"",
        "outputs.cards = 99999999999999999999",
        "outputs.cards = -1",
        "theme.folder = \"\"",
        "address = \"https://user:secret@weekly.example/\"",
        "repository = \"file:///etc/passwd\""
      })
  void odd_input_gives_problems_and_never_an_exception(String text) {
    var reading = ConfigReader.read(text, "coranto.toml", List.of());
    if (reading instanceof ConfigReading.Refused(var problems)) {
      assertThat(problems).isNotEmpty();
      assertThat(problems.toString()).doesNotContain("\u001b");
    }
  }

  @Test
  void whatever_is_torn_out_of_a_configuration_gives_an_answer() throws IOException {
    var text =
        Files.readString(Folders.project().resolve("samples/rain-gauge/coranto.toml"))
            + "\n[outputs.more]\nx = [1, {a = 2}]\n";
    var random = new Random(20260902);
    for (int i = 0; i < 500; i++) {
      int from = random.nextInt(text.length());
      int to = Math.min(text.length(), from + 1 + random.nextInt(40));
      var torn = text.substring(0, from) + text.substring(to);
      assertThat(ConfigReader.read(torn, "coranto.toml", List.of())).isNotNull();
    }
  }

  @Test
  void deep_nesting_and_great_length_are_refused() {
    assertThat(ConfigReader.read("a=" + "[".repeat(50_000), "c", List.of()))
        .isInstanceOf(ConfigReading.Refused.class);
    assertThat(ConfigReader.read("#".repeat(1_000_001), "c", List.of()))
        .isInstanceOf(ConfigReading.Refused.class);
  }

  private static SectionRule section(String text) {
    return Configuration.of("[[section]]\n" + text).sections().getFirst();
  }
}
