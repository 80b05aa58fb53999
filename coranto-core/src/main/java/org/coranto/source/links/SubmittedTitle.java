package org.coranto.source.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A title as sites require it, `Show HN: The drizzle [video]`, split into the title `The drizzle`
/// and the prefix `video`.
record SubmittedTitle(String words, List<String> prefixes) {

  private static final Set<String> MEDIA = Set.of("video", "audio", "pdf", "slides", "podcast");
  private static final List<String> CUSTOMS = List.of("Show HN: ", "Ask HN: ", "Tell HN: ");

  static SubmittedTitle of(String written) {
    var words = written.strip();
    for (var custom : CUSTOMS) {
      words = words.startsWith(custom) ? words.substring(custom.length()).strip() : words;
    }
    var prefixes = new ArrayList<String>();
    int open = words.lastIndexOf('[');
    if (open > 0
        && words.endsWith("]")
        && isMedium(words.substring(open + 1, words.length() - 1))) {
      prefixes.add(medium(words.substring(open + 1, words.length() - 1)));
      words = words.substring(0, open).strip();
    }
    int close = words.indexOf(']');
    if (words.startsWith("[") && close > 0 && isMedium(words.substring(1, close))) {
      prefixes.add(medium(words.substring(1, close)));
      words = words.substring(close + 1).strip();
    }
    return words.isEmpty()
        ? new SubmittedTitle(written.strip(), List.of())
        : new SubmittedTitle(words, List.copyOf(prefixes));
  }

  private static boolean isMedium(String word) {
    return MEDIA.contains(medium(word));
  }

  private static String medium(String word) {
    return word.strip().toLowerCase(Locale.ROOT);
  }
}
