package org.coranto.check;

import org.coranto.archive.ArchiveIndex;
import org.coranto.archive.Topics;

/// Whether a newsletter marks places under a heading such as “Online”: `Virtual (City, CC)`.
public final class OnlineHabit {

  /// How many of the newest editions are counted.
  private static final int EDITIONS = 4;

  /// The smallest number of marked places; one in this many may be unmarked.
  private static final int ONE_IN = 10;

  private OnlineHabit() {}

  public static boolean of(ArchiveIndex archive) {
    int marked = 0;
    int bare = 0;
    for (var occurrence :
        archive.occurrences(Topics.ONLINE_MARKS, "").stream().limit(EDITIONS).toList()) {
      marked += occurrence.value().marked();
      bare += occurrence.value().bare();
    }
    return marked >= ONE_IN && bare * ONE_IN <= marked;
  }
}
