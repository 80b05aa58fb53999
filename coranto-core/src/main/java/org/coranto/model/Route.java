package org.coranto.model;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The address of a page, relative to the newsletter's URL: `/blog/2026/08/19/rust-665/` or
/// `/blog/rust-665.html`. It never leads out of the site.
///
/// @param path begins with a slash, and ends with one unless it names a file
public record Route(String path) {

  private static final int LONGEST = 1_000;
  private static final int LONGEST_STEP = 200; // bytes; most file systems allow 255

  private static final Pattern OTHER_SITE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*|//.*");
  private static final Pattern ENCODED = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");
  private static final Pattern INDEX = Pattern.compile("/index\\.html?$");

  /// Endings that web servers send as a file of this name; every other path is a folder.
  private static final Set<String> FILES =
      Set.of(
          "html", "htm", "xhtml", "php", "asp", "aspx", "jsp", "cgi", "xml", "rss", "atom", "json",
          "txt", "md", "pdf");

  private static final String NOT_IN_URLS = "\"<>[]\\^`{|}";

  /// The result of parsing an address that an author wrote.
  public sealed interface Parsed {}

  public record Valid(Route route) implements Parsed {}

  /// @param why what is wrong with it: `leads out of the site`
  public record Refused(String why) implements Parsed {}

  /// Parses `/old/`, `old/page.html`, `/old` (a folder) or `/old/index.html` (the same folder).
  public static Parsed parse(String written) {
    var text = written.strip();
    if (text.chars().anyMatch(c -> c < ' ' || c == 0x7f)) {
      return new Refused("contains a control character");
    } else if (OTHER_SITE.matcher(text).matches()) {
      return new Refused("leads to another site");
    } else if (text.length() > LONGEST) {
      return new Refused("has more than %,d characters".formatted(LONGEST));
    }
    var decoded = ENCODED.matcher(text).replaceAll(match -> decoded(match.group()));
    return ofSteps(decoded.startsWith("/") ? decoded : "/" + decoded);
  }

  private static String decoded(String hex) {
    var bytes = new byte[hex.length() / 3];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Integer.parseInt(hex, i * 3 + 1, i * 3 + 3, 16);
    }
    var text = new String(bytes, StandardCharsets.UTF_8);
    return Matcher.quoteReplacement(text);
  }

  private static Parsed ofSteps(String text) {
    var bare = INDEX.matcher(text).replaceFirst("/");
    var steps = List.of(bare.substring(1).replaceFirst("/$", "").split("/", -1));
    if (steps.contains("..")) {
      return new Refused("leads out of the site with “..”");
    } else if (bare.codePoints().anyMatch(Route::isOdd)) {
      return new Refused("contains a character that addresses of pages do not have");
    } else if (bare.length() > 1 && steps.stream().anyMatch(Route::isNoStep)) {
      return new Refused("is not a path of names between single slashes");
    }
    return new Valid(new Route(bare.endsWith("/") || isFile(bare) ? bare : bare + "/"));
  }

  private static boolean isOdd(int c) {
    return c <= ' '
        || "?#%\\\"'<>[]{}|^`$*;".indexOf(c) >= 0
        || c == '\uFFFD'
        || Character.isISOControl(c)
        || isNoLetter(Character.getType(c))
        || Character.isSpaceChar(c);
  }

  /// Whether it is invisible, has no meaning that all readers know, or cannot be in a file's name.
  private static boolean isNoLetter(int type) {
    return type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.PRIVATE_USE
        || type == Character.UNASSIGNED;
  }

  private static boolean isNoStep(String step) {
    return step.isEmpty()
        || step.startsWith(".")
        || step.startsWith(":")
        || step.getBytes(StandardCharsets.UTF_8).length > LONGEST_STEP;
  }

  private static boolean isFile(String path) {
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/')
        && FILES.contains(path.substring(dot + 1).toLowerCase(Locale.ROOT));
  }

  /// Whether a web server sends it as a web page.
  public boolean isPage() {
    return path.endsWith("/") || path.endsWith(".html") || path.endsWith(".htm");
  }

  /// As it is written in links: letters other than ASCII, and signs that no URL has, are
  /// percent-encoded UTF-8.
  public String encoded() {
    var out = new StringBuilder(path.length());
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      if (b <= ' ' || NOT_IN_URLS.indexOf(b) >= 0) {
        out.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
      } else {
        out.append((char) b);
      }
    }
    return out.toString();
  }

  /// The file in the site's folder that a web server sends: `old/index.html` for `/old/`.
  public String file() {
    return path.substring(1) + (path.endsWith("/") ? "index.html" : "");
  }

  /// The route of a file that belongs to this page: `/old/card.png` for `/old/` and `/old.html`.
  public String beside(String name) {
    return (path.endsWith("/") ? path : path.substring(0, path.lastIndexOf('.')) + "/") + name;
  }

  /// Whether no site can have both, because they are the same file, or one of them would have to be
  /// a file and a folder. Many file systems and web servers ignore the case of letters.
  public boolean isInTheWayOf(Route other) {
    var mine = key();
    var others = other.key();
    return mine.equals(others) || mine.startsWith(others + "/") || others.startsWith(mine + "/");
  }

  /// Equal for routes whose files differ in the case of letters only.
  public String key() {
    return file().toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return path;
  }
}
