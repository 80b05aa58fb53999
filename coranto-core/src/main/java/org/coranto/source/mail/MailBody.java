package org.coranto.source.mail;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.coranto.url.UrlText;
import org.coranto.web.HtmlText;

/// The text of a message, from its HTML if it has no plain text; without quotations and signature.
///
/// @param links with the text about each: `The drizzle: https://example.org/drizzle`
record MailBody(String words, List<HtmlText.Link> links) {

  private static final int MOST_LINKS = 20;
  private static final String SIGNATURE = "-- ";

  private static final String QUOTED =
      "blockquote, .gmail_quote, .gmail_signature, .moz-signature, .moz-cite-prefix, #appendonsend";

  static MailBody of(String text, String html) {
    return text.isBlank() && !html.isBlank() ? ofHtml(html) : ofText(text);
  }

  private static MailBody ofHtml(String html) {
    var body = HtmlText.parsed(html, "");
    body.select(QUOTED).remove();
    var links =
        HtmlText.links(body).stream()
            .limit(MOST_LINKS)
            .map(link ->
                UrlText.of(link.words()).isPresent() ? new HtmlText.Link(link.address(), "") : link)
            .toList();
    return new MailBody(HtmlText.words(body), links);
  }

  private static MailBody ofText(String text) {
    var own = new ArrayList<String>();
    for (var line : text.lines().toList()) {
      if (line.equals(SIGNATURE)) {
        break;
      }
      if (!line.startsWith(">")) {
        own.add(line.stripTrailing());
      }
    }
    return new MailBody(String.join("\n", own).strip(), links(own));
  }

  private static List<HtmlText.Link> links(List<String> lines) {
    var links = new ArrayList<HtmlText.Link>();
    var seen = new HashSet<String>();
    var before = "";
    for (var line : lines) {
      for (int at = next(line, 0); at >= 0 && links.size() < MOST_LINKS; ) {
        int end = end(line, at);
        var words = line.substring(0, at).isBlank() ? before : line.substring(0, at);
        UrlText.of(line.substring(at, end))
            .map(UrlText::toString)
            .filter(seen::add)
            .ifPresent(address -> links.add(new HtmlText.Link(address, title(words))));
        at = next(line, end);
      }
      before = line.isBlank() || next(line, 0) >= 0 ? "" : line;
    }
    return List.copyOf(links);
  }

  private static int next(String line, int from) {
    int plain = line.indexOf("http://", from);
    int secure = line.indexOf("https://", from);
    return plain < 0 ? secure : secure < 0 ? plain : Math.min(plain, secure);
  }

  /// The end of a URL: at a space or a bracket; without a full stop at the end.
  private static int end(String line, int from) {
    int end = from;
    while (end < line.length() && "<>\"'`".indexOf(line.charAt(end)) < 0 && !isBlank(line, end)) {
      end++;
    }
    while (end > from && ".,;:!?*_".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    var address = line.substring(from, end);
    boolean isInBrackets = address.endsWith(")") && address.indexOf('(') < 0;
    return isInBrackets || (address.endsWith("]") && address.indexOf('[') < 0) ? end - 1 : end;
  }

  private static boolean isBlank(String line, int at) {
    return Character.isWhitespace(line.charAt(at)) || Character.isSpaceChar(line.charAt(at));
  }

  /// `* The drizzle:` is `The drizzle`.
  private static String title(String words) {
    int from = 0;
    int to = words.length();
    while (from < to && isMark(words.charAt(from))) {
      from++;
    }
    while (to > from && isMark(words.charAt(to - 1))) {
      to--;
    }
    return next(words, 0) >= 0 ? "" : words.substring(from, to);
  }

  private static boolean isMark(char c) {
    return Character.isWhitespace(c) || "*-–—:<([_•".indexOf(c) >= 0;
  }
}
