package org.coranto.markdown;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.coranto.config.Content.HeaderForm;
import org.coranto.model.Span;
import org.coranto.toml.TomlParser;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// The four forms of header that newsletters use.
public final class FrontMatterParser {

  private static final int MAX_HEADER = 100_000;

  private FrontMatterParser() {}

  public static FrontMatter read(String text, HeaderForm form) {
    int start = text.startsWith("\uFEFF") ? 1 : 0;
    return switch (form) {
      case PELICAN -> pelican(text, start);
      case YAML -> fenced(text, start, "---", FrontMatterParser::yaml);
      case TOML -> fenced(text, start, "+++", FrontMatterParser::toml);
      case NONE -> FrontMatter.none(start);
    };
  }

  /// `Key: value` lines; an indented line continues the value above it.
  private static FrontMatter pelican(String text, int start) {
    var fields = new LinkedHashMap<String, FrontMatter.Field>();
    String key = "";
    int at = start;
    while (at < text.length()) {
      int end = lineEnd(text, at);
      var line = text.substring(at, end);
      int colon = line.indexOf(':');
      if (line.isBlank()) {
        at = nextLine(text, end);
        break;
      } else if (line.startsWith("    ")) {
        fields.computeIfPresent(key, (_, field) -> goingOn(field, line.strip(), end));
      } else if (colon > 0 && isKey(line.substring(0, colon))) {
        key = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        var value = line.substring(colon + 1).strip();
        int from = value.isEmpty() ? end : at + line.indexOf(value, colon + 1);
        fields.put(key, new FrontMatter.Field(value, new Span(from, from + value.length())));
      } else {
        break;
      }
      at = nextLine(text, end);
    }
    return new FrontMatter(fields, at, true);
  }

  private static FrontMatter.Field goingOn(FrontMatter.Field field, String more, int end) {
    return new FrontMatter.Field(field.value() + " " + more, new Span(field.span().start(), end));
  }

  private static boolean isKey(String word) {
    return word.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-');
  }

  @FunctionalInterface
  private interface Format {
    /// @throws RuntimeException if it is malformed
    Map<String, Object> read(String text);
  }

  /// The text between two lines with this mark; the first must be the first line of the file.
  private static FrontMatter fenced(String text, int start, String mark, Format format) {
    int first = lineEnd(text, start);
    if (!text.substring(start, first).stripTrailing().equals(mark)) {
      return FrontMatter.none(start);
    }
    int from = nextLine(text, first);
    for (int at = from; at < text.length() && at < MAX_HEADER; ) {
      int end = lineEnd(text, at);
      if (text.substring(at, end).stripTrailing().equals(mark)) {
        return fields(text, new Span(from, at), nextLine(text, end), format);
      }
      at = nextLine(text, end);
    }
    return new FrontMatter(Map.of(), from, false);
  }

  private static FrontMatter fields(String text, Span span, int end, Format format) {
    try {
      var fields = new LinkedHashMap<String, FrontMatter.Field>();
      format
          .read(text.substring(span.start(), span.end()))
          .forEach((key, value) ->
              fields.put(
                  key.toLowerCase(Locale.ROOT),
                  new FrontMatter.Field(String.valueOf(value).strip(), where(text, key, span))));
      return new FrontMatter(fields, end, true);
    } catch (YamlEngineException | IllegalArgumentException | StackOverflowError _) {
      return new FrontMatter(Map.of(), end, false);
    }
  }

  /// The rest of the key's line; the whole header if the key is written in another form.
  private static Span where(String text, String key, Span header) {
    for (int at = header.start(); at < header.end(); ) {
      int end = lineEnd(text, at);
      if (text.startsWith(key, at) && end > at + key.length()) {
        var rest = text.substring(at + key.length(), end);
        int skip = rest.length() - rest.replaceFirst("^\\s*[:=]\\s*", "").length();
        if (skip > 0) {
          return new Span(at + key.length() + skip, end);
        }
      }
      at = nextLine(text, end);
    }
    return header;
  }

  private static Map<String, Object> yaml(String text) {
    var settings =
        LoadSettings.builder().setAllowDuplicateKeys(true).setMaxAliasesForCollections(10);
    var map = new LinkedHashMap<String, Object>();
    if (new Load(settings.build()).loadFromString(text) instanceof Map<?, ?> read) {
      read.forEach((key, value) -> map.put(String.valueOf(key), value == null ? "" : value));
    }
    return map;
  }

  private static Map<String, Object> toml(String text) {
    var document = TomlParser.parse(text);
    if (!document.isValid()) {
      throw new IllegalArgumentException(document.problems().getFirst().message());
    }
    return document.table().toMap();
  }

  static int lineEnd(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  static int nextLine(String text, int lineEnd) {
    if (text.startsWith("\r\n", lineEnd)) {
      return lineEnd + 2;
    }
    return Math.min(lineEnd + 1, text.length());
  }
}
