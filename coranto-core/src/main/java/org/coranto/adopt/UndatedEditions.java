package org.coranto.adopt;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coranto.config.ContentKeys;

/// Editions without a date in header and name: `docs/issue-12.md`. They have the day of their first
/// commit.
final class UndatedEditions {

  private static final int FEWEST = 3;
  private static final Pattern NUMBERED = Pattern.compile("(.*\\D)?\\d{1,4}(\\D.*)?");

  private UndatedEditions() {}

  /// The folder with the most numbered files that Git knows the first commit of.
  static Optional<EditionFolder> folder(
      RepositoryFacts repository, List<Manuscript> manuscripts, ConfigProposal proposal) {
    var committed =
        numbered(manuscripts).stream()
            .filter(it -> repository.firstCommit(it.file()).isPresent())
            .map(Manuscript::asDated)
            .toList();
    if (committed.size() < FEWEST) {
      return Optional.empty();
    }
    proposal.text(
        ContentKeys.UNDATED,
        "first-commit",
        "no edition has a date in its header or its name; Git knows the first commit of %s"
            .formatted(CountedNoun.of(committed.size(), "numbered file")));
    return EditionFolder.among(committed);
  }

  private static List<Manuscript> numbered(List<Manuscript> manuscripts) {
    return manuscripts.stream()
        .filter(it -> !it.draft() && NUMBERED.matcher(PathNames.bare(it.file())).matches())
        .toList();
  }

  static void ask(List<Manuscript> manuscripts, ConfigProposal proposal) {
    int numbered = numbered(manuscripts).size();
    proposal.ask(
        "No Markdown file with a date in its header or its name was found. Where"
            + " are the editions, and how are they dated?"
            + (numbered < FEWEST
                ? ""
                : " %s may be editions, but Git does not know when they were committed first; a shallow clone does not know it: clone the whole history and adopt again."
                    .formatted(CountedNoun.of(numbered, "numbered file"))));
  }
}
