package org.coranto.check;

import java.util.Optional;
import java.util.regex.Pattern;
import org.coranto.edition.LinkTarget;
import org.coranto.markdown.TitleKey;
import org.coranto.url.UrlText;

/// A fault of a URL as it is written, and the intended URL.
///
/// @param what as in “… contains a space”
/// @param meant the intended URL; empty if it is unknown
public record TargetFault(String what, Optional<String> meant) {

  /// `https` with typing and autocorrection mistakes, with or without its colon and slashes.
  private static final Pattern SCHEME =
      Pattern.compile(
          "(?i)[^\\p{L}\\d]*+h{0,2}t{1,3}[^\\p{L}\\d/]?t?p[^\\p{L}\\d/:]?s?+[^\\p{L}\\d/:]?(:*+/*+)");

  private static final Pattern RIGHT = Pattern.compile("(?i)https?://[^/].*+");
  private static final Pattern OTHER =
      Pattern.compile("[a-z][a-z0-9+.-]*+:(?!\\d)\\S++|[#/.].*+|\\{.*+");
  private static final Pattern DOMAIN =
      Pattern.compile("(?i)(?:[a-z\\d](?:[a-z\\d-]*+)\\.)++[a-z]{2,12}+(?:[/?#:].*+)?");

  private static final Pattern MARKDOWN =
      Pattern.compile("\\[?([^\\]\\[()\\s]++)\\]\\(([^()\\[\\]\\s]++)\\)?");
  private static final Pattern TWICE = Pattern.compile("https?:/*+(https?://.++)");

  /// Characters that end a sentence or a bracket, but not a URL.
  private static final String BEHIND = " .,;:!\"']}>`*|";

  private static final Pattern ILLEGAL = Pattern.compile("[\"<>`\\\\^{}|\\[\\]]");
  private static final Pattern SLASHES =
      Pattern.compile("(https?://[^/?#]++(?:/[^/?#:]++)*+)//++([^?#:]*+(?:[?#].*+)?)");

  /// @param http whether most URLs of this edition have `http`
  public static Optional<TargetFault> of(LinkTarget target, boolean http) {
    var text = target.text();
    return markdown(text)
        .or(() -> title(target))
        .or(() -> scheme(text, http))
        .or(() -> space(text))
        .or(() -> twice(text))
        .or(() -> behind(text))
        .or(() -> slashes(text))
        .or(() -> illegal(text))
        .or(() -> nowhere(text));
  }

  private static Optional<TargetFault> fault(String what, String meant) {
    return Optional.of(
        new TargetFault(what, Optional.of(meant).filter(it -> UrlText.of(it).isPresent())));
  }

  /// `[x]([https://a.example](https://b.example))`: a link in place of a URL.
  private static Optional<TargetFault> markdown(String text) {
    var match = MARKDOWN.matcher(text);
    return match.matches()
        ? fault(
            "is itself a Markdown link", match.group(2).isEmpty() ? match.group(1) : match.group(2))
        : Optional.empty();
  }

  /// `[Faster parsing](Faster parsing)`.
  private static Optional<TargetFault> title(LinkTarget target) {
    boolean same = TitleKey.of(target.text()).equals(TitleKey.of(target.words()));
    return same && !leads(target.text()) && !DOMAIN.matcher(target.text()).matches()
        ? Optional.of(new TargetFault("repeats the title", Optional.empty()))
        : Optional.empty();
  }

  private static Optional<TargetFault> scheme(String text, boolean http) {
    if (RIGHT.matcher(text).matches()) {
      return Optional.empty();
    }
    var match = SCHEME.matcher(text);
    if (match.lookingAt() && !match.group(1).isEmpty()) {
      boolean secure =
          text.substring(0, match.end()).toLowerCase(java.util.Locale.ROOT).contains("s");
      var scheme = secure ? "https://" : "http://";
      return fault(
          "starts with a misspelt “%s”".formatted(scheme), scheme + text.substring(match.end()));
    }
    if (DOMAIN.matcher(text).matches() && !text.contains(" ")) {
      var scheme = http ? "http://" : "https://";
      return fault("does not start with “%s”".formatted(scheme), scheme + text);
    }
    return Optional.empty();
  }

  private static Optional<TargetFault> space(String text) {
    if (!text.contains(" ") || !RIGHT.matcher(text).matches()) {
      return Optional.empty();
    }
    return Optional.of(new TargetFault("contains a space", Optional.empty()));
  }

  private static Optional<TargetFault> twice(String text) {
    var match = TWICE.matcher(text);
    return match.matches()
        ? fault("starts with “https:” or “http:” twice", match.group(1))
        : Optional.empty();
  }

  private static Optional<TargetFault> behind(String text) {
    int end = text.length();
    while (end > 0 && BEHIND.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    // “#!” is the root of a page with routes in fragments
    boolean root = text.startsWith("!", end) && text.substring(0, end).endsWith("#");
    return end == text.length() || root || !RIGHT.matcher(text).matches()
        ? Optional.empty()
        : fault("ends with “%s”".formatted(text.substring(end)), text.substring(0, end));
  }

  private static Optional<TargetFault> slashes(String text) {
    var match = SLASHES.matcher(text);
    return match.matches()
        ? fault("has two slashes instead of one", match.group(1) + "/" + match.group(2))
        : Optional.empty();
  }

  private static Optional<TargetFault> illegal(String text) {
    var match = ILLEGAL.matcher(text);
    return RIGHT.matcher(text).matches() && match.find()
        ? Optional.of(new TargetFault("contains “%s”".formatted(match.group()), Optional.empty()))
        : Optional.empty();
  }

  private static Optional<TargetFault> nowhere(String text) {
    return leads(text)
        ? Optional.empty()
        : Optional.of(new TargetFault("is not a URL", Optional.empty()));
  }

  private static boolean leads(String text) {
    return UrlText.of(text).isPresent() || OTHER.matcher(text).matches();
  }
}
