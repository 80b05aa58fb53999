package org.coranto.check.house;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.coranto.config.DidYouMean;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.edition.Link;
import org.coranto.markdown.Line;
import org.coranto.model.Span;

/// A part of an edition that a rule checks: `in: links`.
///
/// @param where `text`, `titles`, `headings`, `links` or `section`
/// @param section the section's name
record Scope(Where where, String section) {

  private static final Pattern CODE = Pattern.compile("(`+)[^`]*+\\1|<[^<>]*+>");

  enum Where {
    /// The text for readers: no URLs, no code, no comments, no quotes.
    TEXT,
    /// The texts of links.
    TITLES,
    HEADINGS,
    /// The texts of links and, separately, their URLs.
    LINKS,
    /// Every line of a section, as in the source.
    SECTION
  }

  static final Scope TEXT = new Scope(Where.TEXT, "");

  static Parsed<Scope> of(String written, RuleEnvironment environment) {
    var names = List.of("text", "titles", "headings", "links");
    int at = names.indexOf(written);
    if (at >= 0) {
      return new Parsed.Done<>(new Scope(Where.values()[at], ""));
    }
    if (!written.startsWith("section:")) {
      return new Parsed.Failed<>(
          "unknown place \"%s\".%s Places: text, titles, headings, links, section:NAME"
              .formatted(written, DidYouMean.question(written, names)));
    }
    var name = written.substring("section:".length()).strip();
    var known = environment.sections();
    return known.contains(name)
        ? new Parsed.Done<>(new Scope(Where.SECTION, name))
        : new Parsed.Failed<>(
            "there is no section \"%s\".%s Sections: %s"
                .formatted(name, DidYouMean.question(name, known), String.join(", ", known)));
  }

  /// The regions in the order of the text; a rule checks each separately.
  List<Span> regions(AnnotatedEdition edition) {
    return switch (where) {
      case TEXT -> edition.lines().all().stream().flatMap(line -> read(line, edition)).toList();
      case TITLES -> edition.links().stream().filter(Scope::hasWords).map(Link::words).toList();
      case HEADINGS ->
          edition.lines().all().stream()
              .filter(line -> line.is(Line.Kind.HEADING))
              .map(Line::wordsSpan)
              .toList();
      case LINKS -> edition.links().stream().flatMap(Scope::parts).toList();
      case SECTION ->
          edition.lines().all().stream()
              .filter(line -> isIn(line, edition))
              .map(Line::span)
              .toList();
    };
  }

  private static boolean hasWords(Link link) {
    return link.form() != Link.Form.BARE;
  }

  private static Stream<Span> parts(Link link) {
    return hasWords(link) ? Stream.of(link.words(), link.target()) : Stream.of(link.target());
  }

  private boolean isIn(Line line, AnnotatedEdition edition) {
    return !line.is(Line.Kind.COMMENT)
        && edition.section(line).filter(it -> it.name().equals(section)).isPresent();
  }

  /// The parts of a line that readers read.
  private static Stream<Span> read(Line line, AnnotatedEdition edition) {
    return switch (line.kind()) {
      case TEXT, ITEM, HEADING, TABLE -> without(line.wordsSpan(), hidden(line, edition)).stream();
      case HEADER, BLANK, UNDERLINE, QUOTE, DEFINITION, COMMENT, CODE, BREAK -> Stream.of();
    };
  }

  private static List<Span> hidden(Line line, AnnotatedEdition edition) {
    var hidden = new ArrayList<Span>();
    for (var link : edition.links()) {
      if (link.span().start() < line.span().end() && line.span().start() < link.span().end()) {
        int from = hasWords(link) ? link.words().end() : link.span().start();
        hidden.add(new Span(from, link.span().end()));
      }
    }
    for (var code = CODE.matcher(line.text()); code.find(); ) {
      int start = line.span().start();
      hidden.add(new Span(start + code.start(), start + code.end()));
    }
    hidden.sort(Comparator.comparingInt(Span::start));
    return hidden;
  }

  private static List<Span> without(Span whole, List<Span> hidden) {
    var left = new ArrayList<Span>();
    int at = whole.start();
    for (var gap : hidden) {
      if (gap.start() > at) {
        left.add(new Span(at, Math.min(gap.start(), whole.end())));
      }
      at = Math.max(at, gap.end());
    }
    if (at < whole.end()) {
      left.add(new Span(at, whole.end()));
    }
    return left;
  }
}
