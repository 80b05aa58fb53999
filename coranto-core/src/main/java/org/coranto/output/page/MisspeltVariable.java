package org.coranto.output.page;

import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.coranto.config.DidYouMean;

/// Finds the place of an unknown variable in a theme, and a suggestion.
final class MisspeltVariable {

  private static final Pattern INCLUSION = Pattern.compile("\\{\\{[<>]\\s*([\\w-]+)\\s*}}");

  private MisspeltVariable() {}

  /// The template that has the name on that line: the one printed, or one that it includes.
  static String place(ThemeFiles files, String template, String variable, int line) {
    return Stream.concat(Stream.of(template), included(files, template))
        .filter(name -> names(files.text(name).orElse(""), variable, line))
        .findFirst()
        .map(files::place)
        .orElseGet(() -> files.place(template));
  }

  private static Stream<String> included(ThemeFiles files, String template) {
    return INCLUSION
        .matcher(files.text(template).orElse(""))
        .results()
        .map(inclusion -> inclusion.group(1) + ".html")
        .flatMap(name -> Stream.concat(Stream.of(name), included(files, name)));
  }

  private static boolean names(String text, String variable, int line) {
    return text.lines().skip(line - 1L).findFirst().filter(it -> it.contains(variable)).isPresent();
  }

  static String suggestion(String variable, Map<String, Object> variables) {
    return DidYouMean.to(variable, names("", variables).distinct().toList())
        .map(" Did you mean “%s”?"::formatted)
        .orElse(" docs/outputs/page.md lists all variables.");
  }

  private static Stream<String> names(String prefix, Object value) {
    return switch (value) {
      case Map<?, ?> map ->
          map.entrySet().stream()
              .flatMap(entry -> {
                var name = prefix + entry.getKey();
                var inner = entry.getValue() instanceof Map ? name + "." : "";
                return Stream.concat(
                    Stream.of(name, entry.getKey().toString()), names(inner, entry.getValue()));
              });
      case Collection<?> list -> list.stream().limit(1).flatMap(item -> names(prefix, item));
      default -> Stream.empty();
    };
  }
}
