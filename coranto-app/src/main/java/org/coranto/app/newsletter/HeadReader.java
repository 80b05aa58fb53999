package org.coranto.app.newsletter;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.coranto.app.repo.FirstCommits;
import org.coranto.config.Config;
import org.coranto.config.Content.Undated;
import org.coranto.edition.HeadParser;
import org.coranto.edition.HeadResult;
import org.coranto.markdown.SourceText;
import org.coranto.model.EditionHead;
import org.jspecify.annotations.Nullable;

/// Reads heads of editions. If the configuration says so, an edition without a date has the day on
/// which its file was committed first. Git is read when the first such edition is found.
public final class HeadReader {

  private final HeadParser parser;
  private final boolean committed;
  private @Nullable FirstCommits commits;

  public HeadReader(Config config) {
    this.parser = new HeadParser(config);
    this.committed = config.content().undated() == Undated.FIRST_COMMIT;
  }

  /// Reads Git's history, if editions may have the day of their first commit. This is done before
  /// editions are read in parallel, because the Git library waits for threads of its own when it is
  /// used first, and hangs if that is in a parallel stream.
  public void prepare(Collection<Path> files) {
    if (committed) {
      files.stream().findFirst().ifPresent(this::firstCommit);
    }
  }

  /// @param name the file's path in the newsletter
  /// @param file the same file
  public HeadResult read(String name, Path file, SourceText source, boolean draft, String digest) {
    var result = parser.read(name, source, draft, digest);
    return switch (result) {
      case HeadResult.Found found -> found;
      case HeadResult.Undated undated when draft || !committed || hasDate(undated) -> undated;
      case HeadResult.Undated undated ->
          firstCommit(file)
              .<HeadResult>map(day -> parser.committed(name, source, digest, day))
              .orElse(undated);
    };
  }

  /// The head of a draft without a date, for the issue of a day.
  public EditionHead undated(String file, SourceText source, String digest, LocalDate day) {
    return parser.undated(file, source, digest, day);
  }

  /// A date that could not be read is not replaced by another.
  private static boolean hasDate(HeadResult.Undated undated) {
    return undated.problems().stream().noneMatch(problem -> problem.name().equals("no-date"));
  }

  private synchronized Optional<LocalDate> firstCommit(Path file) {
    try {
      var real = file.toRealPath();
      var known = commits;
      if (known == null) {
        known = FirstCommits.around(real.resolveSibling(""));
        commits = known;
      }
      return known.of(real);
    } catch (IOException _) {
      return Optional.empty(); // the file is gone
    }
  }
}
