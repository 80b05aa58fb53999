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
/// @param sure whether nothing else can be meant
public record TargetFault(String what, Optional<String> meant, boolean sure) {

  /// `https` with typing and autocorrection mistakes, with or without its colon and slashes.
  private static final Pattern SCHEME =
      Pattern.compile(
          "(?i)[^\\p{L}\\d]*+h{0,2}t{1,3}[^\\p{L}\\d/]?t?p[^\\p{L}\\d/:]?s?+[^\\p{L}\\d/:]?(:*+/*+)");

  private static final Pattern RIGHT = Pattern.compile("(?i)https?://[^/].*+");
  private static final Pattern OTHER =
      Pattern.compile("[a-z][a-z0-9+.-]*+:(?!\\d)\\S++|[#/.].*+|\\{.*+");

  /// Between scheme and host; a single slash without a colon is in `http/notes.md`, too.
  private static final Pattern SEPARATOR = Pattern.compile(":+/*|//+");

  /// `main.rs`, `docs/NOTES.md`, `chart.png?raw=1`: many endings of file names are also top-level
  /// domains, which belong to somebody else.
  private static final Pattern FILE =
      Pattern.compile(
          "(?i)(?!www\\.)[\\w.~%@+-]++(?:/[\\w.~%@+-]++)*+(?<=[\\w]\\.(?:"
              + FileEndings.PATTERN
              + "))(?:[?#].*+)?");

  private static final Pattern DOMAIN =
      Pattern.compile("(?i)(?:[a-z\\d](?:[a-z\\d-]*+)\\.)++[a-z]{2,12}+(?:[/?#:].*+)?");

  private static final Pattern MARKDOWN =
      Pattern.compile("\\[?([^\\]\\[()\\s]++)\\]\\(([^()\\[\\]\\s]++)\\)?");
  private static final Pattern WRAPPED =
      Pattern.compile("[(\\[<{'\"“]+(https?://[^\\s()\\[\\]<>{}\"”]+)[)\\]>}'\"”]*");

  private static final Pattern TWICE = Pattern.compile("https?:/*+(https?://.++)");

  /// Characters that end a sentence or a bracket. Some of them also end real URLs:
  /// `https://en.example/wiki/Acme_Inc.`.
  private static final String BEHIND = " .,;:!\"']}>`*|";

  private static final String NEVER_IN_A_URL = " \"]}>`|";

  private static final Pattern ILLEGAL = Pattern.compile("[\"<>`\\\\^{}|\\[\\]]");

  /// Not those of a URL in the path: `/v1/https%3A//moon.example/`.
  private static final Pattern SLASHES =
      Pattern.compile(
          "(?i)(https?://[^/?#]++(?:/[^/?#:]++)*+)(?<!https?%3a)//++([^?#:]*+(?:[?#].*+)?)");

  /// A backslash that CommonMark (0.31, section 6.7) allows before punctuation in a target:
  /// `Tide_\(sea\)`.
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?=\\p{Punct})");

  /// @param hosts which the edition and the archive are known to link to
  public static Optional<TargetFault> of(LinkTarget target, LinkedHosts hosts) {
    var text = ESCAPE.matcher(target.text()).replaceAll("");
    var fault =
        markdown(text)
            .or(() -> title(target))
            .or(() -> wrapped(text))
            .or(() -> scheme(text, hosts))
            .or(() -> space(text))
            .or(() -> twice(text))
            .or(() -> behind(text))
            .or(() -> slashes(text))
            .or(() -> illegal(text))
            .or(() -> nowhere(text));
    return text.equals(target.text())
        ? fault
        : fault.map(it -> new TargetFault(it.what(), Optional.empty(), false));
  }

  private static Optional<TargetFault> fault(String what, String meant) {
    return fault(what, meant, true);
  }

  private static Optional<TargetFault> fault(String what, String meant, boolean sure) {
    return Optional.of(
        new TargetFault(what, Optional.of(meant).filter(it -> UrlText.of(it).isPresent()), sure));
  }

  private static Optional<TargetFault> unknown(String what) {
    return Optional.of(new TargetFault(what, Optional.empty(), false));
  }

  /// `[x]([https://a.example](https://b.example))`: a link in place of a URL.
  private static Optional<TargetFault> markdown(String text) {
    var match = MARKDOWN.matcher(text);
    return match.matches()
        ? fault(
            "is itself a Markdown link", match.group(2).isEmpty() ? match.group(1) : match.group(2))
        : Optional.empty();
  }

  /// `[A post]((https://example.org/))` and `[A post](<https://example.org/)`.
  private static Optional<TargetFault> wrapped(String text) {
    var match = WRAPPED.matcher(text);
    return match.matches() ? fault("has brackets of its own", match.group(1)) : Optional.empty();
  }

  /// `[Faster parsing](Faster parsing)`.
  private static Optional<TargetFault> title(LinkTarget target) {
    boolean same = TitleKey.of(target.text()).equals(TitleKey.of(target.words()));
    return same && !leads(target.text()) && !DOMAIN.matcher(target.text()).matches()
        ? unknown("repeats the title")
        : Optional.empty();
  }

  private static Optional<TargetFault> scheme(String text, LinkedHosts hosts) {
    if (RIGHT.matcher(text).matches()) {
      return Optional.empty();
    }
    var match = SCHEME.matcher(text);
    if (match.lookingAt() && SEPARATOR.matcher(match.group(1)).matches()) {
      boolean secure =
          text.substring(0, match.end()).toLowerCase(java.util.Locale.ROOT).contains("s");
      var scheme = secure ? "https://" : "http://";
      var rest = text.substring(match.end());
      var what = rest.isEmpty() ? "has no host" : "starts with a misspelt “%s”".formatted(scheme);
      return DOMAIN.matcher(rest).matches() ? fault(what, scheme + rest) : unknown(what);
    }
    if (FILE.matcher(text).matches() && !hosts.isHost(text)) {
      return unknown("looks like the name of a file, not like a URL");
    }
    if (DOMAIN.matcher(text).matches() && !text.contains(" ")) {
      var scheme = hosts.scheme();
      return fault("does not start with “%s”".formatted(scheme), scheme + text, hosts.isHost(text));
    }
    return Optional.empty();
  }

  private static Optional<TargetFault> space(String text) {
    if (!text.contains(" ") || !RIGHT.matcher(text).matches()) {
      return Optional.empty();
    }
    return unknown("contains a space");
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
        : fault(
            "ends with “%s”".formatted(text.substring(end)),
            text.substring(0, end),
            text.substring(end).chars().anyMatch(unit -> NEVER_IN_A_URL.indexOf(unit) >= 0));
  }

  private static Optional<TargetFault> slashes(String text) {
    var match = SLASHES.matcher(text);
    return match.matches()
        ? fault("has two slashes instead of one", match.group(1) + "/" + match.group(2), false)
        : Optional.empty();
  }

  private static Optional<TargetFault> illegal(String text) {
    var match = ILLEGAL.matcher(text);
    return RIGHT.matcher(text).matches() && match.find()
        ? unknown("contains “%s”".formatted(match.group()))
        : Optional.empty();
  }

  private static Optional<TargetFault> nowhere(String text) {
    return leads(text) ? Optional.empty() : unknown("is not a URL");
  }

  private static boolean leads(String text) {
    return UrlText.of(text).isPresent() || OTHER.matcher(text).matches();
  }
}
