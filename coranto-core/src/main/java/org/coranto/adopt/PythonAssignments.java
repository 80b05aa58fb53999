package org.coranto.adopt;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The simple assignments of a Python file, `NAME = 'text'`, read as text: nothing is run, and what
/// is not a literal is skipped.
///
/// @param texts by name
record PythonAssignments(Map<String, String> texts) {

  private static final Pattern ASSIGNMENT =
      Pattern.compile(
          "(?m)^([A-Z][A-Z0-9_]{0,60})[ \\t]*=[ \\t]*[uUrR]?(?:'([^'\\\\\\n]{0,500})'|\"([^\"\\\\\\n]{0,500})\")[ \\t]*(?:#.*)?$");

  /// A later assignment of a name wins, as in Python.
  static PythonAssignments of(String text) {
    var texts = new LinkedHashMap<String, String>();
    ASSIGNMENT
        .matcher(text.replace("\r\n", "\n"))
        .results()
        .forEach(match ->
            texts.put(match.group(1), match.group(2) == null ? match.group(3) : match.group(2)));
    return new PythonAssignments(texts);
  }

  Optional<String> text(String name) {
    return Optional.ofNullable(texts.get(name)).filter(text -> !text.isBlank());
  }
}
