package org.coranto.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.coranto.markdown.Line.Kind;
import org.coranto.model.Span;
import org.coranto.testing.RealData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Lines of code, headings and items, compared with the tree of the Markdown library.
public class LibraryBlocksTest {

  private static final List<String> PIECES =
      List.of(
          "# a", "##\tb", "===", "---", "```", "````", "~~~", "    ", "  ", "\t", "* ", "1. ", "> ",
          "<!-- ", "-->", "[a]: x", "| a |", "|---|", "<div>", "words", "\n", "\n", "\n\n", "\r\n",
          "\r", "`");

  /// Fails if the lines of a text differ from the blocks of the library.
  public static void compare(String text) {
    var lines = Lines.of(text, 0);
    var library = new Library();
    MarkdownParsers.EXACT.parse(text).accept(library);
    for (var kind : List.of(Kind.CODE, Kind.HEADING, Kind.DEFINITION, Kind.TABLE, Kind.COMMENT)) {
      assertThat(starts(lines, kind)).as("%s of %s", kind, text).isEqualTo(library.starts(kind));
    }
    var items = library.starts(Kind.ITEM);
    for (var line : lines.all()) {
      if (line.is(Kind.ITEM)) {
        assertThat(items).as(text).contains(line.number());
      }
    }
    for (int item : items) {
      assertThat(lines.get(item).kind()).as(text).isIn(Kind.ITEM, Kind.QUOTE, Kind.CODE);
    }
    assertThat(lines.blocks().stream().map(LineBlock::item).filter(item -> item > 0).distinct())
        .as("outermost items of %s", text)
        .isSubsetOf(items)
        .containsAll(library.outermost);
    assertThat(CodeAreas.of(text, 0).all()).as(text).hasSize(library.code);
  }

  /// The blocks of the library's own tree.
  private static final class Library extends AbstractVisitor {
    private final Map<Kind, List<Integer>> starts = new EnumMap<>(Kind.class);
    private final List<Integer> outermost = new ArrayList<>();
    private int code;

    List<Integer> starts(Kind kind) {
      return starts.getOrDefault(kind, List.of());
    }

    @Override
    protected void visitChildren(Node parent) {
      note(parent);
      super.visitChildren(parent);
    }

    @Override
    public void visit(FencedCodeBlock block) {
      note(block);
    }

    @Override
    public void visit(IndentedCodeBlock block) {
      note(block);
    }

    @Override
    public void visit(HtmlBlock block) {
      note(block);
    }

    @Override
    public void visit(LinkReferenceDefinition block) {
      note(block);
    }

    @Override
    public void visit(Code words) {
      code++;
    }

    private void note(Node node) {
      if (!(node instanceof Block) || node.getSourceSpans().isEmpty()) {
        return;
      }
      int first = node.getSourceSpans().getFirst().getLineIndex() + 1;
      var kind = kind(node);
      if (kind.isPresent()) {
        starts.computeIfAbsent(kind.get(), _ -> new ArrayList<>()).add(first);
      }
      code += kind.filter(Kind.CODE::equals).isPresent() ? 1 : 0;
      if (node instanceof ListItem
          && node.getParent() instanceof ListBlock list
          && list.getParent() instanceof Document) {
        outermost.add(first);
      }
    }

    private static Optional<Kind> kind(Node node) {
      return Optional.ofNullable(
          switch (node) {
            case FencedCodeBlock _, IndentedCodeBlock _ -> Kind.CODE;
            case Heading _ -> Kind.HEADING;
            case ListItem _ -> Kind.ITEM;
            case TableBlock _ -> Kind.TABLE;
            case LinkReferenceDefinition _ -> Kind.DEFINITION;
            case HtmlBlock html when html.getLiteral().stripLeading().startsWith("<!--") ->
                Kind.COMMENT;
            default -> null;
          });
    }
  }

  private static List<Integer> starts(Lines lines, Kind kind) {
    return lines.blocks().stream().filter(block -> block.is(kind)).map(LineBlock::first).toList();
  }

  /// Fails if [Comments] does not have a comment that the library finds within a paragraph.
  private static void compareComments(String text) {
    var comments = new ArrayList<Span>();
    MarkdownParsers.EXACT
        .parse(text)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(HtmlInline html) {
                if (html.getLiteral().startsWith("<!--")) {
                  var spans = html.getSourceSpans();
                  var last = spans.getLast();
                  comments.add(
                      new Span(
                          spans.getFirst().getInputIndex(),
                          last.getInputIndex() + last.getLength()));
                }
              }
            });
    assertThat(Comments.of(text, Lines.of(text, 0)).closed()).as(text).containsAll(comments);
  }

  @ParameterizedTest
  @ValueSource(strings = {"twir", "newsletters"})
  void real_editions_have_the_blocks_of_the_library(String archive) {
    var files = RealData.markdown(RealData.folder(archive));
    assertThat(files).hasSizeGreaterThan(600);
    for (var file : files) {
      var text = new String(RealData.bytes(file), StandardCharsets.UTF_8);
      compare(text);
      compareComments(text);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"commonmark-spec.txt", "gfm-spec.txt", "gfm-extensions.txt"})
  void examples_of_the_specifications_have_the_blocks_of_the_library(String name) {
    var file = RealData.folder("markdown/" + name);
    var text = new String(RealData.bytes(file), StandardCharsets.UTF_8).replace('→', '\t');
    var parts = text.split("(?m)^`{32} example.*\n");
    assertThat(parts.length).isGreaterThan(20);
    for (var part : parts) {
      compare(part.split("(?m)^\\.$")[0]);
    }
  }

  @Test
  void any_text_has_the_blocks_of_the_library() {
    var random = new Random(20260902);
    for (int i = 0; i < 20_000; i++) {
      var text = new StringBuilder();
      for (int pieces = random.nextInt(14); pieces >= 0; pieces--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      compare(text.toString());
      compareComments(text.toString());
    }
  }

  @Test
  void each_way_to_write_a_heading_or_code_is_seen() {
    assertThat(starts(Lines.of("Title\n===\n\n##\tTab\n\n### Closed ###\n", 0), Kind.HEADING))
        .containsExactly(1, 4, 6);
    assertThat(Lines.of("````\n```\n# words\n````\n# Title", 0).all())
        .extracting(Line::kind)
        .containsExactly(Kind.CODE, Kind.CODE, Kind.CODE, Kind.CODE, Kind.HEADING);
    assertThat(starts(Lines.of("<!--\n# words\n-->\n\n    # words\n", 0), Kind.HEADING)).isEmpty();
  }
}
