package org.coranto.model;

import java.util.List;
import java.util.stream.Stream;

/// One dated number of the newsletter, read: the one value that every output is rendered from.
///
/// @param sections in document order, flat; [Section#path] tells what is below what
/// @param problems what could not be read as it was meant
public record Edition(EditionHead head, List<Section> sections, List<Problem> problems) {

  public Stream<Entry> entries() {
    return sections.stream().flatMap(section -> section.entries().stream());
  }
}
