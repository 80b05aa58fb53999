package org.coranto.markdown;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.coranto.model.Span;

/// The header of a file.
///
/// @param fields by their name in lower case: `title`, `date`
/// @param end the offset of the text after it
/// @param sound whether it could be parsed; if false, fields may be missing
public record FrontMatter(Map<String, Field> fields, int end, boolean sound) {

  /// A value, with its span or that of the whole header.
  public record Field(String value, Span span) {}

  static FrontMatter none(int end) {
    return new FrontMatter(Map.of(), end, true);
  }

  public Optional<Field> field(String name) {
    return Optional.ofNullable(fields.get(name.toLowerCase(Locale.ROOT)))
        .filter(field -> !field.value().isBlank());
  }

  public Optional<String> value(String name) {
    return field(name).map(Field::value);
  }
}
