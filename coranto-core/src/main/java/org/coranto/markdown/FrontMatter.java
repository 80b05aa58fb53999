package org.coranto.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.coranto.config.Content.HeaderForm;
import org.coranto.model.Problem;
import org.coranto.model.Span;

/// The header at the start of a file.
///
/// @param form the form that it has; in an archive that changed its generator, not the configured
///   one
/// @param fields by their name in lower case: `title`, `date`
/// @param start where the lines of the fields begin
/// @param end where the text after it begins
/// @param problems lines that could not be read as intended
public record FrontMatter(
    HeaderForm form, Map<String, Field> fields, int start, int end, List<Problem> problems) {

  public FrontMatter {
    problems = List.copyOf(problems);
  }

  /// A value, with its span or that of the whole header.
  ///
  /// @param items of a list; of any other value, the value itself
  public record Field(String value, Span span, List<String> items) {
    public Field {
      items = List.copyOf(items);
    }

    public Field(String value, Span span) {
      this(value, span, List.of(value));
    }
  }

  static FrontMatter none(int end) {
    return new FrontMatter(HeaderForm.NONE, Map.of(), end, end, List.of());
  }

  public Optional<Field> field(String name) {
    return Optional.ofNullable(fields.get(name.toLowerCase(Locale.ROOT)))
        .filter(field -> !field.value().isBlank());
  }

  public Optional<String> value(String name) {
    return field(name).map(Field::value);
  }
}
