package org.coranto.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.coranto.Configs;
import org.coranto.config.Content.HeaderForm;
import org.coranto.markdown.SourceText;
import org.coranto.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What readers would see of a file that is not read as its author meant it is a problem.
class ShownHeaderTest {

  private static HeadResult read(SourceText source) {
    var config = Configs.of(HeaderForm.NONE, "{year}-{month}-{day}-{slug}");
    return new HeadParser(config).read("2026-09-02-x.md", source, false, "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "```yaml\ntitle: Kites 4\ndate: 2026-09-02\n```\n\nWind.\n",
        "***\ntitle: Kites 4\ndate: 2026-09-02\n***\n\nWind.\n",
        "\\---\ntitle: Kites 4\ndate: 2026-09-02\n\\---\n\nWind.\n",
        "<!-- draft by Bo -->\ntitle: Kites 4\ndate: 2026-09-02\n\nWind.\n",
        "=====\ntitle: Kites 4\ndate: 2026-09-02\n=====\n\nWind.\n",
        "=====\r\nTitle: Kites 4\r\n=====\r\n\r\nWind.\r\n"
      })
  void a_header_that_readers_would_see_is_reported(String text) {
    assertThat(read(new SourceText(text)).problems())
        .extracting(Problem::name)
        .contains("broken-header");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "***\nWind from the north.\n***\n",
        "```\nknots: 12\n```\n",
        "<!-- draft -->\n# Kites\n\nDate: a word on its own.\n"
      })
  void other_text_is_no_header(String text) {
    assertThat(read(new SourceText(text)).problems()).isEmpty();
  }

  @Test
  void a_file_in_utf_16_is_no_edition() {
    for (var name : new String[] {"UTF-16LE", "UTF-16BE"}) {
      var bytes = "\uFEFF# Kites 4\n\nWind.\n".getBytes(Charset.forName(name));
      var result = read(SourceText.of(bytes));
      assertThat(result).isInstanceOf(HeadResult.Undated.class);
      assertThat(result.problems()).extracting(Problem::name).containsExactly("not-utf-8");
    }
    var utf8 = "\uFEFF# Kites 4\n".getBytes(StandardCharsets.UTF_8);
    assertThat(read(SourceText.of(utf8))).isInstanceOf(HeadResult.Found.class);
  }
}
