package org.coranto.source.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a report in Markdown says between its title and the next heading, line by line as it stands.
 * Its comments stay behind: a draft has some of its own, which mean something.
 *
 * @param title the words of the first heading; empty where it has none
 */
record ReportSummary(String title, List<String> lines) {

  private static final int LONGEST = 20_000;
  private static final int DEEPEST = 6;

  static ReportSummary of(String markdown) {
    var all = withoutComments(withoutHeader(markdown)).lines().toList();
    int from = 0;
    while (from < all.size() && all.get(from).isBlank()) {
      from++;
    }
    var title = from < all.size() ? heading(all.get(from)) : Optional.<String>empty();
    return new ReportSummary(
        title.orElse(""),
        untilHeading(all.subList(title.isPresent() ? from + 1 : from, all.size())));
  }

  /**
   * @param more words of the link that stands below; none where they are empty
   * @return empty where nothing is said
   */
  Optional<String> markdown(String more, String page) {
    var words = lines.stream().collect(Collectors.joining("\n")).strip();
    if (words.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        more.isBlank() ? words : "%s\n\n[%s](%s)".formatted(words, more.strip(), page));
  }

  /** A block of code is never left open, so that nothing behind it is swallowed. */
  private static List<String> untilHeading(List<String> all) {
    var kept = new ArrayList<String>();
    var fence = "";
    int length = 0;
    for (var line : all) {
      if (fence.isEmpty() && (heading(line).isPresent() || length > LONGEST)) {
        break;
      }
      fence = fence(fence, line);
      if (fence.isEmpty() && isUnderline(line) && isWords(kept)) {
        kept.removeLast();
        break;
      }
      kept.add(line);
      length += line.length() + 1;
      if (length > 2 * LONGEST) {
        break;
      }
    }
    if (!fence.isEmpty()) {
      kept.add(fence);
    }
    return List.copyOf(kept);
  }

  /** {@code ## Regressions}. */
  private static Optional<String> heading(String line) {
    int level = 0;
    while (level < line.length() && line.charAt(level) == '#') {
      level++;
    }
    boolean isOne =
        level > 0
            && level <= DEEPEST
            && (line.length() == level || Character.isWhitespace(line.charAt(level)));
    return isOne ? Optional.of(line.substring(level).strip()) : Optional.empty();
  }

  private static boolean isUnderline(String written) {
    var line = written.stripTrailing();
    return !line.isEmpty()
        && (line.chars().allMatch(c -> c == '=') || line.chars().allMatch(c -> c == '-'));
  }

  private static boolean isWords(List<String> kept) {
    return !kept.isEmpty() && !kept.getLast().isBlank() && !kept.getLast().startsWith("|");
  }

  /**
   * @param open what opened the block of code that the line stands in; empty outside
   * @return the same, behind the line
   */
  private static String fence(String open, String line) {
    var start = line.stripLeading();
    if (!open.isEmpty()) {
      return start.startsWith(open) && start.replace(open.substring(0, 1), "").isBlank()
          ? ""
          : open;
    }
    for (var mark : List.of("`", "~")) {
      int length = 0;
      while (length < start.length() && start.startsWith(mark, length)) {
        length++;
      }
      if (length >= 3) {
        return mark.repeat(length);
      }
    }
    return "";
  }

  /** YAML between {@code ---} and {@code ---} at the very beginning. */
  private static String withoutHeader(String markdown) {
    if (!markdown.startsWith("---\n")) {
      return markdown;
    }
    int end = markdown.indexOf("\n---\n", 3);
    return end < 0 ? markdown : markdown.substring(end + 5);
  }

  private static String withoutComments(String markdown) {
    var kept = new StringBuilder(markdown.length());
    int at = 0;
    for (int open = markdown.indexOf("<!--"); open >= 0; open = markdown.indexOf("<!--", at)) {
      kept.append(markdown, at, open);
      int close = markdown.indexOf("-->", open);
      at = close < 0 ? markdown.length() : close + 3;
    }
    return kept.append(markdown, at, markdown.length()).toString();
  }
}
