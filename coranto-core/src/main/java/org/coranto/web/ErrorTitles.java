package org.coranto.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coranto.markdown.TitleKey;
import org.coranto.web.PageHeuristics.Kind;

/// Recognises the titles of pages that do not exist, and of domains that are for sale. A grammar,
/// not a list: a part of the title says that something is missing, and no other word of the part is
/// about anything else.
final class ErrorTitles {

  /// A title without spaces that is longer is a sentence of an article.
  private static final int LONGEST_SIGN = 30; // characters

  /// Bars, dashes and dots between spaces.
  private static final Pattern SEPARATOR = Pattern.compile("\\s+[|–—·•«»/⋅›-]+\\s+");

  private ErrorTitles() {}

  /// The first title that is one.
  ///
  /// @param host the host of the page, which such titles often name
  static Optional<String> in(List<String> titles, String host) {
    return titles.stream().filter(title -> isOne(title, host)).findFirst();
  }

  private static boolean isOne(String title, String host) {
    return isPart(title, host)
        || List.of(SEPARATOR.split(title)).stream()
            .anyMatch(part -> isPart(part, host) || isPart(afterColon(part), host));
  }

  /// `Page not found` of `The weekly: Page not found`; before a colon is the subject of an article.
  private static String afterColon(String part) {
    return part.substring(part.lastIndexOf(": ") + 1);
  }

  private static boolean isPart(String part, String host) {
    var key = TitleKey.of(part.toLowerCase(Locale.ROOT).replace(host, " "));
    return isIndex(part)
        || PageHeuristics.begins(Kind.GONE_START, key)
        || isMadeOf(key, Kind.GONE_CORE, Kind.GONE_WORD)
        || isMadeOf(key, Kind.SALE_CORE, Kind.SALE_WORD)
        || isSign(key);
  }

  /// `Index of /`: the listing of an empty server.
  private static boolean isIndex(String part) {
    return part.strip().equalsIgnoreCase("index of /");
  }

  private static boolean isMadeOf(String key, Kind core, Kind word) {
    var padded = " " + key + " ";
    return PageHeuristics.of(core).stream()
        .anyMatch(sign -> {
          int at = padded.indexOf(" " + sign + " ");
          return at >= 0
              && areAll(padded.substring(0, at), core, word)
              && areAll(padded.substring(at + sign.length() + 2), core, word);
        });
  }

  private static boolean areAll(String rest, Kind core, Kind word) {
    return List.of(rest.strip().split(" ")).stream()
        .allMatch(one ->
            one.isEmpty()
                || PageHeuristics.has(word, one)
                || PageHeuristics.has(core, one)
                || (one.length() == 1 && Character.isDigit(one.charAt(0))));
  }

  private static boolean isSign(String key) {
    return key.length() <= LONGEST_SIGN
        && PageHeuristics.of(Kind.GONE_SIGN).stream().anyMatch(key::contains)
        && PageHeuristics.of(Kind.GONE_NOUN).stream().anyMatch(key::contains);
  }
}
