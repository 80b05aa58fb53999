package org.coranto.markdown;

import java.util.List;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.autolink.AutolinkType;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// The Markdown library's parser, with the extensions and limits that hold for every reader of an
/// edition. Readers that were configured differently would see different blocks in one text.
public final class MarkdownParsers {

  /// The deepest level of nesting. Deeper content becomes plain text.
  public static final int DEEPEST = 60;

  /// Blocks and inlines, with the spans of both.
  public static final Parser EXACT = builder(IncludeSourceSpans.BLOCKS_AND_INLINES).build();

  /// Blocks and inlines, with spans of blocks only.
  public static final Parser COARSE = builder(IncludeSourceSpans.BLOCKS).build();

  /// Blocks with their spans; words and links are not parsed.
  public static final Parser BLOCKS =
      builder(IncludeSourceSpans.BLOCKS).inlineParserFactory(_ -> (_, _) -> {}).build();

  private MarkdownParsers() {}

  /// A parser that also knows link references of other files.
  static Parser of(IncludeSourceSpans spans, LinkDefinitions included) {
    return builder(spans).linkProcessor(new IncludedReferences(included)).build();
  }

  private static Parser.Builder builder(IncludeSourceSpans spans) {
    return Parser.builder()
        .extensions(
            List.of(
                TablesExtension.create(),
                StrikethroughExtension.create(),
                FootnoteSyntax.create(),
                AutolinkExtension.builder()
                    .linkTypes(AutolinkType.URL, AutolinkType.WWW, AutolinkType.EMAIL)
                    .build()))
        .includeSourceSpans(spans)
        .maxOpenBlockParsers(DEEPEST)
        .maxInlineNesting(DEEPEST);
  }
}
