package org.coranto.output.html;

import java.util.Set;
import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.PolicyFactory;

/// Keeps the HTML that a newsletter needs from untrusted content, closes open tags and drops the
/// rest. The OWASP sanitizer parses and filters; the result is written with a medium's [HtmlStyle],
/// like Markdown.
public final class Sanitiser {

  private static final String[] LINE = {
    "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "del", "dfn", "em", "i", "img", "ins",
    "kbd", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup",
    "time", "u", "var", "wbr"
  };

  private static final String[] BLOCKS = {
    "blockquote",
    "caption",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "figcaption",
    "figure",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "li",
    "ol",
    "p",
    "pre",
    "summary",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "ul"
  };

  private static final PolicyFactory LINE_POLICY = common().toFactory();

  private static final PolicyFactory BLOCK_POLICY =
      common()
          .allowElements(BLOCKS)
          .allowWithoutAttributes(BLOCKS)
          .allowAttributes("colspan", "rowspan")
          .matching(Pattern.compile("[0-9]{1,2}"))
          .onElements("td", "th")
          .allowAttributes("start")
          .matching(Pattern.compile("[0-9]{1,6}"))
          .onElements("ol")
          .allowAttributes("open")
          .onElements("details")
          .allowAttributes("id", "class", "aria-label", "scope", "tabindex", "align")
          .globally()
          .toFactory();

  private Sanitiser() {}

  /// One line of HTML: tags of blocks are removed, and their text stays.
  static void line(String html, StringBuilder out, HtmlStyle style) {
    run(html, LINE_POLICY, new SafeHtml(out, style, Set.of()));
  }

  /// Whole blocks of HTML.
  ///
  /// @param ids our own anchors in it; other ids are removed
  static void blocks(String html, StringBuilder out, HtmlStyle style, Set<String> ids) {
    run(html, BLOCK_POLICY, new SafeHtml(out, style, ids));
  }

  /// Whole blocks of untrusted HTML.
  public static String sanitised(String html, HtmlStyle style) {
    var out = new StringBuilder(html.length());
    blocks(html, out, style, Set.of());
    return out.toString();
  }

  private static void run(String html, PolicyFactory policy, SafeHtml receiver) {
    HtmlSanitizer.sanitize(html, policy.apply(receiver));
  }

  private static HtmlPolicyBuilder common() {
    return new HtmlPolicyBuilder()
        .allowElements(LINE)
        .allowWithoutAttributes("span")
        .allowUrlProtocols("http", "https", "mailto", "tel", "ftp", "irc", "ircs", "matrix")
        .allowAttributes("href")
        .onElements("a")
        .allowAttributes("src", "alt")
        .onElements("img")
        .allowAttributes("width", "height")
        .matching(Pattern.compile("[0-9]{1,4}"))
        .onElements("img")
        .allowAttributes("datetime")
        .matching(Pattern.compile("[0-9:T.+Z-]{4,35}"))
        .onElements("time")
        .allowAttributes("dir")
        .matching(false, "ltr", "rtl", "auto")
        .globally()
        .allowAttributes("lang")
        .matching(Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*"))
        .globally()
        .allowAttributes("title")
        .globally();
  }
}
