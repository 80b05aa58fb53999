package org.coranto.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coranto.archive.LinkedAddresses;
import org.coranto.archive.Occurrence;
import org.coranto.archive.Topics;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.Requirement;
import org.coranto.check.Severity;
import org.coranto.check.language.Stemmer;
import org.coranto.edition.ItemLine;
import org.coranto.edition.Link;
import org.coranto.markdown.TitleKey;
import org.coranto.model.Entry;
import org.coranto.model.Section;
import org.coranto.url.UrlText;

/// `[Potatoes](https://example.org/kettle)`, which linked to “The kettle” in another edition.
public final class TakenAddress extends Check {

  /// A URL in more editions than this has no title of its own.
  private static final int BOILERPLATE = 2;

  public TakenAddress() {
    super("taken-address", Severity.WARNING, Requirement.ARCHIVE);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    var findings = new ArrayList<Finding>();
    for (var item : ItemLine.of(context.edition())) {
      if (item.isTitled() && item.section().filter(TakenAddress::hasTitles).isPresent()) {
        other(context, item.link()).map(it -> finding(item.link(), it)).ifPresent(findings::add);
      }
    }
    context
        .edition()
        .entries()
        .forEach(entry -> {
          if (entry instanceof Entry.PickEntry pick) {
            context.edition().links().stream()
                .filter(link -> link.span().equals(pick.subject().span()))
                .forEach(link ->
                    other(context, link).map(it -> finding(link, it)).ifPresent(findings::add));
          }
        });
    return findings;
  }

  private static boolean hasTitles(Section section) {
    return switch (section.kind()) {
      case LINKS, TRACKER, CALLS -> true;
      case EVENTS, JOBS, PICK, QUOTE, PROSE -> false;
    };
  }

  private Finding finding(Link link, Occurrence<LinkedAddresses.Link> other) {
    return finding(
        link.span(),
        "“%s” has the same URL as “%s” in %s. Is the URL correct?"
            .formatted(link.text(), title(other), other.edition()));
  }

  private static Optional<Occurrence<LinkedAddresses.Link>> other(CheckContext context, Link link) {
    var occurrences =
        context.archive().occurrences(Topics.ADDRESSES, context.edition().key(link.href()));
    return occurrences.size() > BOILERPLATE
            || steps(link.href()) < 2
            || !isTitle(context, link.text())
        ? Optional.empty()
        : occurrences.stream()
            .filter(occurrence -> isTitle(context, title(occurrence)))
            .filter(occurrence -> fragment(occurrence.value().href()).equals(fragment(link.href())))
            .findFirst()
            .filter(_ ->
                occurrences.stream().noneMatch(it -> Stemmer.shared(link.text(), title(it)) > 0));
  }

  /// Neither a number nor a link text of every edition: `Full report`.
  private static boolean isTitle(CheckContext context, String words) {
    return !Stemmer.of(words).isEmpty()
        && context.archive().count(Topics.TITLES, TitleKey.of(words)) <= BOILERPLATE;
  }

  private static Optional<String> fragment(String href) {
    return UrlText.of(href).flatMap(UrlText::fragment);
  }

  private static int steps(String href) {
    return UrlText.of(href)
        .map(it ->
            (int) it.path().chars().filter(c -> c == '/').count()
                + it.query().map(_ -> 1).orElse(0))
        .orElse(0);
  }

  private static String title(Occurrence<LinkedAddresses.Link> occurrence) {
    return occurrence.value().words();
  }
}
