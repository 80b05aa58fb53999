package org.coranto.app.site;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The problems of one text of a site, which every build reports as long as they exist, also one
/// that does not read the text again. Their number and length are limited, because they are kept in
/// the state of the site.
///
/// @param lines `file:line:column: sentence`, the first ones
/// @param more how many there are besides these
public record EditionNotices(List<String> lines, int more) {

  static final int MOST = 20;
  static final int LONGEST = 500;

  public static final EditionNotices NONE = new EditionNotices(List.of(), 0);

  public EditionNotices {
    lines = List.copyOf(lines);
  }

  /// These and others of the same text, which may be the same.
  public EditionNotices with(List<String> others) {
    var all =
        Stream.concat(lines.stream(), others.stream().map(EditionNotices::cut)).distinct().toList();
    return new EditionNotices(all.stream().limit(MOST).toList(), Math.max(more, all.size() - MOST));
  }

  private static String cut(String line) {
    if (line.length() <= LONGEST) {
      return line;
    }
    int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return line.substring(0, end) + "…";
  }

  /// What a build reports, sorted by file.
  ///
  /// @param notices by file; those of no file in particular have an empty name
  public static List<String> report(Map<String, EditionNotices> notices) {
    return new TreeMap<>(notices)
        .entrySet().stream().flatMap(file -> file.getValue().report(file.getKey())).toList();
  }

  private Stream<String> report(String file) {
    var sorted = lines.stream().sorted();
    return more > 0
        ? Stream.concat(sorted, Stream.of("%s: %,d more problems".formatted(file, more)))
        : sorted;
  }
}
