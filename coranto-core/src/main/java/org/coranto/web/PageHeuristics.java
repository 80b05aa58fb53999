package org.coranto.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coranto.markdown.TitleKey;
import org.coranto.url.WebAddress;

/// The table `signs.tsv`: words and hosts by which error pages, login pages and others are
/// recognised.
public final class PageHeuristics {

  /// The meaning of a sign.
  public enum Kind {
    /// Words that say that a page does not exist: “not found”.
    GONE_CORE,
    /// The start of a title that says it, with any words after it: “nothing found for”.
    GONE_START,
    /// A word that may be beside a [#GONE_CORE]: “page”.
    GONE_WORD,
    /// As [#GONE_CORE], in a language that is written without spaces.
    GONE_SIGN,
    /// A page, in such a language.
    GONE_NOUN,
    /// Words that say that a domain is for sale or not set up.
    SALE_CORE,
    /// A word that may be beside a [#SALE_CORE].
    SALE_WORD,
    /// A host that offers domains for sale.
    SALE_HOST,
    /// The start of a title: “Log in”.
    LOGIN_TITLE,
    /// A segment of a path: `signin`.
    LOGIN_PATH,
    /// A host that only logs people in.
    LOGIN_HOST,
    /// The start of a title: “Just a moment”.
    DOUBT_TITLE,
    /// A host or path that first asks for something else: cookies, age.
    DOUBT_HOST,
    /// A segment of a path that asks for something first: consent, age.
    DOUBT_PATH,
    /// A title that all pages of a site have.
    EVERY_TITLE,
    /// A first word of an event's title.
    CANCELLED_WORD,
    POSTPONED_WORD,
    /// A word that may be beside them in a sentence about the event: “this event has been”.
    EVENT_WORD,
    /// A host with permanent URLs that redirect on purpose.
    LASTING_HOST,
    /// A segment of a path that means “the newest version”.
    NEWEST_SEGMENT
  }

  private static final Map<Kind, Set<String>> ALL = read();

  private PageHeuristics() {}

  static Map<Kind, Set<String>> read() {
    var signs = new EnumMap<Kind, Set<String>>(Kind.class);
    try (var in = PageHeuristics.class.getResourceAsStream("signs.tsv")) {
      if (in == null) {
        throw new IllegalStateException("signs.tsv is missing");
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", 2))
          .forEach(row -> {
            var kind = Kind.valueOf(row[0].toUpperCase(Locale.ROOT).replace('-', '_'));
            signs.computeIfAbsent(kind, _ -> new LinkedHashSet<>()).add(row[1].strip());
          });
      return signs;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Set<String> of(Kind kind) {
    return ALL.getOrDefault(kind, Set.of());
  }

  public static boolean has(Kind kind, String word) {
    return of(kind).contains(word);
  }

  /// Whether a title, without punctuation and in lower case, is one of them.
  public static boolean isTitle(Kind kind, String title) {
    return has(kind, TitleKey.of(title));
  }

  /// Whether a title starts with one of them.
  public static boolean begins(Kind kind, String title) {
    var key = TitleKey.of(title);
    return of(kind).stream()
        .anyMatch(sign ->
            key.startsWith(sign)
                && (key.length() == sign.length() || key.charAt(sign.length()) == ' '));
  }

  /// Whether a text contains one of them as a word.
  public static boolean mentions(Kind kind, String text) {
    var key = " " + TitleKey.of(text) + " ";
    return of(kind).stream().anyMatch(sign -> key.contains(" " + sign + " "));
  }

  /// Whether the host of a URL is one of these or a subdomain.
  public static boolean isAt(Kind kind, WebAddress address) {
    return host(kind, address).isPresent();
  }

  static Optional<String> host(Kind kind, WebAddress address) {
    return of(kind).stream().filter(address::isBelow).findFirst();
  }
}
