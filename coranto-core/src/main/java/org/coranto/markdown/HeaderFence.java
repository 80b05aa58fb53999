package org.coranto.markdown;

import java.util.Optional;
import java.util.regex.Pattern;
import org.coranto.config.Content.HeaderForm;

/// The line before a header: `---`, `+++`, `;;;`, `---json`, `{`. Spaces around it, more than three
/// dashes, and the long dashes that some editors write for three hyphens are the same.
///
/// @param mark as it should be written
record HeaderFence(HeaderForm form, String mark) {

  private static final Pattern DASHES = Pattern.compile("-{3,}|[—–][-—–]*|-+[—–]");
  private static final Pattern END_OF_YAML = Pattern.compile("\\.{3}|…");
  private static final Pattern PLUSES = Pattern.compile("\\+{3,}");
  private static final Pattern SEMICOLONS = Pattern.compile(";{3,}");
  private static final Pattern BRACE = Pattern.compile("\\{|\\{\\s*\"[^\"{}]+\"\\s*:.*");

  static Optional<HeaderFence> at(String line) {
    var bare = strip(line);
    if (DASHES.matcher(bare).matches() || bare.equals("---yaml") || bare.equals("--- yaml")) {
      return Optional.of(new HeaderFence(HeaderForm.YAML, "---"));
    } else if (PLUSES.matcher(bare).matches()) {
      return Optional.of(new HeaderFence(HeaderForm.TOML, "+++"));
    } else if (bare.equals("---toml")) {
      return Optional.of(new HeaderFence(HeaderForm.TOML, "---"));
    } else if (bare.equals("---json")) {
      return Optional.of(new HeaderFence(HeaderForm.JSON, "---"));
    } else if (SEMICOLONS.matcher(bare).matches()) {
      return Optional.of(new HeaderFence(HeaderForm.JSON, ";;;"));
    } else if (BRACE.matcher(bare).matches()) {
      return Optional.of(new HeaderFence(HeaderForm.JSON, "}"));
    }
    return Optional.empty();
  }

  /// A JSON object without a mark of its own.
  boolean isBrace() {
    return mark.equals("}");
  }

  boolean isEnd(String line) {
    var bare = strip(line);
    return switch (mark) {
      case "---" ->
          DASHES.matcher(bare).matches()
              || (form == HeaderForm.YAML && END_OF_YAML.matcher(bare).matches());
      case "+++" -> PLUSES.matcher(bare).matches();
      default -> SEMICOLONS.matcher(bare).matches();
    };
  }

  /// Whether a line has only invisible characters.
  static boolean isBlank(String line) {
    return strip(line).isEmpty();
  }

  /// Without spaces and invisible characters on both sides.
  static String strip(String line) {
    int from = 0;
    int to = line.length();
    while (from < to && isInvisible(line.charAt(from))) {
      from++;
    }
    while (to > from && isInvisible(line.charAt(to - 1))) {
      to--;
    }
    return line.substring(from, to);
  }

  private static boolean isInvisible(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
