package org.coranto.check;

import java.util.Optional;
import org.coranto.check.language.Stemmer;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.edition.ItemLine;
import org.coranto.markdown.Line;
import org.coranto.markdown.TitleKey;
import org.coranto.model.SectionKind;
import org.coranto.model.Span;
import org.coranto.url.TrackingParameters;
import org.coranto.url.UrlText;

/// Two items of one edition that link to the same page.
public record RepeatedLink(AnnotatedEdition edition, ItemLine first, ItemLine later) {

  /// Whether one of them is a duplicate. A page may be linked twice on purpose: events of one group
  /// (they have their own checks), jobs at one company, places on one page, an item under the one
  /// that it explains.
  public boolean isOneTooMany() {
    boolean events = first.isIn(SectionKind.EVENTS) || later.isIn(SectionKind.EVENTS);
    boolean jobs = first.isIn(SectionKind.JOBS) && later.isIn(SectionKind.JOBS);
    return !events
        && !(jobs && !saysTheSame())
        && !haveTwoPlaces()
        && !later.isBelow(first, edition.lines())
        && !isHome()
        && !isMentioned()
        && !isCommented();
  }

  /// Whether it is the home page of a site, whose content changes each week.
  private boolean isHome() {
    return !saysTheSame()
        && UrlText.of(first.link().href()).filter(it -> it.path().equals("/")).isPresent();
  }

  /// `the roof [leaks](…)` in a report, next to another item about it: neither is a title.
  private boolean isMentioned() {
    return later.isIn(SectionKind.TRACKER)
        && first.isIn(SectionKind.TRACKER)
        && !saysTheSame()
        && !(first.isTitled() && later.isTitled());
  }

  /// `[Faster parsing](…), 7% faster`: a report about something that is listed elsewhere.
  private boolean isCommented() {
    return later.isIn(SectionKind.TRACKER) && !isInOneSection() && later.hasRemark();
  }

  /// `changes#v2` and `changes#v3`: two places on one page.
  private boolean haveTwoPlaces() {
    var here = fragment(first);
    var there = fragment(later);
    return here.isPresent() && there.isPresent() && !here.equals(there);
  }

  private static Optional<String> fragment(ItemLine item) {
    return UrlText.of(item.link().href()).flatMap(UrlText::fragment).filter(it -> !it.isEmpty());
  }

  public boolean saysTheSame() {
    return title(first).equals(title(later));
  }

  private static String title(ItemLine item) {
    return TitleKey.of(item.link().text());
  }

  private boolean isInOneSection() {
    return first.heading().equals(later.heading());
  }

  /// `, in News`, if the two are in different sections.
  public String elsewhere() {
    var heading = kept().heading();
    return isInOneSection() || heading.isEmpty() ? "" : ", in " + heading;
  }

  /// The duplicate: the one that is written worse, or else the later one.
  public ItemLine copy() {
    return firstIsWorse() ? first : later;
  }

  public ItemLine kept() {
    return firstIsWorse() ? later : first;
  }

  private boolean firstIsWorse() {
    return TitleSimilarity.are(first.link().text(), later.link().text())
        ? flaws(first) > flaws(later)
        : fit(first) < fit(later);
  }

  /// How many words of the title are in its URL: one of two titles may have the wrong URL.
  private static int fit(ItemLine item) {
    return Stemmer.shared(item.link().text(), item.link().href());
  }

  /// What an editor would have to correct in it.
  private int flaws(ItemLine item) {
    int flaws = item.line().is(Line.Kind.ITEM) ? 0 : 2;
    flaws += item.link().href().startsWith("http:") ? 1 : 0;
    return flaws + (TrackingParameters.strip(item.link().href()).parameters().isEmpty() ? 0 : 1);
  }

  /// The fix; empty if either of the two may be the right one.
  public Optional<Fix> fix() {
    boolean plain = isInOneSection() && saysTheSame();
    boolean decided = plain || flaws(first) != flaws(later) || !first.isIn(SectionKind.LINKS);
    boolean alike = TitleSimilarity.are(first.link().text(), later.link().text());
    if (!decided || !alike || !copy().isWhole()) {
      return Optional.empty();
    }
    var delete = Fix.delete(copy().whole(edition.lines()));
    var title = "Delete this duplicate";
    return Optional.of(
        areInOneList() && areEqual() ? Fix.safe(title, delete) : Fix.unsafe(title, delete));
  }

  /// Whether both are items of one list, with nothing but other items of it between them: what is
  /// under two items, or under two lines of text, may have to be said twice.
  private boolean areInOneList() {
    int indent = first.line().indent();
    return isInOneSection()
        && later.line().indent() == indent
        && edition.lines().all().subList(first.line().number(), later.line().number() - 1).stream()
            .allMatch(line -> line.indent() > indent || isBetweenItems(line, indent));
  }

  private static boolean isBetweenItems(Line line, int indent) {
    return switch (line.kind()) {
      case BLANK, COMMENT -> true;
      case ITEM -> line.indent() == indent;
      default -> false;
    };
  }

  /// Whether both are the same word for word, with all that is under them, so that nothing is lost
  /// with one of them.
  private boolean areEqual() {
    return first.line().is(Line.Kind.ITEM)
        && later.line().is(Line.Kind.ITEM)
        && first.isComplete(edition.lines())
        && later.isComplete(edition.lines())
        && words(first).equals(words(later));
  }

  private String words(ItemLine item) {
    int end = item.whole(edition.lines()).end();
    return edition.slice(new Span(item.line().content(), end)).strip().replaceAll("\\s+", " ");
  }
}
