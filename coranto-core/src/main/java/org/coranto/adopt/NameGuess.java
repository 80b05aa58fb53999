package org.coranto.adopt;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.coranto.model.EditionHead;

/// A newsletter's name, from what the titles of its editions have in common.
final class NameGuess {

  private static final Pattern NUMBER_BEFORE = Pattern.compile("^\\W*\\d+\\s*[-–—:.]\\s*");
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?i)[\\s:,#(–—-]+(\\d.*|(no|nr|vol|issue|edition|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\W*(\\d.*)?)$");
  private static final int NEWEST = 30;
  private static final Set<String> NO_NAME =
      Set.of(
          "issue",
          "edition",
          "number",
          "week",
          "newsletter",
          "update",
          "no",
          "volume",
          "news",
          "week ending",
          "week of",
          "the week of");

  private NameGuess() {}

  /// `This Week in Rust` of `This Week in Rust 665`, if two of five of the newest titles have it.
  static Optional<String> common(List<EditionHead> editions) {
    var newest = editions.subList(Math.max(0, editions.size() - NEWEST), editions.size());
    var stems =
        newest.stream()
            .map(head -> stem(head.title()))
            .filter(stem -> stem.length() > 2)
            .filter(stem -> !NO_NAME.contains(stem.toLowerCase(Locale.ROOT)))
            .collect(Collectors.groupingBy(stem -> stem, TreeMap::new, Collectors.counting()));
    return stems.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .filter(stem -> stem.getValue() * 5 >= newest.size() * 2L)
        .map(Map.Entry::getKey);
  }

  private static String stem(String title) {
    var words = title.length() > 200 ? title.substring(0, 200) : title;
    var bare = NUMBER_BEFORE.matcher(words).replaceFirst("");
    return BEHIND.matcher(bare).replaceFirst("").strip();
  }

  /// `Nixos Weekly` of the folder `nixos-weekly`.
  static String ofFolder(String folder) {
    var words = folder.replaceAll("\\.(github\\.io|git|org|com|net)$", "").split("[-_. ]+");
    return Arrays.stream(words)
        .filter(word -> !word.isEmpty())
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining(" "));
  }
}
