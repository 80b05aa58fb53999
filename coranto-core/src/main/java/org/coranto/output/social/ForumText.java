package org.coranto.output.social;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.coranto.model.Edition;
import org.coranto.model.Hyperlink;
import org.coranto.output.Site;
import org.coranto.output.highlight.Highlights;
import org.coranto.output.html.SafeAddress;
import org.coranto.output.plain.Shorten;

/// Markdown for Discourse or Reddit. Its first line is the topic's title; the URL and a table of
/// highlights are its text.
final class ForumText {

  private static final int WORDS = 160;

  private static final String MARKS = "\\`*_[]<>#|~&$:";

  private ForumText() {}

  static byte[] written(Edition edition, Site site) {
    var highlights = Highlights.of(edition, site.config());
    var address = site.absolute(edition.head().route());
    var title = escaped(highlights.title());
    var out = new StringBuilder();
    out.append("# ").append(title).append("\n\n");
    out.append('<').append(address).append(">\n\n");
    out.append("| ").append(title).append(" | ").append(edition.head().date()).append(" |\n");
    out.append("|---|---|\n");
    highlights.pick().ifPresent(pick -> row(out, pick.section(), linked(pick.subject())));
    for (var count : highlights.counts()) {
      row(out, count.section(), count.entries() + ": " + linked(count.first()) + " …");
    }
    highlights.quote().ifPresent(quote -> row(out, quote.section(), said(quote)));
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void row(StringBuilder out, String name, String words) {
    out.append("| ").append(escaped(name)).append(" | ").append(words).append(" |\n");
  }

  private static String said(Highlights.Quote quote) {
    var by = quote.attribution().isEmpty() ? "" : " — " + escaped(quote.attribution());
    return "“" + escaped(quote.text()) + "”" + by;
  }

  private static String linked(Hyperlink link) {
    var words = escaped(link.text());
    return web(link.href()).map(href -> "[" + words + "](" + href + ")").orElse(words);
  }

  /// The URL in a form that is safe in a link in a table.
  private static Optional<String> web(String href) {
    return SafeAddress.safePicture(href)
        .filter(address -> address.startsWith("https://") || address.startsWith("http://"))
        .map(address -> {
          var out = new StringBuilder();
          address.chars().forEach(c -> append(out, (char) c));
          return out.toString();
        });
  }

  private static void append(StringBuilder out, char c) {
    if (c <= ' ' || "()<>|\\\"`".indexOf(c) >= 0) {
      out.append('%')
          .append(Integer.toHexString(0x100 | c).substring(1).toUpperCase(java.util.Locale.ROOT));
    } else {
      out.append(c);
    }
  }

  /// Escaped so that no mark of Markdown has an effect, no one is notified, and no URL becomes a
  /// link.
  static String escaped(String text) {
    var out = new StringBuilder(text.length() + 16);
    for (char c : SocialText.quiet(Shorten.toLetters(text, WORDS)).toCharArray()) {
      if (MARKS.indexOf(c) >= 0) {
        out.append('\\');
      }
      out.append(c);
    }
    return out.toString();
  }
}
