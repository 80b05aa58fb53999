package org.coranto.source.calendar;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// `DTSTART;TZID=Europe/Berlin:20260910T190000` (RFC 5545, 3.1).
///
/// @param name in capitals
/// @param parameters by name in capitals, without quotes
/// @param value as written
record IcsContentLine(String name, Map<String, String> parameters, String value) {

  /// Empty without a name or a value.
  static Optional<IcsContentLine> of(String line) {
    int end = 0;
    while (end < line.length() && isOfName(line.charAt(end))) {
      end++;
    }
    if (end == 0 || end == line.length() || ":;".indexOf(line.charAt(end)) < 0) {
      return Optional.empty();
    }
    int colon = colon(line, end);
    if (colon < 0) {
      return Optional.empty();
    }
    var name = line.substring(line.lastIndexOf('.', end - 1) + 1, end).toUpperCase(Locale.ROOT);
    return Optional.of(
        new IcsContentLine(
            name, parameters(line.substring(end, colon)), line.substring(colon + 1).strip()));
  }

  private static boolean isOfName(char c) {
    return (c < 128 && Character.isLetterOrDigit(c)) || c == '-' || c == '_' || c == '.';
  }

  /// The colon after the parameters, whose values may contain colons in quotes.
  private static int colon(String line, int from) {
    boolean quoted = false;
    for (int i = from; i < line.length(); i++) {
      char c = line.charAt(i);
      quoted ^= c == '"';
      if (c == ':' && !quoted) {
        return i;
      }
    }
    return line.indexOf(':', from);
  }

  private static Map<String, String> parameters(String text) {
    var parameters = new HashMap<String, String>();
    int from = 0;
    boolean quoted = false;
    for (int i = 0; i <= text.length(); i++) {
      boolean ends = i == text.length();
      quoted ^= !ends && text.charAt(i) == '"';
      if (ends || (text.charAt(i) == ';' && !quoted)) {
        put(text.substring(from, i), parameters);
        from = i + 1;
      }
    }
    return parameters;
  }

  private static void put(String parameter, Map<String, String> parameters) {
    int equals = parameter.indexOf('=');
    if (equals > 0) {
      var name = parameter.substring(0, equals).strip().toUpperCase(Locale.ROOT);
      parameters.putIfAbsent(name, parameter.substring(equals + 1).replace("\"", "").strip());
    }
  }

  String parameter(String wanted) {
    return parameters.getOrDefault(wanted, "");
  }

  /// A value of type TEXT, unescaped (3.3.11).
  String text() {
    if (value.indexOf('\\') < 0) {
      return value;
    }
    var text = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '\\' && i + 1 < value.length()) {
        char escaped = value.charAt(++i);
        text.append(escaped == 'n' || escaped == 'N' ? '\n' : escaped);
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }
}
