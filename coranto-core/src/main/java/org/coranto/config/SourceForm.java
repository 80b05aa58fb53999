package org.coranto.config;

import java.util.List;
import java.util.Optional;

/**
 * A kind of source as {@code coranto.toml} knows it.
 *
 * @param name as in {@code source = "command"}
 * @param sentence what it gathers, in one sentence
 * @param keys its own, besides those of every source
 * @param minimal the keys that it needs, as TOML: {@code command = ["./tips"]}; may be empty
 */
public record SourceForm(String name, String sentence, List<Key<?>> keys, String minimal) {

  public static <T> Key<T> key(String name, Type<T> type, T fallback, String doc, String example) {
    return new Key<>(Table.SOURCE, name, type, fallback, false, doc, example);
  }

  public static <T> Key<Optional<T>> optional(
      String name, Type<T> type, String doc, String example) {
    return new Key<>(Table.SOURCE, name, type.optional(), Optional.empty(), false, doc, example);
  }

  /**
   * @param stand what stands for it in a file that is refused without it
   */
  public static <T> Key<T> required(
      String name, Type<T> type, T stand, String doc, String example) {
    return new Key<>(Table.SOURCE, name, type, stand, true, doc, example);
  }
}
