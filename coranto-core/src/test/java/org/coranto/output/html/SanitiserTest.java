package org.coranto.output.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.coranto.testing.RealData;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/// Attacks collected by others, in both forms of raw HTML: inline and as a block.
class SanitiserTest {

  private static final Pattern DANGEROUS =
      Pattern.compile(
          "script|style|iframe|frame|frameset|object|embed|applet|form|input|button|base|meta|link|"
              + "svg|math|template|noscript|xmp|plaintext|textarea|select|title|video|audio|source");

  @Test
  void nothing_executable_survives_in_a_block() throws IOException {
    for (var attack : attacks()) {
      assertHarmless(attack, Sanitiser.sanitised(attack, HtmlStyle.PLAIN));
    }
  }

  @Test
  void nothing_executable_survives_in_a_line() throws IOException {
    for (var attack : attacks()) {
      var out = new StringBuilder();
      new HtmlWriter(out, HtmlStyle.PLAIN).inlines(Content.line(attack));
      assertHarmless(attack, out.toString());
    }
  }

  @Test
  void nothing_executable_survives_when_it_is_taken_apart() throws IOException {
    for (var attack : attacks()) {
      var half = attack.length() / 2;
      var section =
          Content.section(
              List.of("News"),
              2,
              Content.prose("a", Content.rawBlock(attack.substring(0, half))),
              Content.item("b", Content.paragraph(Content.text("between"))),
              Content.prose("c", Content.rawBlock(attack.substring(half))));
      var out = new StringBuilder();
      new HtmlWriter(out, HtmlStyle.PLAIN).section(section);
      assertHarmless(attack, out.toString());
    }
  }

  @Test
  void what_is_sanitised_twice_does_not_change() throws IOException {
    for (var attack : attacks()) {
      var once = Sanitiser.sanitised(attack, HtmlStyle.PLAIN);
      assertThat(Sanitiser.sanitised(once, HtmlStyle.PLAIN)).as(attack).isEqualTo(once);
    }
  }

  @Test
  void pictures_tables_and_folds_survive() {
    assertThat(
            Sanitiser.sanitised(
                "<details open><summary>s</summary><table><tr><td colspan=2>x<img src=/a.png>",
                HtmlStyle.PLAIN))
        .isEqualTo(
            "<details open><summary>s</summary><table><tbody><tr><td colspan=\"2\">x"
                + "<img src=\"/a.png\" alt=\"\" loading=\"lazy\"></td></tr></tbody></table></details>");
  }

  private static void assertHarmless(String attack, String html) {
    for (var element : Jsoup.parseBodyFragment(html).body().getAllElements()) {
      assertThat(DANGEROUS.matcher(element.normalName()).matches())
          .as("%s left %s", attack, element.normalName())
          .isFalse();
      attributes(attack, element);
    }
  }

  private static void attributes(String attack, Element element) {
    for (var attribute : element.attributes()) {
      var name = attribute.getKey().toLowerCase(Locale.ROOT);
      assertThat(name).as(attack).doesNotStartWith("on").isNotIn("style", "srcdoc", "formaction");
      if (name.equals("href") || name.equals("src")) {
        var address = attribute.getValue().replaceAll("[\\x00-\\x20]", "").toLowerCase(Locale.ROOT);
        assertThat(address).as(attack).doesNotMatch("^(javascript|data|vbscript|file|blob):.*");
      }
    }
  }

  private static List<String> attacks() throws IOException {
    var folder = RealData.folder("sanitise");
    var attacks = new ArrayList<String>();
    try (var json =
        new JsonFactory().createParser(folder.resolve("dompurify-expect.json").toFile())) {
      while (json.nextToken() != null) {
        if (json.currentToken() == JsonToken.VALUE_STRING && "payload".equals(json.currentName())) {
          attacks.add(json.getText());
        }
      }
    }
    var page = Files.readString(folder.resolve("owasp-xss-filter-evasion.md"));
    Pattern.compile("```[a-z]*\n(.*?)```", Pattern.DOTALL)
        .matcher(page)
        .results()
        .forEach(block -> attacks.add(block.group(1)));
    assertThat(attacks).hasSizeGreaterThan(250);
    return attacks;
  }
}
