package org.coranto.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import org.coranto.markdown.SourceText;
import org.coranto.model.Problem;
import org.coranto.testing.RealData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*a ", "_a ", "**a ", "> ", "* ", "[", "![", "<b>", "- - ", "`", "~~a ", "<!--", "&#", "|a"
      })
  void what_is_repeated_without_end_is_read_all_the_same(String part) {
    assertThatCode(() -> ParsedEditions.edition(part.repeat(40_000))).doesNotThrowAnyException();
  }

  @Test
  void emphasis_nested_a_thousand_deep_is_a_problem_and_not_a_crash() {
    var text = "*a **b ".repeat(1_000) + "c** c* ".repeat(1_000);
    assertThat(ParsedEditions.edition(text).problems())
        .extracting(Problem::name)
        .contains("nested-too-deeply");
  }

  @Test
  void quotes_nested_a_thousand_deep_are_a_problem_and_not_a_crash() {
    assertThat(ParsedEditions.edition("> ".repeat(1_000) + "a").problems())
        .extracting(Problem::name)
        .contains("nested-too-deeply");
  }

  @Test
  void a_line_of_a_megabyte_is_a_problem() {
    assertThat(ParsedEditions.edition("word ".repeat(200_000)).problems())
        .extracting(Problem::name)
        .containsExactly("line-too-long");
  }

  @Test
  void a_byte_that_is_not_utf_8_is_named() {
    var source = SourceText.of(new byte[] {'T', 'i', 't', 'l', 'e', ':', ' ', (byte) 0x92, '\n'});
    var problems =
        new EditionParser(ParsedEditions.CONFIG)
            .read(ParsedEditions.edition("").head(), source)
            .problems();
    assertThat(problems)
        .extracting(Problem::message)
        .contains("The byte 92 is not UTF-8. Save the file as UTF-8.");
  }

  @Test
  void random_markup_never_throws() {
    var random = new Random(11);
    var parts =
        List.of(
            "[",
            "](",
            ")",
            "* ",
            "\n",
            "> ",
            "#",
            "**",
            "`",
            "<",
            ">",
            "|",
            "2026-13-45",
            " - ",
            "\u0000",
            "\uD800",
            "é",
            "  ",
            "\t",
            "\\",
            "!",
            "~~",
            "---\n",
            "1. ",
            "www.a.b",
            "a@b.c",
            "## Events\n",
            "## Quote\n",
            "## Calls\n");
    for (int i = 0; i < 3_000; i++) {
      var text = new StringBuilder();
      for (int j = random.nextInt(40); j > 0; j--) {
        text.append(parts.get(random.nextInt(parts.size())));
      }
      var body = text.toString();
      assertThatCode(() -> ParsedEditions.edition(body)).as(body).doesNotThrowAnyException();
    }
  }

  @Test
  void every_example_of_the_markdown_specifications_is_read() {
    var spec =
        new String(
            RealData.bytes(RealData.folder("markdown/gfm-spec.txt")),
            java.nio.charset.StandardCharsets.UTF_8);
    for (var example : spec.split("`{32} example.*\\n|\\n`{32}\\n")) {
      assertThatCode(() -> ParsedEditions.edition(example.replace('→', '\t')))
          .doesNotThrowAnyException();
    }
  }
}
