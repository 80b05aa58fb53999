package org.coranto.web;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coranto.url.WebAddress;
import org.coranto.web.PageHeuristics.Kind;

/// Recognises pages that do not exist, although their server reports success.
final class SoftNotFound {

  /// A path that belongs to a single page, not to a part of a site: `my-first-year-with-rust`,
  /// `293847123`.
  private static final Pattern OF_ONE_PAGE =
      Pattern.compile("[^-_]+[-_][^-_]+[-_][^-_]+.*|.*[0-9]{5}.*", Pattern.DOTALL);

  private SoftNotFound() {}

  /// The evidence: `has the title “Page not found”`.
  static Optional<String> sign(WebAddress start, WebAddress end, LinkedPage page) {
    return called(page).or(() -> sold(end)).or(() -> collapsed(start, end));
  }

  private static Optional<String> called(LinkedPage page) {
    return page.titles().stream()
        .filter(title ->
            PageHeuristics.isTitle(Kind.GONE_TITLE, title)
                || TitleParts.of(title).stream()
                    .anyMatch(part -> PageHeuristics.isTitle(Kind.GONE_TITLE, part)))
        .findFirst()
        .map("has the title “%s”"::formatted);
  }

  private static Optional<String> sold(WebAddress end) {
    return PageHeuristics.host(Kind.SALE_HOST, end)
        .map("redirects to %s, where domains are sold"::formatted);
  }

  /// A redirect from a page to one above it in the path: the page is probably gone.
  private static Optional<String> collapsed(WebAddress start, WebAddress end) {
    if (!start.site().equals(end.site())) {
      return Optional.empty();
    }
    var before = start.segments();
    var after = end.segments();
    boolean above = after.size() < before.size() && before.subList(0, after.size()).equals(after);
    return above
            && lost(before, after).stream().anyMatch(it -> OF_ONE_PAGE.matcher(it).matches())
            && end.query().isEmpty()
        ? Optional.of(
            after.isEmpty()
                ? "redirects to the front page of %s".formatted(end.host())
                : "redirects to “%s”, a page above it".formatted(end.path()))
        : Optional.empty();
  }

  private static List<String> lost(List<String> before, List<String> after) {
    return before.subList(after.size(), before.size());
  }
}
