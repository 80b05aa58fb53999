package org.coranto.check.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.Fix;
import org.coranto.check.Severity;
import org.coranto.config.DidYouMean;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.model.Span;

/// `titel: The Weekly 7`: a key of the header that differs by a letter or two from one that is
/// missing.
public final class MisspeltHeaderKey extends Check {

  /// The keys that change what is built.
  private static final List<String> KEYS =
      List.of(
          "title", "date", "number", "issue", "slug", "lang", "language", "permalink", "aliases");

  /// Keys of other programs that look like one of these.
  private static final List<String> OTHERS =
      List.of(
          "url",
          "tags",
          "link",
          "links",
          "image",
          "layout",
          "draft",
          "weight",
          "name",
          "type",
          "data",
          "time",
          "site",
          "page",
          "status",
          "author",
          "authors",
          "category",
          "subtitle",
          "lastmod",
          "update",
          "updated",
          "publishdate",
          "pubdate",
          "menu",
          "series",
          "summary");

  public MisspeltHeaderKey() {
    super("misspelt-header-key", Severity.ERROR);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    var fields = context.edition().header().fields();
    var missing = KEYS.stream().filter(key -> !fields.containsKey(key)).toList();
    return fields.keySet().stream()
        .filter(key -> !KEYS.contains(key) && !OTHERS.contains(key))
        .flatMap(key ->
            DidYouMean.to(key, missing)
                .flatMap(meant -> found(context.edition(), key, meant))
                .stream())
        .toList();
  }

  private Optional<Finding> found(AnnotatedEdition edition, String key, String meant) {
    return span(edition, key)
        .map(span -> {
          var written = edition.slice(span);
          var right =
              Character.isUpperCase(written.charAt(0))
                  ? meant.substring(0, 1).toUpperCase(Locale.ROOT) + meant.substring(1)
                  : meant;
          return finding(
                  span,
                  "“%s” is not a key of the header, and “%s” is missing. It is probably misspelt."
                      .formatted(written, right))
              .with(Fix.unsafe("Write “" + right + "”", Fix.replace(span, right)));
        });
  }

  private static Optional<Span> span(AnnotatedEdition edition, String key) {
    var header = edition.text().substring(0, edition.header().end());
    int at = 0;
    for (var line : header.split("(?<=\\n)", -1)) {
      int indent = line.length() - line.stripLeading().length();
      if (line.regionMatches(true, indent, key, 0, key.length())) {
        return Optional.of(new Span(at + indent, at + indent + key.length()));
      }
      at += line.length();
    }
    return Optional.empty();
  }
}
