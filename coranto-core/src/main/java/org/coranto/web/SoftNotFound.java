package org.coranto.web;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coranto.url.WebAddress;
import org.coranto.web.PageHeuristics.Kind;

/// Recognises pages that do not exist, although their server reports success. Where a redirect
/// leads is judged by the checks, which know the words of the link.
final class SoftNotFound {

  /// `ww1.`, `ww25.`: where parked domains redirect.
  private static final Pattern PARKED = Pattern.compile("ww[0-9]{1,3}\\.");

  /// A title that has only the name of the site: ` - YouTube`.
  private static final Pattern NAMELESS = Pattern.compile("^\\s*[-–—|·]\\s+\\S.*");

  private SoftNotFound() {}

  /// The evidence: `has the title “Page not found”`.
  static Optional<String> sign(WebAddress start, WebAddress end, LinkedPage page) {
    return called(page, end).or(() -> sold(start, end)).or(() -> nameless(page));
  }

  private static Optional<String> called(LinkedPage page, WebAddress end) {
    return ErrorTitles.in(page.titles(), end.host()).map("has the title “%s”"::formatted);
  }

  private static Optional<String> nameless(LinkedPage page) {
    return page.titles().stream().allMatch(title -> NAMELESS.matcher(title).matches())
        ? page.titles().stream()
            .findFirst()
            .map("has only the name of its site as title, “%s”"::formatted)
        : Optional.empty();
  }

  /// A redirect to a host that sells or parks domains: known before that host is asked.
  static Optional<String> sold(WebAddress start, WebAddress end) {
    if (start.site().equals(end.site())) {
      return parked(start, end);
    }
    return PageHeuristics.host(Kind.SALE_HOST, end)
        .filter(host -> !start.isBelow(host))
        .map("redirects to %s, where domains are sold"::formatted)
        .or(() -> parked(start, end));
  }

  private static Optional<String> parked(WebAddress start, WebAddress end) {
    var label = PARKED.matcher(end.host());
    return label.lookingAt()
            && start.host().equals(end.host().substring(label.end()).toLowerCase(Locale.ROOT))
        ? Optional.of("redirects to %s, as parked domains do".formatted(end.host()))
        : Optional.empty();
  }
}
