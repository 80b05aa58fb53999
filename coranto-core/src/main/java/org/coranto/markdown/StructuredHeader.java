package org.coranto.markdown;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coranto.config.Content.HeaderForm;
import org.coranto.model.Problem;
import org.coranto.model.Span;
import org.coranto.toml.TomlParser;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// The lines of a header as YAML, TOML or JSON (which YAML contains). If they are not well-formed,
/// each line is read alone, and the first fault is a problem.
///
/// @param fields by their name in lower case
record StructuredHeader(Map<String, FrontMatter.Field> fields, List<Problem> problems) {

  /// Tags of types, such as `!!timestamp`, of which only the value is read.
  private static final Pattern TAG =
      Pattern.compile("(?m)(?<=[:,\\[-]\\s{1,20})!\\S*[ \\t]+(?=\\S)");

  /// White space that looks like a space, but is none for YAML.
  private static final Pattern ODD_SPACE = Pattern.compile("(?m)^\\t+|\\u00A0|\\u3000");

  static StructuredHeader read(String text, Span body, HeaderForm form) {
    var source = text.substring(body.start(), body.end());
    return form == HeaderForm.TOML ? toml(text, source, body) : yaml(text, source, body, form);
  }

  private static StructuredHeader yaml(String text, String source, Span body, HeaderForm form) {
    try {
      var map = map(form == HeaderForm.JSON ? braced(source) : source);
      if (map.isPresent()) {
        return new StructuredHeader(fields(text, map.get(), body), List.of());
      }
    } catch (YamlEngineException | IllegalArgumentException | StackOverflowError _) {
      return forgiving(text, source, body, form);
    }
    return source.isBlank()
            || source.lines().allMatch(line -> line.isBlank() || line.strip().startsWith("#"))
        ? new StructuredHeader(Map.of(), List.of())
        : lineByLine(text, body, ':', List.of());
  }

  /// `;;;` is put around the inside of an object.
  private static String braced(String source) {
    return source.strip().startsWith("{") ? source : "{" + source + "}";
  }

  /// Without tags and odd spaces, it may be well-formed.
  private static StructuredHeader forgiving(
      String text, String source, Span body, HeaderForm form) {
    var tag = TAG.matcher(source);
    var problems = new ArrayList<Problem>();
    if (tag.find()) {
      var span = new Span(body.start() + tag.start(), body.start() + tag.end());
      problems.add(
          Problem.at(
              span,
              "broken-header",
              "The tag “%s” is not known in a header and was ignored; write the value without it."
                  .formatted(tag.group().strip())));
    }
    var plain = ODD_SPACE.matcher(TAG.matcher(source).replaceAll("")).replaceAll(" ");
    try {
      var map = map(form == HeaderForm.JSON ? braced(plain) : plain);
      if (map.isPresent()) {
        return new StructuredHeader(fields(text, map.get(), body), problems);
      }
    } catch (MarkedYamlEngineException e) {
      e.getProblemMark().map(mark -> fault(text, body, mark)).ifPresent(problems::add);
    } catch (YamlEngineException | IllegalArgumentException | StackOverflowError _) {
      problems.add(notWellFormed(text, body, 0));
    }
    return lineByLine(text, body, ':', problems);
  }

  private static Problem fault(String text, Span body, Mark mark) {
    return notWellFormed(text, body, mark.getLine());
  }

  private static Problem notWellFormed(String text, Span body, int line) {
    int at = body.start();
    for (int i = 0;
        i < line
            && FrontMatterParser.nextLine(text, FrontMatterParser.lineEnd(text, at)) < body.end();
        i++) {
      at = FrontMatterParser.nextLine(text, FrontMatterParser.lineEnd(text, at));
    }
    int end = Math.min(FrontMatterParser.lineEnd(text, at), body.end());
    return Problem.at(
        new Span(at, end),
        "broken-header",
        "The header is not well-formed at “%s”, so its lines were read one by one; write key: value, with the value in quotes if it contains a colon or quotes."
            .formatted(HeaderLines.shown(text.substring(at, end))));
  }

  private static StructuredHeader toml(String text, String source, Span body) {
    var document = TomlParser.parse(source);
    if (document.isValid()) {
      return new StructuredHeader(fields(text, document.table().toMap(), body), List.of());
    }
    var problems =
        document.problems().stream()
            .limit(1)
            .map(error -> new Fault(Math.max(0, error.at().line() - 1), error.message()))
            .map(fault -> fault.in(text, body))
            .toList();
    return lineByLine(text, body, '=', problems);
  }

  private record Fault(int line, String words) {
    Problem in(String text, Span body) {
      int at = body.start();
      for (int i = 0; i < line; i++) {
        at =
            Math.min(
                body.end(), FrontMatterParser.nextLine(text, FrontMatterParser.lineEnd(text, at)));
      }
      int end = Math.min(FrontMatterParser.lineEnd(text, at), body.end());
      return Problem.at(
          new Span(at, end),
          "broken-header",
          "The header is not well-formed at “%s”, so its lines were read one by one; write key = \"value\" (%s)."
              .formatted(HeaderLines.shown(text.substring(at, end)), words));
    }
  }

  private static StructuredHeader lineByLine(
      String text, Span body, char separator, List<Problem> known) {
    var lines = HeaderLines.between(text, body, separator);
    return new StructuredHeader(lines.plain(), known.isEmpty() ? lines.problems() : known);
  }

  private static Optional<Map<String, Object>> map(String yaml) {
    var settings =
        LoadSettings.builder().setAllowDuplicateKeys(true).setMaxAliasesForCollections(10);
    var map = new LinkedHashMap<String, Object>();
    if (new Load(settings.build()).loadFromString(yaml) instanceof Map<?, ?> read) {
      read.forEach((key, value) -> map.put(String.valueOf(key), value == null ? "" : value));
      return Optional.of(map);
    }
    return Optional.empty();
  }

  private static Map<String, FrontMatter.Field> fields(
      String text, Map<String, Object> values, Span body) {
    var fields = new LinkedHashMap<String, FrontMatter.Field>();
    values.forEach((key, value) ->
        fields.put(key.toLowerCase(Locale.ROOT), field(value, where(text, key, body))));
    return fields;
  }

  /// The rest of the key's line; the whole header where it is written in some other way.
  private static Span where(String text, String key, Span body) {
    return rest(text, key, body, "").or(() -> rest(text, key, body, "\"")).orElse(body);
  }

  private static Optional<Span> rest(String text, String key, Span body, String quote) {
    var quoted = quote + key + quote;
    for (int at = body.start(); at < body.end(); ) {
      int end = Math.min(FrontMatterParser.lineEnd(text, at), body.end());
      int from = quote.isEmpty() ? at : text.indexOf(quoted, at);
      if (from >= at
          && from < end
          && text.startsWith(quoted, from)
          && end > from + quoted.length()) {
        var rest = text.substring(from + quoted.length(), end);
        int skip = rest.length() - rest.replaceFirst("^\\s*[:=]\\s*", "").length();
        if (skip > 0) {
          return Optional.of(new Span(from + quoted.length() + skip, end));
        }
      }
      at = FrontMatterParser.nextLine(text, end);
    }
    return Optional.empty();
  }

  private static FrontMatter.Field field(Object value, Span span) {
    var text = String.valueOf(value).strip();
    return value instanceof Collection<?> list
        ? new FrontMatter.Field(text, span, list.stream().map(String::valueOf).toList())
        : new FrontMatter.Field(text, span);
  }
}
