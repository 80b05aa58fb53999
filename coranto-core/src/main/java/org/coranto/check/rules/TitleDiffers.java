package org.coranto.check.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.Fix;
import org.coranto.check.LinkAnswers;
import org.coranto.check.Requirement;
import org.coranto.check.Severity;
import org.coranto.check.TitleWords;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.edition.Link;
import org.coranto.model.SectionKind;
import org.coranto.model.Span;
import org.coranto.web.LinkedPage;
import org.coranto.web.PageHeuristics;
import org.coranto.web.PageHeuristics.Kind;
import org.coranto.web.TitleParts;

/// `[Writing a OS in Rust](…)`, whose page has the title “Writing an OS in Rust | A Blog”.
///
/// Editors shorten titles, extend them and choose their own words. Only a text that is almost the
/// title of the page, or that was cut off, is reported.
public final class TitleDiffers extends Check {

  private static final int FEWEST_WORDS = 3;

  public TitleDiffers() {
    super("title-differs", Severity.WARNING, Requirement.PAGE_TITLE);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    return LinkAnswers.each(
        context,
        (link, answer) ->
            isTitle(link)
                ? answer.seen().flatMap(page -> finding(link, page, context.edition()))
                : Optional.empty());
  }

  private static boolean isTitle(Link link) {
    return link.form() != Link.Form.BARE
        && link.in().filter(section -> section.kind() == SectionKind.LINKS).isPresent();
  }

  private Optional<Finding> finding(Link link, LinkedPage page, AnnotatedEdition edition) {
    var written = TitleWords.of(link.text());
    if (written.size() < FEWEST_WORDS) {
      return Optional.empty();
    }
    var titles = titles(page).map(TitleWords::of).toList();
    return (isCutOff(link.text()) ? whole(titles, written, page) : near(titles, written))
        .map(title -> finding(link, written, title, edition));
  }

  /// The title of a text that was cut off; without the site name, if only that was cut off.
  private static Optional<TitleWords> whole(
      List<TitleWords> titles, TitleWords written, LinkedPage page) {
    var site = TitleWords.of(page.site());
    return titles.stream()
        .filter(title -> isAllBut(title, written, site))
        .findFirst()
        .or(() ->
            titles.stream()
                .filter(title -> continues(title, written))
                .max(Comparator.comparingInt(title -> likeness(title, written))));
  }

  /// `A post :: Some`, for “A post” at “Some site”.
  private static boolean isAllBut(TitleWords title, TitleWords written, TitleWords site) {
    int rest = written.size() - title.size();
    return rest > 0
        && rest <= site.size()
        && title.prefix(written) == title.size()
        && site.begins(written.words().subList(title.size(), written.size()));
  }

  /// The most similar title decides: a part of “Widgets: a tale of two” agrees with “Widgets: the
  /// tale of two”.
  private static Optional<TitleWords> near(List<TitleWords> titles, TitleWords written) {
    return titles.stream()
        .filter(title -> agree(title, written) || isNear(title, written))
        .max(Comparator.comparingInt(title -> likeness(title, written)))
        .filter(title -> !agree(title, written));
  }

  /// The possible titles of a page: its titles and their parts without the site name.
  private static Stream<String> titles(LinkedPage page) {
    return page.titles().stream()
        .flatMap(title -> TitleParts.runs(title).stream())
        .filter(title -> !PageHeuristics.isTitle(Kind.EVERY_TITLE, title))
        .distinct();
  }

  private static boolean isCutOff(String text) {
    var end = text.stripTrailing();
    return end.endsWith("…") || end.endsWith("...");
  }

  private static boolean agree(TitleWords title, TitleWords written) {
    return title.holds(written)
        || written.holds(title)
        || String.join("", title.words()).equals(String.join("", written.words()));
  }

  private static boolean continues(TitleWords title, TitleWords written) {
    return title.size() > written.size() && title.prefix(written) >= written.size() - 1;
  }

  /// Whether two thirds of the words are the same and in the same order.
  private static boolean isNear(TitleWords title, TitleWords written) {
    int most = Math.max(title.size(), written.size());
    return 3 * title.common(written) >= 2 * most;
  }

  /// In thousandths, so that the shorter of two equally similar titles comes first.
  private static int likeness(TitleWords title, TitleWords written) {
    return 2000 * title.common(written) / (title.size() + written.size());
  }

  private Finding finding(
      Link link, TitleWords written, TitleWords title, AnnotatedEdition edition) {
    var finding =
        finding(
            link.words(),
            "The title of the page is “%s”, not “%s”.".formatted(title.text(), link.text()));
    return fix(link, written, title, edition).map(finding::with).orElse(finding);
  }

  /// Replaces the words that differ, if no markup is lost.
  private static Optional<Fix> fix(
      Link link, TitleWords written, TitleWords title, AnnotatedEdition edition) {
    var source = edition.slice(link.words());
    var words = TitleWords.of(source);
    if (!words.words().equals(written.words())) {
      return Optional.empty();
    }
    int before = words.prefix(title);
    int behind = words.suffix(title);
    var old = words.between(before, behind);
    var different = title.between(before, behind);
    var replacement = escaped(title.text().substring(different.start(), different.end()));
    if (hasMarkup(source.substring(old.start(), old.end()), "`*_[]\\<>&")
        || hasMarkup(title.text().substring(different.start(), different.end()), "`*_[]\\&")) {
      return Optional.empty();
    }
    int at = link.words().start();
    return Optional.of(
        Fix.unsafe(
            "Write “%s”".formatted(title.text()),
            Fix.replace(new Span(at + old.start(), at + old.end()), replacement)));
  }

  private static boolean hasMarkup(String text, String marks) {
    return text.chars().anyMatch(c -> marks.indexOf(c) >= 0);
  }

  /// Escapes `Vec<u8>` for Markdown, which would read it as a tag.
  private static String escaped(String text) {
    return text.replace("<", "&lt;").replace(">", "&gt;");
  }
}
