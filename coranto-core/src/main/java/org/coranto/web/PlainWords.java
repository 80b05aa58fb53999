package org.coranto.web;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/// Text without markup. A title of RSS may be HTML or plain text, and its format is not declared:
/// `Faster <em>hashing</em>` has markup, `Why Vec<T> grows` and `a < b` have none.
public final class PlainWords {

  private PlainWords() {}

  /// From a text that may be HTML.
  public static String ofAnything(String text) {
    if (text.indexOf('<') < 0) {
      return ofText(text);
    }
    int open = text.indexOf('<', text.lastIndexOf('>') + 1);
    if (open >= 0) { // `Fixing Vec<String`: no tag, and a parser drops it
      var before = text.substring(0, open);
      var space = before.isBlank() || !Character.isWhitespace(before.charAt(open - 1)) ? "" : " ";
      return clean(ofAnything(before) + space + ofText(text.substring(open)));
    }
    var html = Jsoup.parse(text);
    return isMarkup(html, text) ? clean(html.text()) : ofText(text);
  }

  /// From a text that is HTML.
  public static String ofHtml(String html) {
    return clean(Jsoup.parse(html).text());
  }

  /// From plain text, in which feeds sometimes leave character references.
  public static String ofText(String text) {
    return clean(text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, true));
  }

  private static boolean isMarkup(Document html, String text) {
    var lower = text.toLowerCase(Locale.ROOT);
    return !html.body().children().isEmpty()
        && html.body().children().stream()
            .allMatch(child ->
                child.stream()
                    .limit(200)
                    .allMatch(it -> Tag.isKnownTag(it.normalName()) && isClosed(it, lower)));
  }

  private static boolean isClosed(Element element, String lower) {
    return element.tag().isEmpty()
        || element.normalName().equals("tbody")
        || lower.contains("</" + element.normalName());
  }

  /// Without control characters, and with single spaces.
  public static String clean(String text) {
    var clean = new StringBuilder(Math.min(text.length(), 1_000));
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00A0') {
        space = !clean.isEmpty();
      } else if (!Character.isISOControl(c) && c != '\u00AD' && c != '\uFEFF' && c != '\u200B') {
        if (space) {
          clean.append(' ');
          space = false;
        }
        clean.append(c);
      }
    }
    return clean.toString();
  }
}
