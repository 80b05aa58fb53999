package org.coranto.model;

import java.util.List;
import java.util.stream.Stream;

/// A parsed edition: the one value that every output is rendered from.
///
/// @param sections in document order, flat; [Section#path] has the nesting
/// @param problems parts that could not be read as intended
public record Edition(EditionHead head, List<Section> sections, List<Problem> problems) {

  public Stream<Entry> entries() {
    return sections.stream().flatMap(section -> section.entries().stream());
  }
}
