package org.coranto.config;

import java.util.List;
import java.util.Map;

/// Files that define link references for editions which include them: `{% include links.md %}`.
///
/// @param files `references`: their paths from the newsletter's folder
/// @param texts what is in those that could be read, by path
public record ReferenceFiles(List<String> files, Map<String, String> texts) {

  public static final ReferenceFiles NONE = new ReferenceFiles(List.of(), Map.of());

  public ReferenceFiles {
    files = List.copyOf(files);
    texts = Map.copyOf(texts);
  }
}
