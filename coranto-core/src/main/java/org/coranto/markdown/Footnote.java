package org.coranto.markdown;

import java.util.List;
import org.coranto.model.Block;
import org.coranto.model.Span;

/// A footnote that a text refers to.
///
/// @param number in the order of the first references
/// @param blocks its text, with the way back at the end
public record Footnote(String label, int number, List<Block> blocks, Span span) {

  public Footnote {
    blocks = List.copyOf(blocks);
  }
}
