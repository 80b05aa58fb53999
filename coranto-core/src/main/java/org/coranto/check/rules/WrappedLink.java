package org.coranto.check.rules;

import java.util.List;
import java.util.Optional;
import org.coranto.archive.LinkServices;
import org.coranto.archive.Topics;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.Fix;
import org.coranto.check.FixEffect;
import org.coranto.check.MarkdownTarget;
import org.coranto.check.Severity;
import org.coranto.check.Usage;
import org.coranto.edition.Link;
import org.coranto.url.UrlText;
import org.coranto.url.WrappedUrls;

/// `https://www.google.com/url?q=https%3A%2F%2Fexample.org%2F`: a link through a service that
/// counts, checks, shortens or translates, instead of to the page.
public final class WrappedLink extends Check {

  /// The start of a fragment that only marks words on the page.
  private static final String HIGHLIGHT = ":~:";

  public WrappedLink() {
    super("wrapped-link", Severity.WARNING, FixEffect.TARGETS);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    return context.edition().links().stream()
        .filter(Link::isWeb)
        .filter(link -> link.target().length() > 0)
        .flatMap(link -> found(context, link).or(() -> highlight(context, link)).stream())
        .distinct()
        .toList();
  }

  private Optional<Finding> found(CheckContext context, Link link) {
    return WrappedUrls.of(link.href())
        .filter(wrapped -> wrapped.page().isPresent() || !isUsual(context, link))
        .map(wrapped -> {
          var finding =
              finding(
                  link.target(),
                  wrapped.page().isPresent()
                      ? "This link goes through %s. Link to the page itself."
                          .formatted(wrapped.service())
                      : "This link goes through %s, so readers do not see where it leads. Link to the page itself."
                          .formatted(wrapped.service()));
          return wrapped
              .page()
              .map(page -> finding.with(MarkdownTarget.of(page).fix(link.target())))
              .orElse(finding);
        });
  }

  /// Whether earlier editions linked to the shortener, too: first in an item, or commonly anywhere.
  private static boolean isUsual(CheckContext context, Link link) {
    return UrlText.of(link.href())
            .filter(url -> context.archive().knows(Topics.PREFIXES, url.host()))
            .isPresent()
        || LinkServices.key(link.href())
            .filter(key -> Usage.isCommon(context.archive(), Topics.LINK_SERVICES, key))
            .isPresent();
  }

  /// `https://example.org/#:~:text=rain`, which a browser makes of selected words.
  private Optional<Finding> highlight(CheckContext context, Link link) {
    var written = context.edition().slice(link.target());
    int mark = written.indexOf(HIGHLIGHT);
    if (mark < 0) {
      return Optional.empty();
    }
    int end = written.charAt(mark - 1) == '#' ? mark - 1 : mark;
    return Optional.of(
        finding(
                link.target(),
                "This link marks words on the page, as browsers do that copy a link to selected text.")
            .with(Fix.safe("Remove it", Fix.replace(link.target(), written.substring(0, end)))));
  }
}
