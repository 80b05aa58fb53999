package org.coranto.app.proposals;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The heading paths of the lines of a text, the chapter first: a reader of its own, so that it
/// does not repeat the mistakes of the code that it judges.
final class PublishedPlaces {

  private static final Pattern HEADING = Pattern.compile(" {0,3}(#{1,6})\\s+(.*?)(\\s+#+)?\\s*");
  private static final Pattern BULLET = Pattern.compile("^\\s*(?:[*+-]\\s+)?");
  private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\([^)]*\\)");

  private final Map<String, Set<String>> places = new HashMap<>();
  private final Deque<Heading> above = new ArrayDeque<>();
  private boolean comment;

  private record Heading(int level, String title) {}

  PublishedPlaces(String text) {
    text.lines().forEach(this::read);
  }

  private void read(String line) {
    if (comment || line.stripLeading().startsWith("<!--")) {
      comment = !line.contains("-->");
      return;
    }
    var heading = HEADING.matcher(line);
    if (heading.matches()) {
      int level = heading.group(1).length();
      while (!above.isEmpty() && above.getLast().level() >= level) {
        above.removeLast();
      }
      above.add(new Heading(level, title(heading.group(2))));
    } else if (!line.isBlank()) {
      places.computeIfAbsent(words(line), _ -> new HashSet<>()).add(path());
    }
  }

  private String path() {
    return above.stream().map(Heading::title).collect(Collectors.joining(" › "));
  }

  private static String title(String heading) {
    return LINK.matcher(heading)
        .replaceAll("$1")
        .replaceAll("[*_`:]", "")
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  /// A line without its bullet.
  static String words(String line) {
    return BULLET.matcher(line).replaceFirst("").strip();
  }

  /// Where a line is; empty if it is nowhere.
  Set<String> of(String line) {
    return places.getOrDefault(words(line), Set.of());
  }
}
