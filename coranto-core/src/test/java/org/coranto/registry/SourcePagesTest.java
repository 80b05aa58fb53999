package org.coranto.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.coranto.config.ConfigReference;
import org.coranto.config.Configuration;
import org.coranto.source.HostileAnswers;
import org.coranto.source.Source;
import org.coranto.source.SourcePage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every source has a page, and its examples are true.
class SourcePagesTest {

  private static final boolean OVERWRITE = "overwrite".equals(System.getProperty("golden"));
  private static final String SETTINGS = "\n## Settings\n\n";

  static Stream<Source> sources() {
    return Sources.ALL.stream();
  }

  @Test
  void there_is_a_page_for_each_source_and_a_source_for_each_page() {
    assertThat(SourcePage.names()).isEqualTo(sources().map(Source::name).sorted().toList());
  }

  @ParameterizedTest
  @MethodSource("sources")
  void a_page_says_what_is_gathered_and_every_setting(Source source) throws IOException {
    var page = SourcePage.of(source.name());
    var settings = ConfigReference.settings(source.form());
    if (OVERWRITE && !page.text().contains(SETTINGS + settings)) {
      int from = page.text().indexOf(SETTINGS) + SETTINGS.length();
      boolean isThere = page.text().startsWith("|", from);
      int to = isThere ? page.text().indexOf("\n\n", from) : from - 1;
      Files.writeString(
          SourcePage.FOLDER.resolve(source.name() + ".md"),
          page.text().substring(0, from) + settings + page.text().substring(to + 1));
      page = SourcePage.of(source.name());
    }
    assertThat(page.text())
        .startsWith("# " + source.name() + "\n\n")
        .contains(SETTINGS + settings, "\n## Examples\n");
  }

  @ParameterizedTest
  @MethodSource("sources")
  void its_least_settings_can_be_read(Source source) {
    var form = source.form();
    var config =
        Configuration.of(
            "[[source]]\nsource = \"%s\"\n%s\n".formatted(form.name(), form.minimal()));
    assertThat(config.sources()).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("sources")
  void the_answers_of_its_page_give_the_tips_of_its_page(Source source) throws IOException {
    var page = SourcePage.of(source.name());
    assertThat(page.examples()).isNotEmpty();
    for (int i = 0; i < page.examples().size(); i++) {
      var gathered = SourcePage.gather(source, page.examples().get(i));
      page = renewed(page, page.examples().get(i).tips(), gathered.lines());
      var tracker = SourcePage.tracker(source, page.examples().get(i), gathered.tips());
      page = renewed(page, page.examples().get(i).tracker(), tracker);
      var example = page.examples().get(i);
      assertThat(String.join("\n", gathered.troubles()))
          .as("trouble of example " + (i + 1))
          .isEqualTo(example.trouble().strip());
      assertThat(gathered.lines())
          .as("tips of example " + (i + 1))
          .isEqualTo(example.tips().text());
      if (example.tracker().at() >= 0) {
        assertThat(tracker).as("tracker of example " + (i + 1)).isEqualTo(example.tracker().text());
      }
    }
  }

  private static SourcePage renewed(SourcePage page, SourcePage.Block block, String text)
      throws IOException {
    if (!OVERWRITE || block.at() < 0 || block.text().equals(text)) {
      return page;
    }
    Files.writeString(
        SourcePage.FOLDER.resolve(page.name() + ".md"),
        page.text().substring(0, block.at())
            + text
            + page.text().substring(block.at() + block.text().length()));
    return SourcePage.of(page.name());
  }

  @ParameterizedTest
  @MethodSource("sources")
  void a_second_look_finds_tips_by_the_same_keys_each_once(Source source) {
    for (var example : SourcePage.of(source.name()).examples()) {
      assertThat(SourcePage.gather(source, example).tips())
          .extracting(tip -> tip.origin().key())
          .doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @MethodSource("sources")
  void whatever_comes_instead_of_an_answer_throws_nothing(Source source) {
    for (var example : SourcePage.of(source.name()).examples()) {
      for (var body :
          new String[] {"", "{", "[]", "{}", "null", "<", "\0\uFFFD", "[{}]", "1e999"}) {
        assertThat(HostileAnswers.read(source, example, body)).isNotNull();
      }
    }
  }
}
