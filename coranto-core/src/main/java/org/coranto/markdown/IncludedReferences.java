package org.coranto.markdown;

import java.util.Optional;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/// Makes links of `[words][label]` whose label is defined in an included file. A definition in the
/// text itself counts first.
///
/// @param definitions of the included files
record IncludedReferences(LinkDefinitions definitions) implements LinkProcessor {

  @Override
  public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
    if (link.destination() != null) {
      return LinkResult.none();
    }
    var written = link.label();
    var label = written == null || written.isEmpty() ? link.text(scanner) : written;
    var own = context.getDefinition(LinkReferenceDefinition.class, label);
    return Optional.ofNullable(own).isPresent()
        ? LinkResult.none()
        : definitions.get(label).map(it -> result(link, it, scanner)).orElseGet(LinkResult::none);
  }

  private static LinkResult result(
      LinkInfo link, LinkDefinitions.Definition definition, Scanner scanner) {
    var title = definition.title().orElse(null);
    var marker = link.marker();
    if (marker != null && marker.getLiteral().equals("!")) {
      return LinkResult.wrapTextIn(new Image(definition.address(), title), scanner.position())
          .includeMarker();
    }
    return LinkResult.wrapTextIn(new Link(definition.address(), title), scanner.position());
  }
}
