package org.coranto.check.rules;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.coranto.archive.Topics;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.ItemPrefix;
import org.coranto.check.Requirement;
import org.coranto.check.Severity;
import org.coranto.check.Usage;
import org.coranto.check.language.Dictionary;
import org.coranto.check.language.Tokens;
import org.coranto.check.language.Tokens.Token;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.edition.Link;
import org.coranto.markdown.Line;
import org.coranto.markdown.TitleKey;

/// `[here](https://example.org/post)`: a link text that does not say what it links to.
public final class GenericTitle extends Check {

  /// Host and path, without query and fragment.
  private static final Pattern PARTS =
      Pattern.compile("https?://(?:www\\.)?([^/?#]*)([^?#]*).*", Pattern.DOTALL);

  /// A page of which a project has many: `/owner/name/issues/7`.
  private static final Pattern PART_OF_PROJECT =
      Pattern.compile("/([^/]+/[^/]+)/(?:issues|pull)/\\d+/?");

  /// A path with this many words or numbers belongs to a page with a title of its own.
  private static final int LONG_PATH = 3;

  public GenericTitle() {
    super("generic-title", Severity.WARNING, Requirement.ARCHIVE);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    var dictionary = Dictionary.of(context.edition().head().language());
    return context.edition().links().stream()
        .filter(link -> link.isWeb() && link.form() != Link.Form.BARE)
        .filter(link -> !isBoilerplate(link, context))
        .flatMap(link ->
            fault(link, dictionary, context.edition())
                .map(it -> finding(link.words(), it))
                .stream())
        .toList();
  }

  /// Whether this text linked to the same URL before, as in a paragraph of every edition.
  private static boolean isBoilerplate(Link link, CheckContext context) {
    return context.archive().occurrences(Topics.TITLES, TitleKey.of(link.text())).stream()
        .limit(Usage.EDITIONS)
        .anyMatch(occurrence -> occurrence.value().href().equals(link.href()));
  }

  private static Optional<String> fault(
      Link link, Dictionary dictionary, AnnotatedEdition edition) {
    var title = TitleKey.of(link.text());
    if (dictionary.isEmpty(title) && isWithoutTitle(link, dictionary, edition)) {
      return Optional.of(
          "“%s” does not say what it links to. People who use a screen reader may hear only these words."
              .formatted(link.text()));
    }
    var parts = PARTS.matcher(link.href());
    if (title.isEmpty() || !parts.matches() || !isItem(link, edition)) {
      return Optional.empty();
    }
    var project = PART_OF_PROJECT.matcher(parts.group(2));
    if (project.matches() && isOf(title, project.group(1))) {
      return Optional.of(
          "“%s” is only the name of the project. Say what the link is about."
              .formatted(link.text()));
    }
    return isOf(title, parts.group(1)) && Tokens.of(parts.group(2)).size() >= LONG_PATH
        ? Optional.of(
            "“%s” is only the name of the site. Use the title of the page.".formatted(link.text()))
        : Optional.empty();
  }

  /// Whether no link of its item says more, or it is a line of its own. In running text the words
  /// around a link say what it links to.
  private static boolean isWithoutTitle(
      Link link, Dictionary dictionary, AnnotatedEdition edition) {
    var line = edition.lines().at(link.span().start());
    if (line.is(Line.Kind.TEXT)) {
      return line.wordsSpan().start() == link.span().start()
          && line.span().end() - link.span().end() <= 1;
    }
    return line.is(Line.Kind.ITEM)
        && edition.links().stream()
            .filter(other -> line.span().contains(other.words()))
            .allMatch(other -> dictionary.isEmpty(TitleKey.of(other.text())));
  }

  private static boolean isOf(String title, String name) {
    var known = Tokens.of(name).stream().map(Token::text).collect(Collectors.toSet());
    return Tokens.of(title).stream().map(Token::text).allMatch(known::contains);
  }

  /// Whether the link is the whole item, except for prefixes and a full stop.
  private static boolean isItem(Link link, AnnotatedEdition edition) {
    var line = edition.lines().at(link.span().start());
    return line.is(Line.Kind.ITEM)
        && ItemPrefix.endOfAll(edition.text(), line.wordsSpan()) == link.span().start()
        && link.span().end() <= line.span().end()
        && TitleKey.of(edition.text().substring(link.span().end(), line.span().end())).isEmpty();
  }
}
