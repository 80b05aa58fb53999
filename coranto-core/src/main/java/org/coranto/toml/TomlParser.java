package org.coranto.toml;

import java.io.Serial;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coranto.toml.TomlProblem.Kind;

/// Reads [TOML 1.1](https://toml.io/en/v1.1.0); every text in TOML 1.0 is one. It runs at the start
/// of every command, before anything is compiled, and therefore reads characters in loops and
/// without regular expressions, but for rare values.
///
/// After a mistake it goes on at the next line that looks like a key or a header.
public final class TomlParser {

  private static final int MAX_DEPTH = 100;
  private static final int MAX_PROBLEMS = 50;
  private static final int MAX_WORD = 500;

  /// After the end of the text; in the text itself it is a character like others.
  private static final char END = '\uFFFF';

  private static final String ESCAPES = "btnfre\"\\";
  private static final String ESCAPED = "\b\t\n\f\r\u001b\"\\";

  private final char[] text;
  private final int length;
  private final TomlTable root = TomlTable.empty();
  private final List<TomlProblem> problems = new ArrayList<>();
  private TomlTable current = root;
  private int at;
  private int line = 1;

  /// The beginning of the line, or a later place of it, whose column is known.
  private int known;

  private int knownColumn = 1;

  private TomlParser(String text) {
    this.length = text.length();
    this.text = Arrays.copyOf(text.toCharArray(), length + 3);
    Arrays.fill(this.text, length, length + 3, END);
  }

  /// Never throws. A lone low surrogate is a byte that is not UTF-8, plus U+DC00.
  public static TomlDocument parse(String text) {
    var parser = new TomlParser(text);
    parser.document();
    return new TomlDocument(parser.root, parser.problems);
  }

  /// A mistake after which the line cannot be read.
  private static final class Stop extends Exception {
    @Serial private static final long serialVersionUID = 1;
    private final transient TomlProblem problem;

    Stop(TomlProblem problem) {
      super(problem.message(), null, false, false);
      this.problem = problem;
    }
  }

  private void document() {
    if (text[0] == '\uFEFF') {
      known = ++at;
    }
    while (!isEnd() && problems.size() < MAX_PROBLEMS) {
      try {
        line();
      } catch (Stop stop) {
        problems.add(stop.problem);
        skipToNextStart();
      }
    }
    if (!isEnd()) {
      problems.add(stop(at, "there are more mistakes; the rest was not read").problem);
    }
  }

  private void line() throws Stop {
    blanks();
    char c = text[at];
    if (c == '[') {
      header();
    } else if (isBare(c) || c == '"' || c == '\'') {
      keyAndValue(current);
    } else if (c != '#' && !isNewline() && !isEnd()) {
      throw unexpected(Kind.OTHER, "a key, a table key, a newline, or end-of-input");
    }
    blanks();
    comment();
    if (!newline() && !isEnd()) {
      throw unexpected(Kind.OTHER, "a newline or end-of-input");
    }
  }

  /// To the next line that begins with a header, or with a key and an equals sign.
  private void skipToNextStart() {
    boolean found = false;
    while (!found && !isEnd()) {
      while (!isEnd() && !newline()) {
        at++;
      }
      int to = at;
      while (text[to] == ' ' || text[to] == '\t') {
        to++;
      }
      int key = to;
      while (isBare(text[to]) || (to > key && (text[to] == '.' || text[to] == ' '))) {
        to++;
      }
      found =
          to > key
              ? text[to] == '='
              : text[to] == '[' && (text[to + 1] == '[' || isBare(text[to + 1]));
    }
  }

  // Tables and keys

  private void header() throws Stop {
    var start = position();
    at++;
    boolean isItem = skip('[');
    blanks();
    if (text[at] == ']') {
      throw unexpected(Kind.OTHER, "the name of the table");
    }
    var path = path(start);
    expect(']', Kind.OTHER, isItem ? "]] or ." : "] or .");
    if (isItem) {
      expect(']', Kind.OTHER, "]]");
    }
    var table = root;
    int last = path.size() - 1;
    for (int i = 0; i < last; i++) {
      var next = table.passed(path.get(i), start);
      table = next.isPresent() ? next.get() : conflict(table, path, i, start);
    }
    var found = isItem ? table.newItem(path.get(last), start) : table.headed(path.get(last), start);
    current = found.isPresent() ? found.get() : conflict(table, path, last, start);
  }

  private void keyAndValue(TomlTable table) throws Stop {
    var start = position();
    var path = path(start);
    expect('=', Kind.NO_EQUALS_SIGN, ". or =");
    blanks();
    var parent = table;
    int last = path.size() - 1;
    for (int i = 0; i < last; i++) {
      var next = parent.dotted(path.get(i), start);
      parent = next.isPresent() ? next.get() : conflict(parent, path, i, start);
    }
    var valueAt = position();
    var value = value(parent.depth() + 1);
    if (!parent.add(path.get(last), new TomlEntry(start, valueAt, value))) {
      conflict(parent, path, last, start);
    }
  }

  /// Reports that the key is there already. What follows goes into a table outside the document.
  private TomlTable conflict(TomlTable parent, List<String> path, int i, TomlPosition start)
      throws Stop {
    if (problems.size() >= MAX_PROBLEMS) {
      throw stop(at, "there are more mistakes; the rest of the line was not read");
    }
    var before = parent.entry(path.get(i)).orElseThrow();
    boolean onTheWay = i < path.size() - 1;
    var right =
        onTheWay && before.value() instanceof TomlTable
            ? " as a whole table; write all its keys there"
            : onTheWay ? " and is not a table; keep one of them" : "; keep one of them";
    var name = TomlText.shown(String.join(".", path.subList(0, i + 1)));
    var message = "\"%s\" is already in line %d%s".formatted(name, before.keyAt().line(), right);
    problems.add(new TomlProblem(start, Kind.CONFLICT, message));
    return TomlTable.at(parent.depth() + 1);
  }

  private List<String> path(TomlPosition start) throws Stop {
    var path = new ArrayList<String>(2);
    do {
      blanks();
      path.add(key());
      blanks();
    } while (skip('.'));
    if (path.size() > MAX_DEPTH) {
      var message = "a key has at most %d parts".formatted(MAX_DEPTH);
      throw new Stop(new TomlProblem(start, Kind.OTHER, message));
    }
    return path;
  }

  private String key() throws Stop {
    if (text[at] == '"' || text[at] == '\'') {
      return onOneLine();
    }
    int start = at;
    while (isBare(text[at])) {
      at++;
    }
    if (at == start) {
      throw unexpected(Kind.OTHER, "a key");
    }
    return new String(text, start, at - start);
  }

  // Values

  private Object value(int depth) throws Stop {
    if (depth > MAX_DEPTH) {
      throw stop(at, "tables and lists are nested more than %d deep".formatted(MAX_DEPTH));
    }
    char c = text[at];
    if (c == '"' || c == '\'') {
      return text[at + 1] == c && text[at + 2] == c ? onManyLines() : onOneLine();
    } else if (c == '[') {
      return array(depth);
    } else if (c == '{') {
      return inlineTable(depth);
    }
    return word();
  }

  private TomlArray array(int depth) throws Stop {
    at++;
    var array = new TomlArray(false);
    for (blankLines(); !skip(']'); blankLines()) {
      var start = position();
      array.add(new TomlEntry(start, start, value(depth + 1)));
      blankLines();
      if (text[at] != ']') {
        expect(',', Kind.OTHER, "] or a comma");
      }
    }
    return array;
  }

  private TomlTable inlineTable(int depth) throws Stop {
    at++;
    var table = TomlTable.at(depth);
    for (blankLines(); !skip('}'); blankLines()) {
      keyAndValue(table);
      blankLines();
      if (text[at] != '}') {
        expect(',', Kind.OTHER, "} or a comma");
      }
    }
    table.close();
    return table;
  }

  /// A boolean, number, date or time.
  private Object word() throws Stop {
    int start = at;
    wordEnd();
    if (at == start + 10 && text[start + 4] == '-' && text[at] == ' ' && isDigit(text[at + 1])) {
      at++; // between date and time
      wordEnd();
    }
    var word = new String(text, start, at - start);
    return switch (word) {
      case "true" -> true;
      case "false" -> false;
      case "inf", "+inf" -> Double.POSITIVE_INFINITY;
      case "-inf" -> Double.NEGATIVE_INFINITY;
      case "nan", "+nan", "-nan" -> Double.NaN;
      default -> isDigit(text[start]) || isSign(word) ? number(word, start) : noValue(start);
    };
  }

  private void wordEnd() {
    while (isBare(text[at]) || text[at] == '+' || text[at] == '.' || text[at] == ':') {
      at++;
    }
  }

  private static boolean isSign(String word) {
    return word.length() > 1
        && (word.charAt(0) == '+' || word.charAt(0) == '-')
        && isDigit(word.charAt(1));
  }

  private Object noValue(int start) throws Stop {
    at = start;
    throw unexpected(Kind.NO_VALUE, "a value");
  }

  private Object number(String word, int start) throws Stop {
    if (word.length() == 1 || (word.length() < 18 && word.charAt(0) != '0' && isWhole(word))) {
      return Long.parseLong(word);
    }
    var shown = TomlText.shown(word);
    try {
      var value = RareValues.read(word);
      if (value.isPresent()) {
        return value.get();
      }
    } catch (DateTimeException _) {
      throw stop(start, "there is no date or time " + shown);
    } catch (NumberFormatException _) {
      throw stop(
          start,
          "%s is too large; the largest whole number is %d".formatted(shown, Long.MAX_VALUE));
    }
    var right =
        isWhole(word)
            ? "leave out the zeros at its start"
            : "write for example 12, 0.5, 2026-11-30 or 06:30:00";
    throw stop(start, "%s is not a number, date or time; %s".formatted(shown, right));
  }

  private static boolean isWhole(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!isDigit(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /// Numbers that are not only digits, dates and times.
  private static final class RareValues {
    private static final String DATE = "(\\d{4}-\\d\\d-\\d\\d)";
    private static final String TIME = "(\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?)";
    private static final String DIGITS = "\\d(?:_?\\d)*";
    private static final String DECIMAL = "[+-]?(?:0|[1-9](?:_?\\d)*)";
    private static final Pattern DATE_TIME =
        Pattern.compile(
            DATE + "|" + TIME + "|" + DATE + "[Tt ]" + TIME + "([Zz]|[+-]\\d\\d:\\d\\d)?");
    private static final Pattern WHOLE =
        Pattern.compile(
            DECIMAL + "|0x\\p{XDigit}(?:_?\\p{XDigit})*|0o[0-7](?:_?[0-7])*|0b[01](?:_?[01])*");
    private static final Pattern FLOAT =
        Pattern.compile(DECIMAL + "(?:\\." + DIGITS + ")?(?:[eE][+-]?" + DIGITS + ")?");

    static Optional<Object> read(String word) {
      if (word.length() > MAX_WORD) {
        return Optional.empty();
      }
      var moment = DATE_TIME.matcher(word);
      if (moment.matches()) {
        return Optional.of(dateTime(moment));
      } else if (WHOLE.matcher(word).matches()) {
        return Optional.of(whole(word.replace("_", "")));
      }
      return FLOAT.matcher(word).matches()
          ? Optional.of(fraction(word.replace("_", "")))
          : Optional.empty();
    }

    private static Long whole(String word) {
      int radix =
          switch (word.length() > 1 ? word.charAt(1) : ' ') {
            case 'x' -> 16;
            case 'o' -> 8;
            case 'b' -> 2;
            default -> 10;
          };
      return Long.parseLong(radix == 10 ? word : word.substring(2), radix);
    }

    private static Double fraction(String word) {
      var value = Double.valueOf(word);
      if (value.isInfinite()) {
        throw new NumberFormatException(word);
      }
      return value;
    }

    private static Object dateTime(Matcher moment) {
      if (moment.group(1) != null) {
        return LocalDate.parse(moment.group(1));
      } else if (moment.group(2) != null) {
        return time(moment.group(2));
      }
      var local = LocalDate.parse(moment.group(3)).atTime(time(moment.group(4)));
      var zone = moment.group(5);
      return zone == null ? local : local.atOffset(ZoneOffset.of(zone.toUpperCase(Locale.ROOT)));
    }

    /// Without what is smaller than a nanosecond.
    private static LocalTime time(String word) {
      return LocalTime.parse(word.substring(0, Math.min(word.length(), 18)));
    }
  }

  // Text in quotes

  private String onOneLine() throws Stop {
    char quote = text[at++];
    var expected = quote == '"' ? "\" or a character" : "'";
    var out = new StringBuilder();
    int start = at;
    while (text[at] != quote) {
      if (text[at] == '\\' && quote == '"') {
        out.append(text, start, at - start);
        escape(out);
        start = at;
      } else if (isNewline()) {
        throw unexpected(Kind.OPEN_QUOTES, expected);
      } else {
        character(expected);
      }
    }
    var rest = new String(text, start, at++ - start);
    return out.isEmpty() ? rest : out.append(rest).toString();
  }

  private String onManyLines() throws Stop {
    char quote = text[at];
    var expected = quote == '"' ? "\"\"\" or a character" : "'''";
    at += 3;
    newline();
    var out = new StringBuilder();
    while (text[at] != quote || text[at + 1] != quote || text[at + 2] != quote) {
      if (text[at] == '\\' && quote == '"') {
        if (!isContinued()) {
          escape(out);
        }
      } else if (newline()) {
        out.append('\n');
      } else {
        out.append(character(expected));
      }
    }
    at += 3;
    for (int i = 0; i < 2 && skip(quote); i++) {
      out.append(quote); // one or two just before the closing ones
    }
    return out.toString();
  }

  /// Skips a backslash at the end of a line, and all space after it.
  private boolean isContinued() {
    int backslash = at++;
    blanks();
    if (!isNewline()) {
      at = backslash;
      return false;
    }
    while (newline()) {
      blanks();
    }
    return true;
  }

  private char character(String expected) throws Stop {
    char c = text[at];
    if ((c < ' ' && c != '\t') || c == 0x7f || isEnd() || isLoneSurrogate()) {
      throw unexpected(Kind.OTHER, expected);
    }
    at++;
    return c;
  }

  private void escape(StringBuilder out) throws Stop {
    int start = at++;
    char c = text[at];
    int simple = ESCAPES.indexOf(c);
    int digits = c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
    if (simple < 0 && digits == 0) {
      var found = isEnd() ? "" : TomlText.shown(Character.codePointAt(text, at));
      throw stop(
          start, "Invalid escape sequence '\\%s'; write \\\\ for a backslash".formatted(found));
    }
    at++;
    if (simple >= 0) {
      out.append(ESCAPED.charAt(simple));
      return;
    }
    long code = 0;
    int end = at + digits;
    while (at < end && HexFormat.isHexDigit(text[at])) {
      code = code * 16 + HexFormat.fromHexDigit(text[at++]);
    }
    boolean isSurrogate = code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
    if (at < end || code > Character.MAX_CODE_POINT || isSurrogate) {
      throw stop(
          start,
          "Invalid unicode escape sequence; \\%s needs %d hexadecimal digits of a character"
              .formatted(c, digits));
    }
    out.appendCodePoint((int) code);
  }

  // Characters

  private boolean isEnd() {
    return at >= length;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isBare(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || c == '_' || c == '-';
  }

  private boolean isLoneSurrogate() {
    char c = text[at];
    return Character.isHighSurrogate(c)
        ? !Character.isLowSurrogate(text[at + 1])
        : Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text[at - 1]));
  }

  private boolean isNewline() {
    return text[at] == '\n' || (text[at] == '\r' && text[at + 1] == '\n');
  }

  private boolean newline() {
    if (!isNewline()) {
      return false;
    }
    at += text[at] == '\r' ? 2 : 1;
    line++;
    known = at;
    knownColumn = 1;
    return true;
  }

  private boolean skip(char c) {
    boolean found = text[at] == c;
    at += found ? 1 : 0;
    return found;
  }

  private void expect(char c, Kind kind, String expected) throws Stop {
    if (!skip(c)) {
      throw unexpected(kind, expected);
    }
  }

  private void blanks() {
    while (text[at] == ' ' || text[at] == '\t') {
      at++;
    }
  }

  private void blankLines() throws Stop {
    do {
      blanks();
      comment();
    } while (newline());
  }

  private void comment() throws Stop {
    if (text[at] == '#') {
      while (!isEnd() && !isNewline()) {
        character("a newline");
      }
    }
  }

  // Positions and messages

  private TomlPosition position() {
    knownColumn += Character.codePointCount(text, known, at - known);
    known = at;
    return new TomlPosition(line, knownColumn);
  }

  private Stop stop(int from, String message) {
    at = from;
    return new Stop(new TomlProblem(position(), Kind.OTHER, message));
  }

  private Stop unexpected(Kind kind, String expected) {
    String found;
    if (isLoneSurrogate()) {
      var message = "the byte %02X is not UTF-8; save the file as UTF-8".formatted(text[at] & 0xFF);
      return stop(at, message);
    } else if (isEnd()) {
      found = "end of input";
    } else if (isNewline()) {
      found = "end of line";
    } else {
      found = text[at] == '"' ? "\"" : "'" + TomlText.shown(Character.codePointAt(text, at)) + "'";
    }
    var message = "Unexpected %s, expected %s".formatted(found, expected);
    return new Stop(new TomlProblem(position(), kind, message));
  }
}
