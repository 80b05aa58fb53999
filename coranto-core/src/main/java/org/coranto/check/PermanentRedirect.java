package org.coranto.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.coranto.url.UrlKey;
import org.coranto.url.WebAddress;
import org.coranto.web.LinkedPage;
import org.coranto.web.PageHeuristics;
import org.coranto.web.PageHeuristics.Kind;

/// Decides whether a permanent redirect is a move that an editor would follow. Many are not: from
/// http to https, to the language of the reader, to the newest version, to a URL for this visit
/// only.
public final class PermanentRedirect {

  /// `en`, `de-ch`, `zh_Hans`.
  private static final Pattern LANGUAGE = Pattern.compile("(?i)[a-z]{2}([-_][a-z]{2,4})?");

  /// First labels of host names for variants of the same site.
  private static final Set<String> VARIANTS = Set.of("www", "m", "mobile", "amp", "old", "new");

  private static final Pattern INDEX = Pattern.compile("(?i)(index|default)\\.[a-z]{3,5}$");

  private PermanentRedirect() {}

  /// The URL to link to instead; empty if the old one is as good.
  public static Optional<String> of(String href, LinkedPage page) {
    var from = WebAddress.of(href);
    var to = WebAddress.of(page.address());
    if (from.isEmpty() || to.isEmpty() || !isMove(from.get(), to.get())) {
      return Optional.empty();
    }
    boolean lasting = !to.get().path().contains(";"); // such as a session: `/post;jsessionid=8F3A`
    return lasting && (to.get().query().isEmpty() || to.get().query().equals(from.get().query()))
        ? Optional.of(page.address())
        : canonical(page, to.get());
  }

  private static boolean isMove(WebAddress from, WebAddress to) {
    boolean lessSafe = from.scheme().equals("https") && to.scheme().equals("http");
    return !lessSafe
        && !same(from, to)
        && !PageHeuristics.isAt(Kind.LASTING_HOST, from)
        && !isNewest(from, to)
        && !isForPhones(from, to)
        && !isTranslated(from, to);
  }

  /// Equal except for scheme, `www.`, letter case, slash, `index.html` and added queries.
  private static boolean same(WebAddress from, WebAddress to) {
    return key(from).equals(key(to));
  }

  private static String key(WebAddress address) {
    int dot = address.host().indexOf('.');
    var first = dot < 0 ? "" : address.host().substring(0, dot);
    boolean variant = VARIANTS.contains(first) || LANGUAGE.matcher(first).matches();
    var host = variant ? address.host().substring(dot + 1) : address.host();
    var path = INDEX.matcher(address.path()).replaceFirst("");
    return UrlKey.of("https://" + host + path.toLowerCase(Locale.ROOT));
  }

  /// `/amp/a-post`: another form of the same page.
  private static boolean isForPhones(WebAddress from, WebAddress to) {
    return to.segments().contains("amp") && !from.segments().contains("amp");
  }

  private static boolean isNewest(WebAddress from, WebAddress to) {
    return from.segments().stream()
        .anyMatch(
            part -> PageHeuristics.has(Kind.NEWEST_SEGMENT, part) && !to.segments().contains(part));
  }

  /// The same path with or without a language in it.
  private static boolean isTranslated(WebAddress from, WebAddress to) {
    return from.site().equals(to.site()) && plain(from.segments()).equals(plain(to.segments()));
  }

  private static List<String> plain(List<String> segments) {
    var plain = new ArrayList<>(segments);
    plain.removeIf(part -> LANGUAGE.matcher(part).matches());
    return plain;
  }

  /// The canonical URL of the page, for a URL with its own query, which may be for this visit only.
  private static Optional<String> canonical(LinkedPage page, WebAddress to) {
    return page.canonical()
        .filter(address ->
            WebAddress.of(address)
                .filter(own ->
                    own.site().equals(to.site())
                        && own.path().equals(to.path())
                        && own.query().isEmpty())
                .isPresent());
  }
}
