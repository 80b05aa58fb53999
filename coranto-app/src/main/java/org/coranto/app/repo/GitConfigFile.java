package org.coranto.app.repo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.coranto.app.CorantoException;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Config;

/// Reads a settings file of Git, and replaces each include line with the included file.
record GitConfigFile(IncludeCondition condition, Path home) {

  /// Git's limit for nested includes.
  private static final int DEEPEST = 10;

  private static final Pattern HEADER =
      Pattern.compile("^\\s*\\[\\s*([A-Za-z0-9.-]+)(?:\\s+\"((?:[^\"\\\\]|\\\\.)*)\")?\\s*](.*)$");

  private static final Pattern PATH = Pattern.compile("(?i)^\\s*path\\s*=.*$");

  /// The text with all included files; empty if the file does not exist.
  String text(Path file) {
    return text(file, 0);
  }

  private String text(Path file, int depth) {
    if (!Files.isRegularFile(file)) {
      return "";
    }
    if (depth > DEEPEST) {
      throw new CorantoException(
          "%s includes itself, or is nested deeper than Git allows (%d)".formatted(file, DEEPEST));
    }
    try {
      return expanded(Files.readString(file, StandardCharsets.UTF_8), file, depth);
    } catch (IOException e) {
      throw new CorantoException("could not read the Git settings in " + file, e);
    }
  }

  private String expanded(String text, Path file, int depth) {
    var out = new StringBuilder();
    boolean includes = false;
    for (var line : text.lines().toList()) {
      var header = HEADER.matcher(line);
      var rest = line;
      if (header.matches()) {
        includes = isInclude(header.group(1), header.group(2), file);
        rest = header.group(3);
      }
      out.append(line).append('\n');
      if (includes && PATH.matcher(rest).matches()) {
        out.append(text(included(rest, file), depth + 1)).append("[include]\n");
      }
    }
    return out.toString();
  }

  private boolean isInclude(String section, String words, Path file) {
    return (section.equalsIgnoreCase("include") && words == null)
        || (section.equalsIgnoreCase("includeIf") && words != null && condition.holds(words, file));
  }

  private Path included(String line, Path file) {
    var one = new Config();
    try {
      one.fromText("[include]\n" + line + "\n");
    } catch (ConfigInvalidException e) {
      throw new CorantoException("%s: this is not a path: %s".formatted(file, line), e);
    }
    var named = String.valueOf(one.getString("include", null, "path"));
    return named.startsWith("~/")
        ? home.resolve(named.substring(2))
        : file.resolveSibling(named).normalize();
  }
}
