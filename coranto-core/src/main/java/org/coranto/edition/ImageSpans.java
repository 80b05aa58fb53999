package org.coranto.edition;

import java.util.ArrayList;
import java.util.List;
import org.coranto.model.Block;
import org.coranto.model.Inline;
import org.coranto.model.Span;

/// The images of an edition as Markdown reads them: `![Tide](https://…)` and `![Tide][chart]`.
public final class ImageSpans {

  private final List<Span> found = new ArrayList<>();

  private ImageSpans() {}

  /// The whole images, with their brackets, in document order.
  public static List<Span> of(AnnotatedEdition edition) {
    var images = new ImageSpans();
    for (var section : edition.sections()) {
      images.inlines(section.heading());
      section.entries().forEach(entry -> images.blocks(entry.body().blocks()));
    }
    return List.copyOf(images.found);
  }

  private void blocks(List<Block> blocks) {
    for (var block : blocks) {
      switch (block) {
        case Block.Paragraph paragraph -> inlines(paragraph.content());
        case Block.Heading heading -> inlines(heading.content());
        case Block.BlockQuote quote -> blocks(quote.content());
        case Block.Listing list -> list.items().forEach(item -> blocks(item.content()));
        case Block.Table table -> table(table);
        case Block.CodeBlock _, Block.HtmlBlock _, Block.ThematicBreak _ -> {}
      }
    }
  }

  private void table(Block.Table table) {
    table.header().forEach(cell -> inlines(cell.content()));
    table.rows().forEach(row -> row.forEach(cell -> inlines(cell.content())));
  }

  private void inlines(List<Inline> content) {
    for (var inline : content) {
      switch (inline) {
        case Inline.Image image -> image(image.span());
        case Inline.Emphasis emphasis -> inlines(emphasis.content());
        case Inline.Strong strong -> inlines(strong.content());
        case Inline.Strike strike -> inlines(strike.content());
        case Inline.Link link -> inlines(link.content());
        case Inline.Text _,
            Inline.Code _,
            Inline.Html _,
            Inline.Break _,
            Inline.FootnoteMark _ -> {}
      }
    }
  }

  private void image(Span span) {
    if (!span.equals(Span.NOWHERE)) {
      found.add(span);
    }
  }
}
