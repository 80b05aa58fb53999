package org.coranto.app.repo;

import java.nio.file.Path;
import org.coranto.app.repo.WriteResult.Moved;
import org.coranto.app.repo.WriteResult.Written;

/// A program that adds lines to a text, each with a commit: `LineAdder FILE NAME FROM TO`.
public final class LineAdder {

  private LineAdder() {}

  public static void main(String[] words) {
    var file = Path.of(words[0]);
    var root = file.resolveSibling("");
    var writer = NewsletterWriter.of(root, root.resolve(".coranto"), System.getenv());
    for (int i = Integer.parseInt(words[2]); i < Integer.parseInt(words[3]); i++) {
      add(writer, file, "* %s %d".formatted(words[1], i));
    }
  }

  /// Adds the line like a use case that first looks whether it is there already.
  public static void add(NewsletterWriter writer, Path file, String line) {
    WriteResult result =
        writer.untilDone(() -> {
          var text =
              new String(NewsletterFolder.bytes(file), java.nio.charset.StandardCharsets.UTF_8);
          if (text.lines().anyMatch(line::equals)) {
            return new Attempt.Done<>(new Written("", java.util.Set.of()));
          }
          return switch (writer.write(LocalGit.line(file, line))) {
            case Moved moved -> new Attempt.Overtaken<>(moved);
            case WriteResult other -> new Attempt.Done<>(other);
          };
        });
    if (!(result instanceof Written)) {
      throw new IllegalStateException(line + ": " + result);
    }
  }
}
