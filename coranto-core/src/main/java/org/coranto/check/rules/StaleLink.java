package org.coranto.check.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coranto.archive.EditionMark;
import org.coranto.archive.LinkSentences;
import org.coranto.archive.Occurrence;
import org.coranto.archive.Topics;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.Requirement;
import org.coranto.check.Severity;
import org.coranto.check.Usage;
import org.coranto.edition.Link;
import org.coranto.markdown.Line;
import org.coranto.markdown.TitleKey;
import org.coranto.model.Section;
import org.coranto.model.Span;
import org.coranto.url.UrlKey;

/// `[Discuss this edition](…/edition_341)` in edition 342: a line of every edition that was not
/// updated.
public final class StaleLink extends Check {

  /// The smallest number of editions in which a link text shows whether its URL changes.
  private static final int HABIT = 5;

  /// How many of the last editions a draft may be a copy of.
  private static final int RECENT = 4;

  /// A URL in more editions than this is a recurring one.
  private static final int BOILERPLATE = 3;

  /// `2026-08-17..2026-08-24`, which [StaleWindow] checks.
  private static final String WINDOW = "..20";

  /// A number; not `%20`.
  private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}%\\d])\\d");

  public StaleLink() {
    super("stale-link", Severity.WARNING, Requirement.ARCHIVE);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    var passages = new ArrayList<Stale>();
    for (var link : context.edition().links()) {
      if (link.isWeb()
          && !context.edition().lines().at(link.span().start()).is(Line.Kind.ITEM)
          && !link.href().contains(WINDOW)) {
        stale(context, link).ifPresent(stale -> add(context, passages, stale));
      }
    }
    return passages.stream().map(this::finding).toList();
  }

  /// Links from one earlier edition, with everything between them.
  private record Stale(Link link, EditionMark edition, Span span, int links) {}

  private static Optional<Stale> stale(CheckContext context, Link link) {
    var occurrences =
        context.archive().occurrences(Topics.ADDRESSES, context.edition().key(link.href()));
    if (occurrences.isEmpty() || occurrences.size() > BOILERPLATE) {
      return Optional.empty();
    }
    return (isInStandingLine(context, link) && changesEachTime(context, link)
            ? Optional.of(occurrences.getFirst().edition())
            : leftOver(context, link))
        .map(edition -> new Stale(link, edition, link.span(), 1));
  }

  /// An old report is one finding, regardless of the number of its links.
  private static void add(CheckContext context, List<Stale> passages, Stale stale) {
    if (passages.isEmpty() || !isLeft(context, passages.getLast(), stale)) {
      passages.add(stale);
      return;
    }
    var last = passages.removeLast();
    passages.add(
        new Stale(
            last.link(), last.edition(), last.span().through(stale.span()), last.links() + 1));
  }

  /// Whether every line between the two was in that edition.
  private static boolean isLeft(CheckContext context, Stale one, Stale other) {
    if (!one.edition().equals(other.edition())) {
      return false;
    }
    int first = context.edition().lines().at(one.span().start()).number();
    int last = context.edition().lines().at(other.span().start()).number();
    return context.edition().lines().all().subList(first - 1, last).stream()
        .filter(line -> !line.is(Line.Kind.BLANK))
        .allMatch(line ->
            context.archive().occurrences(Topics.LINES, line.text().stripTrailing()).stream()
                .anyMatch(occurrence -> occurrence.edition().equals(one.edition())));
  }

  private Finding finding(Stale stale) {
    var link = stale.link();
    return finding(
        stale.span(),
        stale.links() > 1
            ? "All of this was in %s, with the same %d links. Update it for this edition."
                .formatted(stale.edition(), stale.links())
            : "“%s” links to %s, as in %s. Update it for this edition."
                .formatted(link.text(), link.href(), stale.edition()));
  }

  /// Whether the last editions had this line, with any URL: “Ole wrote [a post](…)” is not one.
  private static boolean isInStandingLine(CheckContext context, Link link) {
    var line = context.edition().lines().at(link.span().start());
    return Usage.isHabit(context.archive(), Topics.LINK_SENTENCES, LinkSentences.key(line.text()));
  }

  /// Whether this link text had a different URL in nearly every edition.
  private static boolean changesEachTime(CheckContext context, Link link) {
    var occurrences = context.archive().occurrences(Topics.TITLES, TitleKey.of(link.text()));
    var editions = new HashSet<EditionMark>();
    var pages = new HashSet<String>();
    for (var occurrence : occurrences) {
      editions.add(occurrence.edition());
      pages.add(UrlKey.of(occurrence.value().href()));
    }
    return editions.size() >= HABIT && 5 * pages.size() >= 4 * editions.size();
  }

  /// The recent edition that has the same line in a highlight, or between the lists of a report.
  private static Optional<EditionMark> leftOver(CheckContext context, Link link) {
    var line = context.edition().lines().at(link.span().start());
    var recent = context.archive().newest(RECENT);
    var occurrences = context.archive().occurrences(Topics.LINES, line.text().stripTrailing());
    return link.in().filter(StaleLink::isWrittenAnew).isEmpty()
            || occurrences.size() > BOILERPLATE
            || !hasNumber(link.href())
        ? Optional.empty()
        : occurrences.stream().map(Occurrence::edition).filter(recent::contains).findFirst();
  }

  private static boolean isWrittenAnew(Section section) {
    return switch (section.kind()) {
      case PICK, QUOTE, TRACKER -> true;
      case LINKS, EVENTS, CALLS, JOBS, PROSE -> false;
    };
  }

  /// Whether the last part of a URL has a number: `…/2704/931`, `…/2021-07-13.md`.
  private static boolean hasNumber(String href) {
    return NUMBER.matcher(href.substring(href.lastIndexOf('/') + 1)).find();
  }
}
