package org.coranto.check;

import org.coranto.archive.ArchiveIndex;
import org.coranto.archive.Topic;

/// How often the last editions had something. One occurrence is not a habit: it may be a mistake
/// that no one corrected.
public final class Usage {

  /// How many of the newest editions are compared: half a year of a weekly newsletter.
  public static final int EDITIONS = 26;

  /// The smallest number of editions that make a habit.
  private static final int HABIT = 3;

  /// One of this many editions makes a way of working.
  private static final int SHARE = 4;

  private Usage() {}

  /// Whether the last editions had it often enough to be intended: three of them, or all if there
  /// are fewer.
  public static boolean isHabit(ArchiveIndex archive, Topic<?> topic, String key) {
    int count = archive.countIn(topic, key, EDITIONS);
    return count > 0 && count >= Math.min(HABIT, archive.editions());
  }

  /// Whether at least three of the last editions had it, and at least a quarter of them: the way in
  /// which the newsletter is made, and not a mistake that happened several times.
  public static boolean isCommon(ArchiveIndex archive, Topic<?> topic, String key) {
    int count = archive.countIn(topic, key, EDITIONS);
    return count >= HABIT && count * SHARE >= Math.min(EDITIONS, archive.editions());
  }
}
