package org.coranto.url;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.coranto.model.ResourceTable;

/// A key that is equal for two URLs of one page: `example.org/post` for
/// `https://www.example.org:443/post/?utm_source=x` and `http://m.example.org/post#top`.
///
/// A fragment is part of the key only if it is a route: `#!/post`, `#/post`. Other names of the
/// same page are data: `same-pages.tsv`.
public final class UrlKey {

  private static final Set<String> MIRRORS = Set.of("www", "m", "mobile", "amp", "old", "np");
  private static final Pattern INDEX =
      Pattern.compile("/(?:index|default)\\.(?:x?html?|php|aspx?)$");

  private static final Pattern SLASHES = Pattern.compile("/{2,}");

  private record SamePage(String host, String below, Pattern path, String key, boolean lower) {

    Optional<String> key(String written, String pathAndQuery) {
      if (!host.equals("*") && !written.equals(host) && !written.endsWith(below)) {
        return Optional.empty();
      }
      var match = path.matcher(lower ? pathAndQuery.toLowerCase(Locale.ROOT) : pathAndQuery);
      return match.matches()
          ? Optional.of(match.replaceFirst(key.replace("$host", Matcher.quoteReplacement(written))))
          : Optional.empty();
    }
  }

  private static final List<SamePage> SAME_PAGES =
      ResourceTable.read(UrlKey.class, "same-pages.tsv", 4).stream()
          .map(row ->
              new SamePage(
                  row.get(0),
                  "." + row.get(0),
                  Pattern.compile(row.get(1)),
                  row.get(2),
                  row.get(3).equals("lower")))
          .toList();

  private UrlKey() {}

  /// The key of a text that is not a web URL is the text itself.
  public static String of(String href) {
    return UrlText.of(TrackingParameters.strip(href).address())
        .map(UrlKey::of)
        .orElse(href.strip());
  }

  private static String of(UrlText address) {
    var host = withoutMirrors(address.host()) + (address.port() < 0 ? "" : ":" + address.port());
    var path = withoutEnd(withoutIndex(decoded(address.path())));
    var rest = path + address.query().map(UrlKey::sorted).orElse("");
    for (var page : SAME_PAGES) {
      var key = page.key(host, rest);
      if (key.isPresent()) {
        return key.get();
      }
    }
    return host + rest + address.fragment().filter(UrlKey::isRoute).map(it -> "#" + it).orElse("");
  }

  private static String withoutIndex(String path) {
    var steps = path.contains("//") ? SLASHES.matcher(path).replaceAll("/") : path;
    return steps.contains("/index.") || steps.contains("/default.")
        ? INDEX.matcher(steps).replaceFirst("/")
        : steps;
  }

  private static String decoded(String text) {
    return PercentEncoding.decode(text).orElse(text);
  }

  /// `?a=1&b=2` for `&b=2&a=1`.
  private static String sorted(String query) {
    var parameters =
        Stream.of(query.split("&"))
            .filter(parameter -> !parameter.isEmpty())
            .map(parameter -> decoded(parameter.replace('+', ' ')))
            .map(parameter ->
                parameter.endsWith("=")
                    ? parameter.substring(0, parameter.length() - 1)
                    : parameter)
            .sorted()
            .toList();
    return parameters.isEmpty() ? "" : "?" + String.join("&", parameters);
  }

  private static boolean isRoute(String fragment) {
    return fragment.startsWith("!") || fragment.startsWith("/");
  }

  /// `en.wikipedia.org` for `en.m.wikipedia.org`; the last two labels are kept.
  private static String withoutMirrors(String host) {
    var labels = List.of(host.split("\\.", -1));
    var kept = new StringBuilder();
    for (int i = 0; i < labels.size(); i++) {
      if (i >= labels.size() - 2 || !MIRRORS.contains(labels.get(i))) {
        kept.append(kept.isEmpty() ? "" : ".").append(labels.get(i));
      }
    }
    return kept.toString();
  }

  private static String withoutEnd(String path) {
    int end = path.length();
    while (end > 0 && path.charAt(end - 1) == '/') {
      end--;
    }
    return path.substring(0, end);
  }
}
