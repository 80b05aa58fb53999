package org.coranto.markdown;

import java.util.Locale;
import java.util.regex.Pattern;

/// Escapes words and URLs, so that Markdown reads them as plain text.
public final class MarkdownWords {

  private static final Pattern SPACES = Pattern.compile("[\\s\\x{85}\\x{2028}\\x{2029}]+");

  /// Control characters, and characters that change the direction of the text or are not seen.
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\x{200B}\\x{2060}\\x{FEFF}]");

  /// Brackets that begin a link, a picture, a footnote or a definition. In others, as in `[RFC] A
  /// title`, nothing is special.
  private static final Pattern LINKING = Pattern.compile("\\][(\\[:]|!\\[|\\[\\^");

  /// CommonMark 2.4, “Backslash escapes”.
  private static final Pattern PUNCTUATION = Pattern.compile("[!-/:-@\\[-`{-~]");

  private MarkdownWords() {}

  /// `Vec\<T>`: escapes only what Markdown would read as markup, because editors dislike
  /// backslashes.
  public static String escape(String words) {
    var line = visible(words);
    boolean brackets = isBalanced(line) && !beginsLink(line);
    var escaped = new StringBuilder(line.length() + 8);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      char next = i + 1 < line.length() ? line.charAt(i + 1) : ' ';
      boolean special =
          switch (c) {
            case '*', '`', '\\' -> true;
            case '[', ']' -> !brackets;
            case '<' -> Character.isLetter(next) || next == '/' || next == '!' || next == '?';
            case '&' -> Character.isLetter(next) && isEntity(line, i);
            case '!' -> next == '[';
            case '_' -> !isInside(line, i);
            default -> false;
          };
      if (c == '{' && (next == '{' || next == '%')) {
        escaped.append("&#123;"); // no tag of a template language
      } else {
        escaped.append(special ? "\\" : "").append(c);
      }
    }
    return escaped.toString();
  }

  /// On one line, without characters that are not seen or change the direction of the text.
  public static String visible(String words) {
    return UNSEEN.matcher(SPACES.matcher(words).replaceAll(" ")).replaceAll("").strip();
  }

  /// Whether its brackets begin a link, a picture, a footnote or a definition of their own.
  public static boolean beginsLink(String words) {
    return LINKING.matcher(words).find();
  }

  /// Every character that Markdown may read as markup is escaped.
  public static String escapeAll(String words) {
    return PUNCTUATION.matcher(visible(words)).replaceAll("\\\\$0");
  }

  private static boolean isBalanced(String line) {
    int depth = 0;
    for (int i = 0; i < line.length() && depth >= 0; i++) {
      depth += line.charAt(i) == '[' ? 1 : 0;
      depth -= line.charAt(i) == ']' ? 1 : 0;
    }
    return depth == 0;
  }

  private static boolean isEntity(String line, int at) {
    int end = at + 1;
    while (end < line.length() && end < at + 32 && Character.isLetterOrDigit(line.charAt(end))) {
      end++;
    }
    return end < line.length() && line.charAt(end) == ';';
  }

  /// `snake_case` is not emphasis.
  private static boolean isInside(String line, int at) {
    return at > 0
        && at + 1 < line.length()
        && Character.isLetterOrDigit(line.charAt(at - 1))
        && Character.isLetterOrDigit(line.charAt(at + 1));
  }

  /// A URL for the parentheses of a link: spaces and lone brackets are escaped, because they would
  /// end it.
  public static String target(String address) {
    var target = new StringBuilder(address.length());
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c <= ' ' || c == '(' || c == ')' || c == '<' || c == '>' || c == '\\') {
        target.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      } else {
        target.append(c);
      }
    }
    return target.toString();
  }
}
