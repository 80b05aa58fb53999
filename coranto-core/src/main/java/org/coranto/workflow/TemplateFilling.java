package org.coranto.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coranto.config.Content;

/// Fills a newsletter's values into a template: where its texts are, and where Coranto is
/// downloaded from.
final class TemplateFilling {

  /// On a line of its own: the shell function that copies a contributor's texts over the
  /// newsletter's.
  private static final String OVERLAY = "@OVERLAY@";

  private final String paths;
  private final CorantoSource source;

  TemplateFilling(Content content, CorantoSource source, String below) {
    this.paths =
        Stream.of(content.editions(), content.drafts())
            .distinct()
            .map(folder -> quoted(folder.equals(".") ? "**/*.md" : folder + below))
            .collect(Collectors.joining(", ", "[", "]"));
    this.source = source;
  }

  String of(String resource) {
    return read(resource)
        .lines()
        .flatMap(line -> line.strip().equals(OVERLAY) ? overlay(line) : Stream.of(filled(line)))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private String filled(String line) {
    return line.replace("@PATHS@", paths)
        .replace("@REPOSITORY@", source.repository())
        .replace("@REVISION@", quoted(source.revision()));
  }

  private static Stream<String> overlay(String line) {
    var indent = line.substring(0, line.indexOf(OVERLAY));
    return read("overlay.sh").lines().map(it -> it.isEmpty() ? it : indent + it);
  }

  /// In single quotes for YAML, where no other character has a meaning.
  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  private static String read(String resource) {
    try (var in = TemplateFilling.class.getResourceAsStream(resource)) {
      return new String(
          Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
