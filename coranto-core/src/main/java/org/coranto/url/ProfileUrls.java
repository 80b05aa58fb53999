package org.coranto.url;

import java.util.List;
import java.util.regex.Pattern;
import org.coranto.model.ResourceTable;

/// Pages of people: `https://github.com/ann`; which these are is data.
public final class ProfileUrls {

  private record Row(String host, Pattern path) {}

  private static final List<Row> ROWS =
      ResourceTable.read(ProfileUrls.class, "profile-urls.tsv", 2).stream()
          .map(row -> new Row(row.get(0), Pattern.compile(row.get(1))))
          .toList();

  private ProfileUrls() {}

  /// Whether it is the page of a person, not of something that the person wrote.
  public static boolean isProfile(String href) {
    return UrlText.of(href)
        .filter(address -> ROWS.stream().anyMatch(row -> covers(row, address)))
        .isPresent();
  }

  private static boolean covers(Row row, UrlText address) {
    return (row.host().equals("*")
            || address.host().equals(row.host())
            || address.host().equals("www." + row.host()))
        && row.path().matcher(address.path()).matches();
  }
}
