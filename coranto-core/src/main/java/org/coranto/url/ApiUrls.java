package org.coranto.url;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coranto.model.ResourceTable;

/// Recognises URLs of APIs: `https://api.github.com/repos/o/r/issues/1`. Which URLs these are, and
/// which page is meant, is data: `machine-addresses.tsv`.
public final class ApiUrls {

  private record Row(Pattern address, String page) {}

  private static final List<Row> ROWS =
      ResourceTable.read(ApiUrls.class, "api-urls.tsv", 2).stream()
          .map(row -> new Row(Pattern.compile(row.get(0)), row.get(1)))
          .toList();

  private ApiUrls() {}

  /// The page for readers; empty if the URL is one.
  public static Optional<String> page(String href) {
    for (var row : ROWS) {
      var match = row.address().matcher(href);
      if (match.matches()) {
        return Optional.of(match.replaceFirst(row.page()));
      }
    }
    return Optional.empty();
  }
}
