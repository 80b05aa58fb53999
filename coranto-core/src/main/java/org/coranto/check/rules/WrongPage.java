package org.coranto.check.rules;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.LinkAnswers;
import org.coranto.check.RedirectProof;
import org.coranto.check.Requirement;
import org.coranto.check.Severity;
import org.coranto.check.TitleWords;
import org.coranto.edition.Link;
import org.coranto.model.SectionKind;
import org.coranto.web.LinkedPage;
import org.coranto.web.PageAnswer;
import org.coranto.web.PageHeuristics;
import org.coranto.web.PageHeuristics.Kind;

/// `[A history of clocks](…/bread)`: the URL of another item, or of last week.
public final class WrongPage extends Check {

  private static final Set<SectionKind> KINDS = EnumSet.of(SectionKind.LINKS, SectionKind.TRACKER);

  /// Shorter words do not show that a page is the right one.
  private static final int SHORTEST = 4;

  /// How many letters of two words must be equal: `publi(sh)`, `publi(cation)`.
  private static final int STEM = 5;

  private static final int ENOUGH = 2;

  public WrongPage() {
    super("wrong-page", Severity.SUGGESTION, Requirement.PAGE_TITLE);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    var usual = words(context.config().newsletter().name());
    var language = context.config().newsletter().language();
    return LinkAnswers.each(
        context,
        (link, answer) ->
            link.in().filter(section -> KINDS.contains(section.kind())).isPresent()
                ? (isOther(link, answer) ? Optional.<LinkedPage>empty() : answer.seen())
                    .filter(
                        page -> page.language().isEmpty() || language.startsWith(page.language()))
                    .filter(_ -> !isPartOfProgram(link))
                    .filter(page -> differ(link, page, usual))
                    .map(page -> finding(link, page))
                : Optional.empty());
  }

  /// Whether soft-dead-link reports it.
  private static boolean isOther(Link link, PageAnswer answer) {
    return answer instanceof PageAnswer.Moved moved
        && RedirectProof.of(link, moved) == RedirectProof.OTHER;
  }

  /// `https://example.org/#/posts/17`: a program in the page shows the content.
  private static boolean isPartOfProgram(Link link) {
    var fragment = LinkAnswers.fragment(link);
    return fragment.startsWith("#/") || fragment.startsWith("#!");
  }

  private Finding finding(Link link, LinkedPage page) {
    return finding(
        link.words(),
        "“%s” links to a page with the title “%s”. Is the URL correct?"
            .formatted(link.text(), page.titles().getFirst()));
  }

  private static boolean differ(Link link, LinkedPage page, Set<String> usual) {
    var linkWords = words(link.text());
    linkWords.removeAll(usual);
    var own = words(own(page));
    return linkWords.size() >= ENOUGH
        && own.size() >= ENOUGH
        && Stream.concat(own.stream(), words(link.href() + " " + page.address()).stream())
            .noneMatch(word -> linkWords.stream().anyMatch(other -> alike(word, other)));
  }

  /// Its titles and description, without titles that every page of the site has.
  private static String own(LinkedPage page) {
    return page.titles().stream()
            .filter(title -> !PageHeuristics.isTitle(Kind.EVERY_TITLE, title))
            .collect(Collectors.joining(" "))
        + " "
        + page.description();
  }

  private static Set<String> words(String text) {
    return TitleWords.of(text).words().stream()
        .filter(word -> word.length() >= SHORTEST)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static boolean alike(String one, String other) {
    return stem(one).equals(stem(other)) || one.contains(other) || other.contains(one);
  }

  private static String stem(String word) {
    return word.substring(0, Math.min(STEM, word.length()));
  }
}
