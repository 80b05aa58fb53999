package org.coranto.output.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// One tag as an editor wrote it: `<small>`, `</td >`, `<img src=…>`.
///
/// @param name in lower case; empty for a comment, a declaration or a processing instruction
/// @param closing `</small>`
/// @param bare has no attributes
record RawTag(String name, boolean closing, boolean bare) {

  private static final Set<String> VOID =
      Set.of(
          "area", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
          "wbr");

  /// Elements that may be in a line of text and have no effect without attributes.
  private static final Set<String> PHRASING =
      Set.of(
          "abbr", "b", "bdi", "br", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark",
          "q", "s", "samp", "small", "strong", "sub", "sup", "u", "var", "wbr");

  /// All elements of present and earlier HTML; another name was not meant as a tag.
  private static final Set<String> KNOWN =
      Set.copyOf(
          List.of(
              """
              a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound
              big blink blockquote body br button canvas caption center cite code col colgroup
              command data datalist dd del details dfn dialog dir div dl dt em embed fieldset
              figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup
              hr html i iframe image img input ins isindex kbd keygen label legend li link listing
              main map mark marquee math menu menuitem meta meter multicol nav nextid nobr noembed
              noframes noscript object ol optgroup option output p param picture plaintext portal
              pre progress q rb rp rt rtc ruby s samp script search section select slot small source
              spacer span strike strong style sub summary sup svg table tbody td template textarea
              tfoot th thead time title tr track tt u ul var video wbr xmp\
              """
                  .split("\\s+")));

  static RawTag of(String raw) {
    boolean closing = raw.length() > 1 && raw.charAt(1) == '/';
    int start = closing ? 2 : 1;
    int end = start;
    while (end < raw.length() && isNameCharacter(raw.charAt(end))) {
      end++;
    }
    return new RawTag(
        raw.substring(Math.min(start, end), end).toLowerCase(Locale.ROOT),
        closing,
        onlySpace(raw, end));
  }

  private static boolean isNameCharacter(char c) {
    return c == '-' || c == ':' || (c < 0x7F && Character.isLetterOrDigit(c));
  }

  private static boolean onlySpace(String raw, int from) {
    for (int i = from; i < raw.length() - 1; i++) {
      char c = raw.charAt(i);
      if (c > ' ' && c != '/') {
        return false;
      }
    }
    return true;
  }

  /// `<!-- for editors -->`: a comment.
  boolean isHidden() {
    return name.isEmpty();
  }

  boolean isVoid() {
    return VOID.contains(name);
  }

  boolean isHarmless() {
    return bare && PHRASING.contains(name);
  }

  /// `Vec<T>` without backticks: `<t>` is not an element of HTML.
  boolean isUnknown() {
    return !KNOWN.contains(name);
  }
}
