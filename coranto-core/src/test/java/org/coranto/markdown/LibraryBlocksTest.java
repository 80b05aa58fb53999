package org.coranto.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.coranto.RealData;
import org.coranto.markdown.Line.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Lines of code, headings and items against the tree that the Markdown library builds by itself.
 */
public class LibraryBlocksTest {

  private static final List<String> PIECES =
      List.of(
          "# a", "##\tb", "===", "---", "```", "````", "~~~", "    ", "  ", "\t", "* ", "1. ", "> ",
          "<!-- ", "-->", "[a]: x", "| a |", "|---|", "<div>", "words", "\n", "\n", "\n\n", "\r\n",
          "\r", "`");

  /** Fails where the lines of a text differ from the blocks of the library. */
  public static void compare(String text) {
    var lines = Lines.of(text, 0);
    var code = new ArrayList<Integer>();
    var headings = new ArrayList<Integer>();
    var items = new ArrayList<Integer>();
    MarkdownParsers.EXACT
        .parse(text)
        .accept(
            new AbstractVisitor() {
              @Override
              protected void visitChildren(Node parent) {
                note(parent, code, headings, items);
                super.visitChildren(parent);
              }

              @Override
              public void visit(FencedCodeBlock block) {
                note(block, code, headings, items);
              }

              @Override
              public void visit(IndentedCodeBlock block) {
                note(block, code, headings, items);
              }
            });
    assertThat(starts(lines, Kind.CODE)).as(text).isEqualTo(code);
    assertThat(starts(lines, Kind.HEADING)).as(text).isEqualTo(headings);
    for (var line : lines.all()) {
      if (line.is(Kind.ITEM)) {
        assertThat(items).as(text).contains(line.number());
      }
    }
  }

  private static List<Integer> starts(Lines lines, Kind kind) {
    return lines.blocks().stream().filter(block -> block.is(kind)).map(LineBlock::first).toList();
  }

  private static void note(
      Node node, List<Integer> code, List<Integer> headings, List<Integer> items) {
    if (!(node instanceof Block) || node.getSourceSpans().isEmpty()) {
      return;
    }
    int first = node.getSourceSpans().getFirst().getLineIndex() + 1;
    switch (node) {
      case FencedCodeBlock _, IndentedCodeBlock _ -> code.add(first);
      case Heading _ -> headings.add(first);
      case ListItem _ -> items.add(first);
      default -> {}
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"twir", "newsletters"})
  void real_editions_have_the_blocks_of_the_library(String archive) {
    var files = RealData.markdown(RealData.folder(archive));
    assertThat(files).hasSizeGreaterThan(600);
    files.forEach(file -> compare(new String(RealData.bytes(file), StandardCharsets.UTF_8)));
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
