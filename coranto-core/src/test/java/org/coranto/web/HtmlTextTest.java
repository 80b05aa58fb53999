package org.coranto.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTextTest {

  private static String words(String html) {
    return HtmlText.words(HtmlText.parsed(html, "https://example.org/"));
  }

  @Test
  void paragraphs_stay_apart_and_lines_end_where_they_did() {
    assertThat(words("<p>It   rains,<br/>\n and rains.</p>\n<p>Then <b>not</b>.</p>"))
        .isEqualTo("It rains,\nand rains.\n\nThen not.");
  }

  @Test
  void items_of_a_list_are_lines() {
    assertThat(words("<p>Two:</p><ul><li>rain</li> <li>hail</li></ul>after"))
        .isEqualTo("Two:\n\nrain\nhail\n\nafter");
  }

  @Test
  void scripts_styles_and_templates_say_nothing() {
    assertThat(words("a<script>alert(1)</script><style>b{}</style><template>c</template>d"))
        .isEqualTo("ad");
  }

  @Test
  void links_lead_to_the_web_each_once() {
    var body =
        HtmlText.parsed(
            "<a href='/a'>A</a> <a href='mailto:x@example.org'>x</a> <a href='javascript:y'>y</a>"
                + " <a href='https://example.org/a'>again</a>",
            "https://example.org/t/1");
    assertThat(HtmlText.links(body))
        .containsExactly(new HtmlText.Link("https://example.org/a", "A"));
  }

  @Test
  void a_hundred_thousand_open_tags_are_read() {
    assertThat(words("<div>".repeat(100_000) + "deep")).endsWith("deep");
  }
}
