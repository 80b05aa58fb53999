package org.coranto.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coranto.config.Config;
import org.coranto.config.Content.HeaderForm;
import org.coranto.config.SectionHeadingRules;
import org.coranto.markdown.CodeAreas;
import org.coranto.markdown.FrontMatterParser;
import org.coranto.markdown.Lines;
import org.coranto.markdown.LinkDefinitions;
import org.coranto.markdown.MarkdownParsers;
import org.coranto.markdown.MarkdownTree;
import org.coranto.markdown.RepairedText;
import org.coranto.markdown.SourceText;
import org.coranto.markdown.TemplateScope;
import org.coranto.model.Block;
import org.coranto.model.Edition;
import org.coranto.model.EditionHead;
import org.coranto.model.Inline;
import org.coranto.model.Problem;
import org.coranto.model.Section;
import org.coranto.model.Span;

/// Reads an edition's text. Never throws: text that it cannot understand becomes prose and a
/// problem.
public final class EditionParser {

  private static final int LONGEST_LINE = 100_000;

  private final HeaderForm form;
  private final SectionHeadingRules headings;
  private final boolean exact;
  private final TemplateScope scope;

  /// Reads everything with its exact span.
  public EditionParser(Config config) {
    this(config, true);
  }

  private EditionParser(Config config, boolean exact) {
    this.form = config.content().header();
    this.headings = SectionHeadingRules.of(config);
    this.exact = exact;
    this.scope = TemplateValues.scope(config);
  }

  /// Without spans of inlines and links ([Span#NOWHERE]), which rendering does not need.
  public static EditionParser forRendering(Config config) {
    return new EditionParser(config, false);
  }

  /// An edition, with the lines and the code of its text.
  ///
  /// @param code empty if the parser does not read exact spans
  /// @param included link references of files that the text includes
  public record WithLines(
      Edition edition, Lines lines, Optional<CodeAreas> code, LinkDefinitions included) {}

  public Edition read(EditionHead head, SourceText source) {
    return parsed(head, source).edition();
  }

  /// The same, with the lines and the code of the text, from the same tree.
  public WithLines readWithLines(EditionHead head, SourceText source) {
    var parsed = parsed(head, source);
    int header = parsed.text().base();
    var lines =
        parsed
            .tree()
            .map(tree -> Lines.of(source.text(), header, tree.document()))
            .orElseGet(() -> Lines.of(source.text(), header));
    return new WithLines(
        parsed.edition(),
        lines,
        exact ? Optional.of(code(source.text(), parsed)) : Optional.empty(),
        parsed.text().included());
  }

  private static CodeAreas code(String text, Parsed parsed) {
    return parsed
        .tree()
        .map(tree -> CodeAreas.of(text, parsed.text(), tree.document()))
        .orElseGet(() -> CodeAreas.none(text));
  }

  /// @param tree empty if the Markdown library could not read the text
  private record Parsed(Edition edition, RepairedText text, Optional<MarkdownTree.Tree> tree) {}

  private Parsed parsed(EditionHead head, SourceText source) {
    var problems = new ArrayList<Problem>();
    var header = FrontMatterParser.read(source.text(), form);
    var body = source.text().substring(header.end());
    var known = body.contains("page.url") ? scope.at(head.route()) : scope;
    var text = RepairedText.of(body, header.end(), known);
    problems.addAll(TextProblems.of(source, text));
    var tree = tree(text, problems);
    var blocks = tree.map(MarkdownTree.Tree::blocks).orElseGet(() -> plain(text));
    if (header.form() == HeaderForm.NONE
        && form == HeaderForm.NONE
        && !blocks.isEmpty()
        && blocks.getFirst() instanceof Block.Heading) {
      blocks = blocks.subList(1, blocks.size());
    }
    var footnotes = tree.map(MarkdownTree.Tree::footnotes).orElseGet(List::of);
    var sections = FootnoteEntries.added(sections(blocks, head, problems), footnotes);
    if (exact) {
      problems.addAll(
          FootnoteEntries.problems(
              source.text(),
              header.end(),
              !footnotes.isEmpty(),
              () -> CodeAreas.of(source.text(), header.end()).all()));
    }
    return new Parsed(new Edition(head, sections, List.copyOf(problems)), text, tree);
  }

  private List<Section> sections(List<Block> blocks, EditionHead head, List<Problem> problems) {
    var anchors = new HeadingAnchors();
    var entries = new EntriesParser(anchors, new DateParser(head.date()), problems);
    return new SectionsParser(headings, anchors, entries).read(blocks);
  }

  /// The tree; empty for text that makes the Markdown library fail, which is then shown unchanged.
  private Optional<MarkdownTree.Tree> tree(RepairedText text, List<Problem> problems) {
    var whole = text.original(0, text.text().length());
    try {
      var tree = MarkdownTree.read(text, exact);
      if (tree.tooDeep()) {
        problems.add(
            Problem.at(
                whole,
                "nested-too-deeply",
                "The text is nested more than %d levels deep here; deeper levels are shown as plain text."
                    .formatted(MarkdownParsers.DEEPEST)));
      }
      return Optional.of(tree);
    } catch (RuntimeException | StackOverflowError e) {
      problems.add(
          Problem.at(
              whole,
              "unreadable-markdown",
              "This text cannot be parsed as Markdown (%s); it is shown unchanged."
                  .formatted(e.getClass().getSimpleName())));
      return Optional.empty();
    }
  }

  private static List<Block> plain(RepairedText text) {
    var whole = text.original(0, text.text().length());
    return List.of(new Block.Paragraph(List.of(new Inline.Text(text.text(), whole)), whole));
  }

  /// Problems of a text that are found before it is parsed.
  private static final class TextProblems {

    private TextProblems() {}

    static List<Problem> of(SourceText source, RepairedText text) {
      var problems = new ArrayList<Problem>();
      for (var edit : text.damage()) {
        var span = new Span(text.base() + edit.span().start(), text.base() + edit.span().end());
        problems.add(
            new Problem(
                "encoding-damage",
                "“%s” is UTF-8 that was read as Windows-1252; it was “%s”."
                    .formatted(source.slice(span), edit.replacement()),
                span,
                Optional.of(
                    new Problem.Repair("Write " + edit.replacement(), edit.replacement()))));
      }
      notUtf8(source.text(), problems);
      longLine(source.text(), problems);
      return problems;
    }

    private static void notUtf8(String text, List<Problem> problems) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c >= Character.MIN_SURROGATE && Character.isHighSurrogate(c)) {
          i++;
        } else if (c >= Character.MIN_SURROGATE && SourceText.isEscape(c)) {
          problems.add(
              Problem.at(
                  new Span(i, i + 1),
                  "not-utf-8",
                  "The byte %02X is not UTF-8. Save the file as UTF-8.".formatted(c & 0xFF)));
          return;
        }
      }
    }

    private static void longLine(String text, List<Problem> problems) {
      int start = 0;
      for (int end = text.indexOf('\n'); start < text.length(); end = text.indexOf('\n', start)) {
        int stop = end < 0 ? text.length() : end;
        if (stop - start > LONGEST_LINE) {
          problems.add(
              Problem.at(
                  new Span(start, stop),
                  "line-too-long",
                  "This line has %,d characters; a paragraph has at most a few thousand."
                      .formatted(stop - start)));
        }
        start = stop + 1;
      }
    }
  }
}
