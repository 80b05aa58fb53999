package org.coranto.check.rules;

import java.util.ArrayList;
import java.util.List;
import org.coranto.archive.PastComments;
import org.coranto.archive.Topics;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.Fix;
import org.coranto.check.Requirement;
import org.coranto.check.Severity;
import org.coranto.check.Stage;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.markdown.Line;
import org.coranto.markdown.TitleKey;
import org.coranto.model.Span;

/// `<!-- The quote goes here -->`: a comment of the template that no published edition has.
public final class TemplateComment extends Check {

  /// A link text in this many editions is a recurring one.
  private static final int BOILERPLATE = 3;

  /// How many of the last editions show which notes are usual.
  private static final int RECENT = 8;

  public TemplateComment() {
    super("template-comment", Severity.SUGGESTION, Stage.READY, Requirement.ARCHIVE);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    var found = new ArrayList<Finding>(ofTemplate(context));
    if (context.archive().isEmpty()) {
      return found;
    }
    Span last = Span.NOWHERE;
    for (var comment : context.edition().comments().closed()) {
      boolean goesOn =
          last.length() > 0
              && context.edition().text().substring(last.end(), comment.start()).isBlank();
      if (!isOfTemplate(context, comment)
          && isNew(context, comment)
          && isUnfilled(context, comment)) {
        last = goesOn ? last.through(comment) : comment;
        if (goesOn) {
          found.removeLast();
        }
        found.add(found(context.edition(), last));
      }
    }
    return found;
  }

  /// Comments of the newsletter's template, together where they follow each other. Those that are
  /// in most of the last editions are left alone beside entries and in published editions.
  private List<Finding> ofTemplate(CheckContext context) {
    var found = new ArrayList<Finding>();
    Span last = Span.NOWHERE;
    for (var comment : context.edition().comments().closed()) {
      if (isOfTemplate(context, comment)
          && (!isUsual(context, comment) || isOpen(context, comment))) {
        boolean goesOn =
            last.length() > 0
                && context.edition().text().substring(last.end(), comment.start()).isBlank();
        last = goesOn ? last.through(comment) : comment;
        if (goesOn) {
          found.removeLast();
        }
        found.add(left(context.edition(), last));
      }
    }
    return found;
  }

  private static boolean isOfTemplate(CheckContext context, Span comment) {
    return context.own().template().contains(PastComments.key(context.edition().slice(comment)));
  }

  /// Whether a draft still has nothing in its section. A published edition may have been meant so.
  private static boolean isOpen(CheckContext context, Span comment) {
    return context.edition().head().draft() && isUnfilled(context, comment);
  }

  private static boolean isUsual(CheckContext context, Span comment) {
    var recent = context.archive().newest(RECENT);
    var key = PastComments.key(context.edition().slice(comment));
    long with =
        context.archive().occurrences(Topics.COMMENTS, key).stream()
            .filter(occurrence -> recent.contains(occurrence.edition()))
            .count();
    return !recent.isEmpty() && 2 * with > recent.size();
  }

  private Finding left(AnnotatedEdition edition, Span comment) {
    return finding(comment, "This note of the template is still here.")
        .with(Severity.ERROR)
        .with(Fix.unsafe("Remove it", Fix.delete(whole(edition, comment))));
  }

  private static boolean isNew(CheckContext context, Span comment) {
    var words = context.edition().slice(comment);
    return !PastComments.isForCoranto(words)
        && !context.archive().knows(Topics.COMMENTS, PastComments.key(words));
  }

  /// Whether its section has no other content, except for lines of every edition.
  private static boolean isUnfilled(CheckContext context, Span comment) {
    return context
        .edition()
        .section(comment.start())
        .filter(section ->
            context.edition().lines().below(section).allMatch(line -> isBoilerplate(context, line)))
        .isPresent();
  }

  private static boolean isBoilerplate(CheckContext context, Line line) {
    return switch (line.kind()) {
      case HEADER, BLANK, COMMENT, DEFINITION, HEADING, UNDERLINE, BREAK -> true;
      case ITEM, QUOTE, CODE, TABLE -> false;
      case TEXT ->
          context.archive().knows(Topics.LINES, line.text().stripTrailing())
              || hasStandingLinks(context, line);
    };
  }

  /// `[Discuss](…)`: a link text of every edition, with a different URL each time.
  private static boolean hasStandingLinks(CheckContext context, Line line) {
    var links =
        context.edition().links().stream()
            .filter(link -> line.span().contains(link.span()))
            .toList();
    return !links.isEmpty()
        && links.stream()
            .allMatch(link ->
                context.archive().count(Topics.TITLES, TitleKey.of(link.text())) >= BOILERPLATE);
  }

  private Finding found(AnnotatedEdition edition, Span comment) {
    return finding(
            comment,
            "There is only this comment in the section. No earlier edition was published with it.")
        .with(Fix.unsafe("Remove it", Fix.delete(whole(edition, comment))));
  }

  /// With its whole line, if nothing else is on it.
  private static Span whole(AnnotatedEdition edition, Span comment) {
    var first = edition.lines().at(comment.start());
    var last = edition.lines().at(comment.end());
    boolean alone =
        edition.slice(new Span(first.span().start(), comment.start())).isBlank()
            && edition.slice(new Span(comment.end(), last.span().end())).isBlank();
    if (!alone || last.number() == edition.lines().size()) {
      return comment;
    }
    return new Span(first.span().start(), edition.lines().get(last.number() + 1).span().start());
  }
}
