package org.coranto.markdown;

import org.commonmark.node.CustomNode;

/// `[^tides]` in the tree of the Markdown library, if there is such a footnote.
final class FootnoteReference extends CustomNode {

  private final FootnoteDefinition definition;

  FootnoteReference(FootnoteDefinition definition) {
    this.definition = definition;
  }

  FootnoteDefinition definition() {
    return definition;
  }
}
