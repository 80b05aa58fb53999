package org.coranto.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A tag that includes a whole file and gives it no parameters: `include links.md` of Jekyll,
/// `include "links.md"` of Jinja, Nunjucks and Hugo, `readfile file="links.md"` of Docsy, `> links`
/// of Handlebars.
final class IncludeTag {

  private static final Pattern TAG =
      Pattern.compile(
          "(?:(?:include|include_relative|includes?/file|readfile|import|render)\\s+(?:file\\s*=\\s*)?|>\\s*)"
              + "([\"']?)([\\w][\\w./-]*|\\.{1,2}/[\\w./-]+)\\1");

  private IncludeTag() {}

  /// The file, as the tag names it.
  static Optional<String> file(String inside) {
    return Optional.of(TAG.matcher(inside)).filter(Matcher::matches).map(tag -> tag.group(2));
  }
}
