package org.coranto.app.build;

import java.nio.file.Files;
import java.nio.file.Path;
import org.coranto.app.repo.FileStamp;
import org.coranto.app.site.BuildState;

/// Checks that no input and no artifact has changed since the last build.
final class UnchangedSite {

  private UnchangedSite() {}

  static boolean since(BuildState last, String options, Path out) {
    return last.start().options().equals(options)
        && inputsAreTheSame(last)
        && artifactsAreTheSame(last, out);
  }

  private static boolean inputsAreTheSame(BuildState last) {
    return last.inputs().entrySet().stream()
        .allMatch(input ->
            input.getValue().isOlderThan(last.start().time())
                && FileStamp.of(Path.of(input.getKey()))
                    .filter(input.getValue()::equals)
                    .isPresent());
  }

  private static boolean artifactsAreTheSame(BuildState last, Path out) {
    return Files.isDirectory(out)
        && last.artifacts().entrySet().stream()
            .allMatch(artifact ->
                FileStamp.of(out.resolve(artifact.getKey()))
                    .filter(artifact.getValue().stamp()::equals)
                    .isPresent());
  }
}
