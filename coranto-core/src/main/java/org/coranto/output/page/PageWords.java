package org.coranto.output.page;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/// The fixed texts of pages: `words.properties`. A theme may replace single lines, for example for
/// another language.
final class PageWords {

  private static final String FILE = "words.properties";

  private PageWords() {}

  static Map<String, Object> of(ThemeFiles files) {
    var words = read(ThemeFiles.required(FILE));
    files.own(FILE).map(PageWords::read).ifPresent(own -> replace(words, own, files));
    return Map.copyOf(words);
  }

  private static void replace(
      Map<String, Object> words, Map<String, Object> own, ThemeFiles files) {
    own.forEach((key, value) -> {
      if (words.replace(key, value) == null) {
        throw new ThemeException(
            "%s: unknown page text “%s”.%s"
                .formatted(files.place(FILE), key, MisspeltVariable.suggestion(key, words)));
      }
    });
  }

  private static Map<String, Object> read(String text) {
    var properties = new Properties();
    try {
      properties.load(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var words = new HashMap<String, Object>();
    properties.forEach((key, value) -> words.put(key.toString(), value.toString()));
    return words;
  }
}
