package org.coranto.draft;

import java.util.List;
import java.util.Optional;
import org.coranto.config.Content;
import org.coranto.model.EditionHead;

/// Which drafts are open. A draft whose edition is out is not. A draft without a date is, if it is
/// the one file that is written anew for every issue: `draft.md`, `newsletter-next.md`.
public final class OpenDrafts {

  private OpenDrafts() {}

  /// Editions, and the drafts that are open.
  public static List<EditionHead> withoutPublished(List<EditionHead> heads) {
    var editions = heads.stream().filter(head -> !head.draft()).toList();
    return heads.stream()
        .filter(head -> !head.draft() || editions.stream().noneMatch(it -> isOf(head, it)))
        .toList();
  }

  /// Whether a draft became this edition: it has its file name, or its day, or its number and a day
  /// that is not later.
  private static boolean isOf(EditionHead draft, EditionHead edition) {
    boolean numbered = draft.number().isPresent() && edition.number().isPresent();
    boolean sameNumber = numbered && draft.number().equals(edition.number());
    return name(draft.file()).equals(name(edition.file()))
        || (draft.date().equals(edition.date()) && (sameNumber || !numbered))
        || (sameNumber && !draft.date().isAfter(edition.date()));
  }

  private static String name(String file) {
    return file.substring(file.lastIndexOf('/') + 1);
  }

  /// The draft without a date that is open; empty if it is none of these, or not clear which.
  ///
  /// @param undated the drafts without a date
  public static Optional<String> standing(Content content, List<String> undated) {
    if (content.draftsAreOneFile()) {
      return undated.stream().filter(content.drafts()::equals).findFirst();
    }
    var standing = undated.stream().filter(Content::isStandingDraft).toList();
    return standing.size() == 1 ? Optional.of(standing.getFirst()) : Optional.empty();
  }
}
