package org.coranto.markdown;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.node.Block;
import org.commonmark.node.DefinitionMap;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/// Footnotes as GitHub, Jekyll, Hugo and Pelican have them, for the Markdown library: `[^label]` in
/// a line, and `[^label]: text` at the start of a line, with indented lines that continue it. The
/// first definition of a label counts; a reference without a definition is text.
final class FootnoteSyntax implements Parser.ParserExtension {

  private static final Pattern DEFINITION = Pattern.compile("\\[\\^([^\\s\\[\\]]{1,100})]:[ \\t]*");
  private static final int CODE_INDENT = 4;

  private FootnoteSyntax() {}

  static Extension create() {
    return new FootnoteSyntax();
  }

  @Override
  public void extend(Parser.Builder builder) {
    builder.customBlockParserFactory(new Starts()).linkProcessor(FootnoteSyntax::reference);
  }

  private static LinkResult reference(LinkInfo link, Scanner scanner, InlineParserContext context) {
    var words = link.text(scanner);
    if (link.destination() != null || link.label() != null || !words.startsWith("^")) {
      return LinkResult.none();
    }
    return Optional.ofNullable(context.getDefinition(FootnoteDefinition.class, words.substring(1)))
        .map(definition ->
            LinkResult.replaceWith(new FootnoteReference(definition), link.afterTextBracket()))
        .orElseGet(LinkResult::none);
  }

  private static final class Starts implements BlockParserFactory {
    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      int at = state.getNextNonSpaceIndex();
      if (state.getIndent() >= CODE_INDENT || !matched.getParagraphLines().isEmpty()) {
        return BlockStart.none();
      }
      var line = state.getLine().getContent();
      var match = DEFINITION.matcher(line).region(at, line.length());
      return match.lookingAt()
          ? BlockStart.of(new Definition(match.group(1))).atIndex(match.end())
          : BlockStart.none();
    }
  }

  private static final class Definition extends AbstractBlockParser {
    private final FootnoteDefinition block;

    private Definition(String label) {
      this.block = new FootnoteDefinition(label);
    }

    @Override
    public Block getBlock() {
      return block;
    }

    @Override
    public boolean isContainer() {
      return true;
    }

    @Override
    public boolean canContain(Block child) {
      return !(child instanceof FootnoteDefinition);
    }

    @Override
    public List<DefinitionMap<?>> getDefinitions() {
      var map = new DefinitionMap<>(FootnoteDefinition.class);
      map.putIfAbsent(block.label(), block);
      return List.of(map);
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      if (state.isBlank()) {
        return BlockContinue.atIndex(state.getIndex());
      }
      return state.getIndent() >= CODE_INDENT
          ? BlockContinue.atColumn(state.getColumn() + CODE_INDENT)
          : BlockContinue.none();
    }
  }
}
