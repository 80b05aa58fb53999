package org.coranto.source;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Accepts texts that contain one of some words: `rain` is in “Rain, again” and not in “Training”.
public record WordFilter(List<String> words) {

  public WordFilter {
    words = words.stream().map(it -> it.toLowerCase(Locale.ROOT)).toList();
  }

  /// Everything matches if there are no words.
  public boolean matches(Stream<String> texts) {
    return words.isEmpty()
        || texts
            .map(text -> text.toLowerCase(Locale.ROOT))
            .anyMatch(text -> words.stream().anyMatch(word -> has(text, word)));
  }

  private static boolean has(String text, String word) {
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      int end = at + word.length();
      boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      if (begins && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
        return true;
      }
    }
    return false;
  }
}
