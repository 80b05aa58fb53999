package org.coranto.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coranto.config.Content.HeaderForm;
import org.coranto.model.Problem;
import org.coranto.model.Span;

/// `Key: value` lines, read one by one: Pelican's header, and what can still be read of a header
/// that is not well-formed. An indented line continues the value above it.
///
/// @param end where the line after them begins
/// @param closing the line that closed them, if one did
/// @param problems lines that are none of these
record HeaderLines(
    Map<String, FrontMatter.Field> fields,
    int end,
    Optional<String> closing,
    List<Problem> problems) {

  private static final int SHOWN = 80;
  private static final Pattern KEY = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_-]*");
  private static final Pattern YAML_TAG = Pattern.compile("^!\\S*\\s+");
  private static final Pattern REMARK = Pattern.compile("\\s+#\\s.*$");

  /// Whether this line is a `key: value` line, and the lines after it, too, up to an empty one.
  static boolean begins(String text, int at) {
    int end = FrontMatterParser.lineEnd(text, at);
    return key(text.substring(at, end), ':').isPresent();
  }

  /// The lines up to the first that is empty, a mark, or no line of a header.
  static HeaderLines paragraph(String text, int from) {
    return paragraph(text, from, ':');
  }

  static HeaderLines paragraph(String text, int from, char separator) {
    var reader = new Reader(text, separator);
    int at = from;
    while (at < text.length()) {
      int end = FrontMatterParser.lineEnd(text, at);
      var line = text.substring(at, end);
      int next = FrontMatterParser.nextLine(text, end);
      if (HeaderFence.isBlank(line)) {
        return reader.ended(next);
      } else if (!reader.fields.isEmpty() && isClosing(line)) {
        return reader.ended(next, line);
      } else if (!reader.take(at, line, end, next)) {
        return reader.ended(at);
      }
      at = next;
    }
    return reader.ended(at);
  }

  private static boolean isClosing(String line) {
    var bare = line.strip();
    return bare.equals("---") || bare.equals("...") || bare.equals(";;;");
  }

  /// All lines of a span; those that cannot be read are problems.
  static HeaderLines between(String text, Span body, char separator) {
    var reader = new Reader(text, separator);
    for (int at = body.start(); at < body.end(); ) {
      int end = Math.min(FrontMatterParser.lineEnd(text, at), body.end());
      var line = text.substring(at, end);
      int next = FrontMatterParser.nextLine(text, end);
      if (!isSilent(line) && !reader.take(at, line, end, next)) {
        reader.report(at, line, end);
      }
      at = next;
    }
    return reader.ended(body.end());
  }

  private static boolean isSilent(String line) {
    var bare = line.strip();
    return bare.isEmpty()
        || bare.startsWith("#")
        || bare.startsWith("- ")
        || bare.startsWith("[")
        || bare.equals("{")
        || bare.equals("}");
  }

  /// Whether a span between two marks is text of the edition: its first paragraph is a header, and
  /// then follows a line that cannot be one.
  static boolean isText(String text, Span body, HeaderForm form) {
    if (form == HeaderForm.JSON) {
      return false;
    }
    boolean afterBlank = false;
    for (int at = body.start(); at < body.end(); ) {
      int end = Math.min(FrontMatterParser.lineEnd(text, at), body.end());
      var line = text.substring(at, end);
      if (HeaderFence.isBlank(line)) {
        afterBlank = true;
      } else {
        if (afterBlank && isProse(line, form)) {
          return true;
        }
        afterBlank = false;
      }
      at = FrontMatterParser.nextLine(text, end);
    }
    return false;
  }

  private static boolean isProse(String line, HeaderForm form) {
    return !Character.isWhitespace(line.charAt(0))
        && !line.startsWith("# ")
        && !line.startsWith("- ")
        && !line.startsWith("]")
        && !line.startsWith("}")
        && !line.startsWith("[")
        && key(line, form == HeaderForm.TOML ? '=' : ':').isEmpty();
  }

  /// The key of a line, with where its value begins.
  private record Key(String name, int value) {}

  private static Optional<Key> key(String line, char separator) {
    int colon = line.indexOf(separator);
    if (colon <= 0) {
      return Optional.empty();
    }
    var name = HeaderFence.strip(line.substring(0, colon));
    if (name.length() > 2 && name.startsWith("\"") && name.endsWith("\"")) {
      name = name.substring(1, name.length() - 1);
    }
    return KEY.matcher(name).matches() && !isAddress(line, colon)
        ? Optional.of(new Key(name, colon + 1))
        : Optional.empty();
  }

  /// `https://…` is no key.
  private static boolean isAddress(String line, int colon) {
    return line.startsWith("//", colon + 1);
  }

  static String shown(String line) {
    var bare = line.strip();
    return bare.length() <= SHOWN ? bare : bare.substring(0, SHOWN) + "…";
  }

  private static final class Reader {
    private final String text;
    private final char separator;
    private final Map<String, FrontMatter.Field> fields = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private String last = "";

    /// The lines that continue the last value. They are joined once, because a value may have
    /// thousands.
    private final StringBuilder more = new StringBuilder();

    private int moreEnd;

    private Reader(String text, char separator) {
      this.text = text;
      this.separator = separator;
    }

    private void join() {
      if (!more.isEmpty()) {
        fields.computeIfPresent(
            last,
            (_, field) ->
                new FrontMatter.Field(
                    field.value() + more, new Span(field.span().start(), moreEnd)));
        more.setLength(0);
      }
    }

    private HeaderLines ended(int end) {
      join();
      return new HeaderLines(fields, end, Optional.empty(), problems);
    }

    private HeaderLines ended(int end, String closing) {
      join();
      return new HeaderLines(fields, end, Optional.of(closing), problems);
    }

    /// Whether the line is one of a header.
    private boolean take(int at, String line, int end, int next) {
      boolean indented = Character.isWhitespace(line.charAt(0));
      if (indented && !last.isEmpty() && (line.startsWith("    ") || continues(next))) {
        more.append(' ').append(line.strip());
        moreEnd = end;
        return true;
      }
      var key = key(line, separator);
      key.ifPresent(found -> put(found, at, line, end));
      return key.isPresent();
    }

    /// Whether the header goes on after a line that is indented by less than four spaces.
    private boolean continues(int next) {
      if (next >= text.length()) {
        return false;
      }
      int end = FrontMatterParser.lineEnd(text, next);
      var line = text.substring(next, end);
      return isClosing(line)
          || HeaderFence.at(line).isPresent()
          || (!line.isBlank()
              && (Character.isWhitespace(line.charAt(0)) || key(line, separator).isPresent()));
    }

    private void put(Key key, int at, String line, int end) {
      join();
      last = key.name().toLowerCase(Locale.ROOT);
      var rest = line.substring(key.value());
      var value = HeaderFence.strip(rest);
      int from = value.isEmpty() ? end : at + key.value() + rest.indexOf(value);
      fields.put(last, new FrontMatter.Field(value, new Span(from, from + value.length())));
    }

    private void report(int at, String line, int end) {
      problems.add(
          Problem.at(
              new Span(at, end),
              "broken-header",
              "“%s” is not a line of a header; expected %s."
                  .formatted(shown(line), separator == '=' ? "key = \"value\"" : "key: value")));
    }
  }

  /// The values as YAML, TOML and JSON mean them: without quotes, tags, remarks and a last comma.
  Map<String, FrontMatter.Field> plain() {
    var plain = new LinkedHashMap<String, FrontMatter.Field>();
    fields.forEach(
        (key, field) -> plain.put(key, new FrontMatter.Field(bare(field.value()), field.span())));
    return plain;
  }

  private static String bare(String value) {
    var bare = YAML_TAG.matcher(value).replaceFirst("").strip();
    bare = bare.endsWith(",") ? bare.substring(0, bare.length() - 1).strip() : bare;
    char quote = bare.isEmpty() ? ' ' : bare.charAt(0);
    if (quote != '"' && quote != '\'') {
      return REMARK.matcher(bare).replaceFirst("").strip();
    }
    int end = bare.indexOf(quote, 1);
    return end > 0 && bare.indexOf(quote, end + 1) < 0
        ? bare.substring(1, end)
        : bare.substring(
            1, bare.length() - (bare.length() > 1 && bare.endsWith(String.valueOf(quote)) ? 1 : 0));
  }
}
