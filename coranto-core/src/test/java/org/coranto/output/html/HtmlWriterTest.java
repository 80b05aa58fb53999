package org.coranto.output.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coranto.output.html.Content.html;
import static org.coranto.output.html.Content.image;
import static org.coranto.output.html.Content.item;
import static org.coranto.output.html.Content.line;
import static org.coranto.output.html.Content.link;
import static org.coranto.output.html.Content.paragraph;
import static org.coranto.output.html.Content.prose;
import static org.coranto.output.html.Content.rawBlock;
import static org.coranto.output.html.Content.section;
import static org.coranto.output.html.Content.text;

import java.util.List;
import org.coranto.model.Block;
import org.coranto.model.Inline;
import org.coranto.model.Section;
import org.coranto.model.Span;
import org.junit.jupiter.api.Test;

class HtmlWriterTest {

  private static final HtmlStyle PAGE =
      new HtmlStyle() {
        @Override
        public boolean anchors() {
          return true;
        }
      };

  private static final HtmlStyle MAIL =
      new HtmlStyle() {
        @Override
        public String attributes(String tag) {
          return " style=\"" + tag + "\"";
        }

        @Override
        public String href(String address) {
          return address.startsWith("/") ? "https://news.example" + address : address;
        }
      };

  private static String written(HtmlStyle style, List<Inline> content) {
    var out = new StringBuilder();
    new HtmlWriter(out, style).inlines(content);
    return out.toString();
  }

  private static String written(HtmlStyle style, Section section) {
    var out = new StringBuilder();
    new HtmlWriter(out, style).section(section);
    return out.toString();
  }

  @Test
  void text_is_escaped_and_what_xml_forbids_does_not_get_through() {
    assertThat(Html.escaped("a < b & \"c\" > d's"))
        .isEqualTo("a &lt; b &amp; &quot;c&quot; &gt; d's");
    assertThat(Html.escaped("bell\u0007 next\u0085 nul\u0000")).isEqualTo("bell next nul");
    assertThat(Html.escaped("lone \uD83E end \uFFFE")).isEqualTo("lone \uFFFD end \uFFFD");
    assertThat(Html.escaped("crab \uD83E\uDD80\tand\nline"))
        .isEqualTo("crab \uD83E\uDD80\tand\nline");
  }

  @Test
  void a_letter_and_its_accent_become_one() {
    assertThat(Html.escaped("Jose\u0301 <Mu\u0308ller> x\u0361"))
        .isEqualTo("José &lt;Müller&gt; x\u0361");
  }

  @Test
  void an_address_that_would_run_something_is_not_linked() {
    for (var address :
        List.of(
            "javascript:alert(1)",
            "JavaScript:alert(1)",
            "java\tscript:alert(1)",
            " \u0001javascript:alert(1)",
            "vbscript:x",
            "data:text/html,x")) {
      assertThat(written(HtmlStyle.PLAIN, List.of(link(address, "here")))).isEqualTo("here");
    }
  }

  @Test
  void other_addresses_stay_and_are_made_valid() {
    assertThat(written(HtmlStyle.PLAIN, List.of(link("/a?b=[c]|d&e", "x"))))
        .isEqualTo("<a href=\"/a?b=%5Bc%5D%7Cd&amp;e\">x</a>");
    assertThat(written(HtmlStyle.PLAIN, List.of(link("mailto:ed@news.example", "x"))))
        .isEqualTo("<a href=\"mailto:ed@news.example\">x</a>");
    assertThat(written(HtmlStyle.PLAIN, List.of(link("http://[::1]/%zz#a#b", "x"))))
        .isEqualTo("<a href=\"http://[::1]/%25zz#a%23b\">x</a>");
    assertThat(written(HtmlStyle.PLAIN, List.of(link("https://例え.jp/ü\uD83E", "x"))))
        .isEqualTo("<a href=\"https://例え.jp/ü\uFFFD\">x</a>");
  }

  @Test
  void a_medium_gives_its_attributes_and_its_whole_addresses() {
    assertThat(written(MAIL, List.of(link("/about/", "About"))))
        .isEqualTo("<a style=\"a\" href=\"https://news.example/about/\">About</a>");
    assertThat(written(MAIL, line("<center>a</center> <a href=/x onclick=y>b</a>")))
        .isEqualTo("a <a style=\"a\" href=\"https://news.example/x\">b</a>");
  }

  @Test
  void a_picture_keeps_its_words_and_waits_until_it_is_seen() {
    assertThat(written(HtmlStyle.PLAIN, List.of(image("/a.png", "A \"chart\""))))
        .isEqualTo("<img src=\"/a.png\" alt=\"A &quot;chart&quot;\" loading=\"lazy\">");
    assertThat(written(HtmlStyle.PLAIN, List.of(image("data:image/svg+xml,x", "A chart"))))
        .isEqualTo("A chart");
  }

  @Test
  void harmless_tags_pass_and_comments_vanish() {
    assertThat(written(HtmlStyle.PLAIN, line("a<br/>b <SMALL>c <sub>2</sub></SMALL><!-- d -->")))
        .isEqualTo("a<br>b <small>c <sub>2</sub></small>");
  }

  @Test
  void what_was_left_open_is_closed_where_the_line_ends() {
    assertThat(written(HtmlStyle.PLAIN, line("a <small>b <em>c</small>")))
        .isEqualTo("a <small>b <em>c</em></small>");
    assertThat(written(HtmlStyle.PLAIN, line("a</small> b"))).isEqualTo("a b");
  }

  @Test
  void a_type_parameter_is_shown_as_it_was_meant() {
    assertThat(written(HtmlStyle.PLAIN, line("Vec<T> and Box<dyn Error> and Option<U>")))
        .isEqualTo("Vec&lt;T&gt; and Box&lt;dyn Error&gt; and Option&lt;U&gt;");
    assertThat(written(HtmlStyle.PLAIN, line("<B>bold</B>"))).isEqualTo("<b>bold</b>");
  }

  @Test
  void headings_begin_at_two_and_skip_no_level() {
    assertThat(written(HtmlStyle.PLAIN, section(List.of("News"), 1))).isEqualTo("<h2>News</h2>\n");
    assertThat(written(HtmlStyle.PLAIN, section(List.of("News", "Tools"), 4)))
        .isEqualTo("<h3>Tools</h3>\n");
  }

  @Test
  void headings_and_entries_of_a_page_have_anchors_to_copy() {
    var section =
        section(
            List.of("News"),
            2,
            item("e-1", paragraph(link("https://a.example/", "A"), text(" rest"))),
            prose("p-1", paragraph(text("Words."))),
            prose("p-2", rawBlock("<!-- for editors -->")));
    assertThat(written(PAGE, section))
        .isEqualTo(
            """
            <h2 id="news">News<a class="mark" href="#news" aria-label="Permalink"></a></h2>
            <ul>
            <li id="e-1"><a href="https://a.example/">A</a> rest\
            <a class="mark" href="#e-1" aria-label="Permalink"></a></li>
            </ul>
            <div id="p-1" class="entry"><p>Words.\
            <a class="mark" href="#p-1" aria-label="Permalink"></a></p>
            </div>
            """);
  }

  @Test
  void a_list_of_nothing_but_comments_is_not_written() {
    assertThat(
            written(
                HtmlStyle.PLAIN,
                section(List.of("News"), 2, item("e", paragraph(html("<!-- x -->"))))))
        .isEqualTo("<h2>News</h2>\n");
  }

  @Test
  void an_entry_that_runs_from_right_to_left_says_so() {
    var section =
        section(
            List.of("News"),
            2,
            item("a", paragraph(link("https://a.example/", "שלום עולם"), text(" [video]"))),
            item(
                "b",
                paragraph(text("A talk held in Haifa: "), link("https://b.example/", "שלום"))));
    assertThat(written(HtmlStyle.PLAIN, section))
        .contains("<li dir=\"rtl\"><a href=\"https://a.example/\">")
        .contains("<li>A talk held in Haifa: <a href=\"https://b.example/\" dir=\"auto\">");
  }

  @Test
  void details_that_hold_several_blocks_stay_around_them() {
    var section =
        section(
            List.of("News"),
            2,
            prose("p-1", rawBlock("<details onclick=x><summary>More</summary>\n")),
            prose("p-2", paragraph(text("Inside."))),
            item("e-1", paragraph(link("https://a.example/", "A"))),
            prose("p-3", rawBlock("</details>\n")));
    var out = new StringBuilder();
    new HtmlWriter(out, PAGE).entries(section);
    var page = org.jsoup.Jsoup.parse(out.toString());
    assertThat(page.select("details > summary").text()).isEqualTo("More");
    assertThat(page.select("details #p-2 p").text()).isEqualTo("Inside.");
    assertThat(page.select("details li#e-1 > a.mark").attr("href")).isEqualTo("#e-1");
    assertThat(page.select("[onclick]")).isEmpty();
  }

  @Test
  void permalinks_lead_to_the_same_place_with_and_without_raw_html() {
    HtmlStyle front =
        new HtmlStyle() {
          @Override
          public boolean anchors() {
            return true;
          }

          @Override
          public String anchor(String id) {
            return "/3/#" + id;
          }
        };
    var entry = prose("p", rawBlock("<details><summary>x</summary>"), paragraph(text("y")));
    var out = new StringBuilder();
    new HtmlWriter(out, front)
        .entries(section(List.of("A"), 2, item("e", paragraph(text("a"))), entry));
    assertThat(out).contains("href=\"/3/#e\"");
  }

  @Test
  void untrusted_html_gets_no_anchor_and_no_class() {
    var section =
        section(List.of("News"), 2, prose("p", rawBlock("<div id=top class=masthead>x</div>")));
    assertThat(written(PAGE, section))
        .contains("<div>x</div>")
        .doesNotContain("masthead", "\"top\"");
  }

  @Test
  void a_table_is_aligned_without_styles_on_a_page() {
    var table =
        new Block.Table(
            List.of(Block.Alignment.NONE, Block.Alignment.RIGHT),
            List.of(new Block.Cell(List.of(text("a"))), new Block.Cell(List.of(text("b")))),
            List.of(
                List.of(new Block.Cell(List.of(text("c"))), new Block.Cell(List.of(text("1"))))),
            Span.NOWHERE);
    var out = new StringBuilder();
    new HtmlWriter(out, PAGE).blocks(List.of(table));
    assertThat(out)
        .contains("<th scope=\"col\" class=\"right\">b</th>", "<td class=\"right\">1</td>");
    var mail = new StringBuilder();
    new HtmlWriter(mail, HtmlStyle.PLAIN).blocks(List.of(table));
    assertThat(mail).contains("<td align=\"right\">1</td>").doesNotContain("<div");
  }
}
