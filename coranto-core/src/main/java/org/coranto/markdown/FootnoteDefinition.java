package org.coranto.markdown;

import org.commonmark.node.CustomBlock;

/// `[^tides]: Not in lakes.` in the tree of the Markdown library.
final class FootnoteDefinition extends CustomBlock {

  private final String label;

  FootnoteDefinition(String label) {
    this.label = label;
  }

  /// Without the `^`.
  String label() {
    return label;
  }
}
