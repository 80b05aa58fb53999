package org.coranto.check;

import org.coranto.archive.ArchiveIndex;
import org.coranto.archive.Topics;

/**
 * Whether places below a heading such as “Online” say it themselves: {@code Virtual (City, CC)}.
 */
public final class OnlineHabit {

  /** So many editions have a habit. */
  private static final int EDITIONS = 4;

  /** Of so many events at least, one in so many may lack its mark. */
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
