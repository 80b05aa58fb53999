package org.coranto.check.rules;

import java.util.ArrayList;
import java.util.List;
import org.coranto.check.Check;
import org.coranto.check.Finding;
import org.coranto.check.Fix;
import org.coranto.check.Galley;
import org.coranto.check.Line;
import org.coranto.check.Need;
import org.coranto.check.Severity;
import org.coranto.check.When;
import org.coranto.check.archive.Comments;
import org.coranto.check.archive.Topics;
import org.coranto.model.Span;
import org.coranto.text.TitleKey;

/** {@code <!-- The quote goes here -->}: a note of the template that no edition kept. */
public final class TemplateComment extends Check {

  /** In so many editions words belong to the furniture. */
  private static final int STANDING = 3;

  public TemplateComment() {
    super("template-comment", Severity.SUGGESTION, When.READY, Need.ARCHIVE);
  }

  @Override
  public List<Finding> look(Galley galley) {
    var found = new ArrayList<Finding>();
    if (galley.archive().isEmpty()) {
      return found;
    }
    Span last = Span.NOWHERE;
    for (var comment : Comments.in(galley)) {
      boolean goesOn =
          last.length() > 0 && galley.text().substring(last.end(), comment.start()).isBlank();
      if (isNew(galley, comment) && isUnfilled(galley, comment)) {
        last = goesOn ? last.through(comment) : comment;
        if (goesOn) {
          found.removeLast();
        }
        found.add(found(galley, last));
      }
    }
    return found;
  }

  private static boolean isNew(Galley galley, Span comment) {
    var words = galley.slice(comment);
    return !Comments.isForCoranto(words)
        && !galley.archive().knows(Topics.COMMENTS, Comments.key(words));
  }

  /** Whether its section has nothing else, but for what it has every week. */
  private static boolean isUnfilled(Galley galley, Span comment) {
    return galley
        .section(comment.start())
        .filter(section -> galley.lines().below(section).allMatch(line -> isStanding(galley, line)))
        .isPresent();
  }

  private static boolean isStanding(Galley galley, Line line) {
    return switch (line.kind()) {
      case HEADER, BLANK, COMMENT, DEFINITION, HEADING -> true;
      case ITEM, QUOTE, CODE, TABLE -> false;
      case TEXT ->
          galley.archive().knows(Topics.LINES, line.text().stripTrailing())
              || hasStandingLinks(galley, line);
    };
  }

  /** {@code [Discuss](…)}: words of every edition, with another address each time. */
  private static boolean hasStandingLinks(Galley galley, Line line) {
    var links = galley.links().stream().filter(link -> line.span().contains(link.span())).toList();
    return !links.isEmpty()
        && links.stream()
            .allMatch(link ->
                galley.archive().count(Topics.TITLES, TitleKey.of(link.text())) >= STANDING);
  }

  private Finding found(Galley galley, Span comment) {
    return finding(comment, "Nothing but this note stands here, and no edition has kept it.")
        .with(Fix.unsafe("Take it away", Fix.delete(whole(galley, comment))));
  }

  /** With its line, where nothing else stands on it. */
  private static Span whole(Galley galley, Span comment) {
    var first = galley.lines().at(comment.start());
    var last = galley.lines().at(comment.end());
    boolean alone =
        galley.slice(new Span(first.span().start(), comment.start())).isBlank()
            && galley.slice(new Span(comment.end(), last.span().end())).isBlank();
    if (!alone || last.number() == galley.lines().size()) {
      return comment;
    }
    return new Span(first.span().start(), galley.lines().get(last.number() + 1).span().start());
  }
}
