package org.coranto.markdown;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What is known of the names in another generator's template language.
///
/// @param values what a tag such as `{{ site.baseurl }}` writes, by its name
/// @param includes files that only define link references, by their path
/// @param files where files of the newsletter are in its site
public record TemplateScope(
    Map<String, String> values, Map<String, LinkDefinitions> includes, FileLinks files) {

  public TemplateScope {
    values = Map.copyOf(values);
    includes = Map.copyOf(includes);
  }

  /// Knows only these values.
  static TemplateScope of(Map<String, String> values) {
    return new TemplateScope(values, Map.of(), FileLinks.NONE);
  }

  /// The same with the path of the edition itself, which is `page.url` in Jekyll and Eleventy.
  public TemplateScope at(String route) {
    var more = new HashMap<>(values);
    more.put("page.url", route);
    return new TemplateScope(more, includes, files);
  }

  /// The file that a tag includes: `links.md` for `_includes/links.md`.
  Optional<LinkDefinitions> included(String name) {
    var path = name.replaceFirst("^(?:\\.{1,2}/|/)+", "");
    return includes.entrySet().stream()
        .filter(file -> isNamed(file.getKey(), path) || isNamed(file.getKey(), path + ".md"))
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static boolean isNamed(String file, String path) {
    return file.equals(path) || file.endsWith("/" + path);
  }
}
