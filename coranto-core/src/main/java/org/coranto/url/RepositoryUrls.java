package org.coranto.url;

import java.util.List;
import java.util.regex.Pattern;
import org.coranto.model.ResourceTable;

/// Front pages of projects: `https://github.com/o/r`. The known sites are data.
public final class RepositoryUrls {

  private record Row(String host, Pattern path) {}

  private static final List<Row> ROWS =
      ResourceTable.read(RepositoryUrls.class, "repository-urls.tsv", 2).stream()
          .map(row -> new Row(row.get(0), Pattern.compile(row.get(1))))
          .toList();

  private RepositoryUrls() {}

  /// Whether it is the front page of the project, not a release or another page of it.
  public static boolean isFrontPage(String href) {
    return UrlText.of(href)
        .filter(address -> address.query().isEmpty() && address.fragment().isEmpty())
        .filter(address -> ROWS.stream().anyMatch(row -> covers(row, address)))
        .isPresent();
  }

  private static boolean covers(Row row, UrlText address) {
    return (address.host().equals(row.host()) || address.host().equals("www." + row.host()))
        && row.path().matcher(address.path()).matches();
  }
}
