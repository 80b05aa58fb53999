package org.coranto.url;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coranto.model.ResourceTable;

/// Recognises URLs that lead readers nowhere or to a page that is not for them:
/// `http://localhost:4000/`, `https://docs.google.com/document/d/1/edit`. Which these are is data:
/// `unreachable-urls.tsv`.
public final class UnreachableUrls {

  private static final List<Row> ROWS =
      ResourceTable.read(UnreachableUrls.class, "unreachable-urls.tsv", 4).stream()
          .map(Row::of)
          .toList();

  private UnreachableUrls() {}

  /// Why readers do not get the page.
  public enum Kind {
    /// It is on the author's computer or in a private network.
    PRIVATE,
    /// It is an example, or a part of a template that was not filled in.
    SAMPLE,
    /// It is a preview of a site, which will be removed.
    PREVIEW,
    /// It is the page on which its author edits it.
    EDITOR,
    /// It is in its author's account, such as a mailbox.
    ACCOUNT
  }

  /// @param page for readers; empty if it is not known
  public record Unreachable(Kind kind, Optional<String> page) {}

  private record Row(
      Kind kind, Optional<AddressRange> range, Pattern host, Pattern path, String page) {

    static Row of(List<String> cells) {
      var range = AddressRange.of(cells.get(1));
      return new Row(
          Kind.valueOf(cells.get(0).toUpperCase(Locale.ROOT)),
          range,
          Pattern.compile(range.isPresent() ? "" : cells.get(1)),
          Pattern.compile(cells.get(2)),
          cells.get(3));
    }

    Optional<Unreachable> match(UrlText url) {
      boolean here =
          range
              .map(it -> it.contains(url.host()))
              .orElseGet(() -> host.matcher(url.host()).matches());
      if (!here) {
        return Optional.empty();
      }
      var rest = path.matcher(url.path() + url.query().map(query -> "?" + query).orElse(""));
      return rest.matches()
          ? Optional.of(
              new Unreachable(
                  kind, page.isEmpty() ? Optional.empty() : Optional.of(rest.replaceFirst(page))))
          : Optional.empty();
    }
  }

  /// Empty for a URL that nothing is known against.
  public static Optional<Unreachable> of(String href) {
    if (isFile(href)) {
      return Optional.of(new Unreachable(Kind.PRIVATE, Optional.empty()));
    }
    return UrlText.of(href)
        .flatMap(url -> ROWS.stream().flatMap(row -> row.match(url).stream()).findFirst());
  }

  /// `file:///home/ada/notes.html`.
  private static boolean isFile(String href) {
    return href.regionMatches(true, 0, "file:", 0, "file:".length());
  }
}
