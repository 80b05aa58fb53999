package org.coranto.adopt;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.coranto.config.Permalinks.SlugSource;
import org.coranto.edition.FileNames;

/// The paths that Hugo gives to pages without `[permalinks]`: those of their files below `content`.
final class HugoPaths {

  private static final Pattern DATED = Pattern.compile("\\d{4}-\\d\\d-\\d\\d-.+");

  /// Folders of dates, and how they are written in the form of an address.
  private static final List<DateFolders> DATE_FOLDERS =
      List.of(
          new DateFolders("", ""),
          new DateFolders("\\d{4}/", "{year}/"),
          new DateFolders("\\d{4}/\\d\\d/", "{year}/{month}/"),
          new DateFolders("\\d{4}-\\d\\d/", "{year}-{month}/"),
          new DateFolders("\\d{4}/\\d\\d/\\d\\d/", "{year}/{month}/{day}/"));

  private record DateFolders(String folders, String form) {}

  private HugoPaths() {}

  /// `posts/2026` for `content/posts/2026`; empty for the top.
  static String below(String path) {
    return path.replaceFirst("^(.*/)?content(/|$)|^\\.(/|$)", "");
  }

  /// The path of a page: `/posts/2026/issue-09/` for `content/posts/2026/issue-09/index.md`.
  static String path(String file) {
    var folder =
        FileNames.hasFolder(file)
            ? PathNames.folder(PathNames.folder(file))
            : PathNames.folder(file);
    return ("/" + below(folder + "/") + FileNames.name(file) + "/")
        .replaceAll("/{2,}", "/")
        .toLowerCase(Locale.ROOT);
  }

  /// The form of these paths; folders between the section and the pages are lost if they are not of
  /// dates.
  static PermalinkGuess usual(EditionFolder editions) {
    var start =
        ("/" + below(editions.folder()) + "/").replaceAll("/{2,}", "/").toLowerCase(Locale.ROOT);
    var paths =
        editions.editions().stream()
            .map(edition -> path(edition.file()).substring(start.length()))
            .toList();
    var folders =
        paths.stream().map(path -> path.replaceFirst("[^/]+/$", "")).collect(Collectors.toSet());
    var names =
        editions.editions().stream().map(edition -> FileNames.name(edition.file())).toList();
    var last =
        names.stream().allMatch(name -> DATED.matcher(name).matches())
            ? "{year}-{month}-{day}-{slug}/"
            : "{slug}/";
    var dates =
        DATE_FOLDERS.stream()
            .filter(form -> folders.stream().allMatch(folder -> folder.matches(form.folders())))
            .findFirst();
    var said =
        start
            + (dates.filter(it -> it.form().isEmpty()).isPresent() ? "" : ":sections/")
            + ":filename/";
    return new PermalinkGuess(
        said,
        start + dates.map(DateFolders::form).orElse("") + last,
        SlugSource.FILE,
        dates.isEmpty() ? List.of(":sections") : List.of());
  }
}
