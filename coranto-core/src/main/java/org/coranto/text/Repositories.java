package org.coranto.text;

import java.util.List;
import java.util.regex.Pattern;

/** Front pages of projects: {@code https://github.com/o/r}; which these are is data. */
public final class Repositories {

  private record Row(String host, Pattern path) {}

  private static final List<Row> ROWS =
      ResourceTable.read("repositories.tsv", 2).stream()
          .map(row -> new Row(row.get(0), Pattern.compile(row.get(1))))
          .toList();

  private Repositories() {}

  /** Whether it is the project itself that is shown, and no release, page or place of it. */
  public static boolean isFrontPage(String href) {
    return Address.of(href)
        .filter(address -> address.query().isEmpty() && address.fragment().isEmpty())
        .filter(address -> ROWS.stream().anyMatch(row -> covers(row, address)))
        .isPresent();
  }

  private static boolean covers(Row row, Address address) {
    return (address.host().equals(row.host()) || address.host().equals("www." + row.host()))
        && row.path().matcher(address.path()).matches();
  }
}
