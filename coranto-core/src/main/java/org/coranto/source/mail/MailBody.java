package org.coranto.source.mail;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.coranto.url.UrlText;
import org.coranto.url.WrappedUrls;
import org.coranto.web.HtmlText;
import org.jspecify.annotations.Nullable;

/// The text of a message, from its HTML if it has no plain text; without quotations and signature.
///
/// @param links with the text about each: `The drizzle: https://example.org/drizzle`
record MailBody(String words, List<HtmlText.Link> links) {

  private static final int MOST_LINKS = 20;

  /// `[audio] [Fog](https://example.org/fog)`: an entry as editors write it.
  private static final Pattern MARKDOWN =
      Pattern.compile(
          "(?:(\\[[^\\[\\]]{1,30}\\])\\s+)?\\[([^\\[\\]]+)\\]\\((https?://[^\\s<>]+?)\\)(?=[\\s.,;]|$)");

  private static final Pattern WITHOUT_SCHEME =
      Pattern.compile("(?<![\\w/.@-])www\\.(?=[\\p{L}\\d-]+\\.[\\p{L}]{2,})");

  private static final String QUOTED =
      "blockquote, .gmail_quote, .gmail_signature, .moz-signature, .moz-cite-prefix, #appendonsend";

  /// The words are those of the plain text. The links are those of the HTML if the plain text has
  /// none, or has no others: HTML names them.
  static MailBody of(String text, String html) {
    if (html.isBlank()) {
      return ofText(text);
    }
    var rich = ofHtml(html);
    var plain = ofText(text);
    if (text.isBlank() || plain.links().isEmpty()) {
      return new MailBody(text.isBlank() ? rich.words() : plain.words(), rich.links());
    }
    return addresses(rich).containsAll(addresses(plain))
        ? new MailBody(plain.words(), rich.links())
        : plain;
  }

  private static List<String> addresses(MailBody body) {
    return body.links().stream().map(HtmlText.Link::address).toList();
  }

  /// The page itself, for a link through a service that mail programs and companies add.
  private static String unwrapped(String address) {
    return WrappedUrls.of(address).flatMap(WrappedUrls.Wrapped::page).orElse(address);
  }

  private static MailBody ofHtml(String html) {
    var body = HtmlText.parsed(html, "");
    body.select(QUOTED).remove();
    var links =
        HtmlText.links(body).stream()
            .limit(MOST_LINKS)
            .map(link ->
                new HtmlText.Link(
                    unwrapped(link.address()),
                    UrlText.of(link.words()).isPresent() ? "" : link.words()))
            .toList();
    return new MailBody(HtmlText.words(body), links);
  }

  private static MailBody ofText(String text) {
    var own = new ArrayList<String>();
    var lines = text.lines().toList();
    for (int i = 0; i < lines.size() && !MailEnd.isAt(lines, i); i++) {
      if (!lines.get(i).startsWith(">") && !MailEnd.isOfProgram(lines.get(i))) {
        own.add(lines.get(i).stripTrailing());
      }
    }
    return new MailBody(String.join("\n", own).strip(), links(own));
  }

  private static List<HtmlText.Link> links(List<String> lines) {
    var links = new ArrayList<HtmlText.Link>();
    var seen = new HashSet<String>();
    var before = "";
    for (var written : lines) {
      var line = WITHOUT_SCHEME.matcher(written).replaceAll("https://$0");
      var named = MARKDOWN.matcher(line);
      if (named.find()) {
        named
            .reset()
            .results()
            .forEach(link ->
                UrlText.of(link.group(3))
                    .map(url -> unwrapped(url.toString()))
                    .filter(seen::add)
                    .ifPresent(address ->
                        links.add(
                            new HtmlText.Link(address, named(link.group(1), link.group(2))))));
        before = "";
        continue;
      }
      for (int at = next(line, 0); at >= 0 && links.size() < MOST_LINKS; ) {
        int end = end(line, at);
        var words = line.substring(0, at).isBlank() ? before : line.substring(0, at);
        UrlText.of(line.substring(at, end))
            .map(url -> unwrapped(url.toString()))
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
    while (isClosing(line.substring(from, end), '(', ')')
        || isClosing(line.substring(from, end), '[', ']')) {
      end--;
    }
    return end;
  }

  /// Whether its last bracket closes one before the URL.
  private static boolean isClosing(String address, char open, char close) {
    return address.endsWith(String.valueOf(close))
        && address.chars().filter(c -> c == close).count()
            > address.chars().filter(c -> c == open).count();
  }

  /// `[audio] Fog`: a prefix before the link belongs to the title.
  private static String named(@Nullable String prefix, String words) {
    return prefix == null ? words : prefix + " " + words;
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
