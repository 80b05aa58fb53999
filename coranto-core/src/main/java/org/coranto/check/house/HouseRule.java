package org.coranto.check.house;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coranto.check.Explanation;
import org.coranto.check.Finding;
import org.coranto.check.Severity;
import org.coranto.model.Span;

/// The properties of every house rule.
///
/// @param name the name of the file, without `.yml`
/// @param description the rule and its reason
/// @param message with placeholders such as `{found}`
record HouseRule(
    String name,
    String kind,
    String description,
    String message,
    Severity severity,
    List<Example> examples) {

  static final List<String> KEYS =
      List.of("kind", "description", "message", "severity", "examples");

  /// @param fixed the text of a bad example after its fixes
  record Example(boolean bad, String text, Optional<String> fixed, int line) {}

  Finding finding(Span span, Map<String, String> words) {
    return new Finding(name, severity, span, filled(words));
  }

  /// The message with its placeholders replaced, in one pass, so that the found text is not read as
  /// a placeholder.
  private String filled(Map<String, String> words) {
    var out = new StringBuilder();
    int at = 0;
    while (at < message.length()) {
      int close = message.charAt(at) == '{' ? message.indexOf('}', at) : -1;
      var word = close < 0 ? null : words.get(message.substring(at + 1, close));
      if (word == null) {
        out.append(message.charAt(at++));
      } else {
        out.append(shortened(word));
        at = close + 1;
      }
    }
    return out.toString();
  }

  private static String shortened(String word) {
    return word.length() <= 80 ? word : word.substring(0, 79) + "…";
  }

  /// A page in the form of those for built-in checks.
  Explanation explanation() {
    var page = new StringBuilder("# " + name + "\n\n" + description.strip() + "\n\n");
    page.append("A rule of this newsletter, of the kind ")
        .append(kind)
        .append(": ")
        .append(severity.word());
    page.append(".\n\n## Examples\n");
    for (var example : examples) {
      block(page, example.bad() ? "bad" : "good", example.text());
      example.fixed().ifPresent(fixed -> block(page, "fixed", fixed));
    }
    return new Explanation(page.toString());
  }

  private static void block(StringBuilder page, String kind, String text) {
    page.append("\n```markdown ").append(kind).append('\n').append(text.strip()).append("\n```\n");
  }
}
