package org.coranto.forge;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.coranto.json.JsonReader;
import org.coranto.web.HttpResponse;

/// Builds and parses URLs of forges' APIs.
final class ForgeUrls {

  /// In characters.
  private static final int LONGEST = 200;

  private ForgeUrls() {}

  /// For a query: `is%3Apr%20is%3Amerged`.
  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /// Without line breaks and invisible characters.
  static String line(String text) {
    var line = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.isISOControl(c) || Character.isWhitespace(c) ? ' ' : c)
        .filter(c -> Character.getType(c) != Character.SURROGATE)
        .filter(c -> c != ' ' || (!line.isEmpty() && line.charAt(line.length() - 1) != ' '))
        .forEach(line::appendCodePoint);
    return line.toString().strip();
  }

  /// Whether an answer is a JSON array, also an empty one.
  static boolean isList(HttpResponse answer) {
    return answer.text().stripLeading().startsWith("[")
        && JsonReader.read(answer.body()).isPresent();
  }

  /// Untrusted text on one line, cut to a reasonable length.
  static String brief(String text) {
    var line = line(text.substring(0, Math.min(text.length(), 4 * LONGEST)));
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
  }

  /// Empty if it is not a web URL.
  static String page(String address) {
    boolean fits =
        (address.startsWith("https://") || address.startsWith("http://"))
            && address.length() <= 2_000
            && address.chars().allMatch(c -> c > ' ' && c <= '~');
    return fits ? address : "";
  }

  /// `a/b` of `https://api.github.com/repos/a/b`.
  static String behind(String text, String mark) {
    int at = text.indexOf(mark);
    return at < 0 ? "" : text.substring(at + mark.length());
  }

  static String between(String text, String before, String after) {
    var rest = behind(text, before);
    int end = rest.indexOf(after);
    return end < 0 ? rest : rest.substring(0, end);
  }

  /// `cargo v1.0.0`: the name of the repository is added, because most releases are called by their
  /// number.
  static String named(String repository, String name) {
    var project = repository.substring(repository.lastIndexOf('/') + 1);
    return name.toLowerCase(java.util.Locale.ROOT)
            .contains(project.toLowerCase(java.util.Locale.ROOT))
        ? name
        : project + " " + name;
  }

  /// Whether the next page may still have items that are new enough.
  static boolean goesOn(List<ForgeItem> newestFirst, ForgeQuerySpec wanted) {
    return !newestFirst.isEmpty()
        && newestFirst
            .getLast()
            .at()
            .filter(at -> !at.isBefore(wanted.window().from()))
            .isPresent();
  }
}
