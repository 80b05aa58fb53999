package org.coranto.edition;

import java.util.List;
import java.util.stream.Stream;
import org.coranto.model.Inline;
import org.coranto.model.Span;

/// The images of an edition as Markdown reads them: `![Tide](https://…)` and `![Tide][chart]`.
public final class Images {

  private Images() {}

  /// In document order, as far as their places in the text are known.
  public static List<Inline.Image> of(AnnotatedEdition edition) {
    return edition.sections().stream()
        .flatMap(section ->
            Stream.concat(
                Stream.of(section.heading()),
                section.entries().stream()
                    .flatMap(entry -> entry.body().blocks().stream())
                    .flatMap(block -> block.texts())))
        .flatMap(Images::in)
        .filter(image -> !image.span().equals(Span.NOWHERE))
        .toList();
  }

  private static Stream<Inline.Image> in(List<Inline> content) {
    return content.stream()
        .flatMap(inline ->
            inline instanceof Inline.Image image ? Stream.of(image) : in(inline.content()));
  }
}
