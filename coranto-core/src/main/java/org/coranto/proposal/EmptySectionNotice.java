package org.coranto.proposal;

import java.util.regex.Pattern;

/// The notice in an empty section: `*No calls were submitted this week.*`.
final class EmptySectionNotice {

  private static final Pattern LINE = Pattern.compile("([*_]{1,3})No [^*_]++\\1");

  private EmptySectionNotice() {}

  static boolean isIn(String words) {
    return LINE.matcher(words).matches();
  }
}
