package org.coranto.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/// The parts of a title: `A post | A site`.
public final class TitleParts {

  /// Bars, dashes and dots between spaces, and a colon before a space.
  private static final Pattern SEPARATOR = Pattern.compile("\\s+(?:[|–—·•«»/⋅›-]|::)\\s+|:\\s+");

  private static final int MOST = 6;

  private TitleParts() {}

  /// `A post`, `A site`.
  public static List<String> of(String title) {
    return List.of(SEPARATOR.split(title)).stream()
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /// The whole title and every run of adjacent parts, the longest first, as written.
  public static List<String> runs(String title) {
    var cuts = new ArrayList<int[]>();
    int start = 0;
    for (var match = SEPARATOR.matcher(title); match.find() && cuts.size() < MOST - 1; ) {
      cuts.add(new int[] {start, match.start()});
      start = match.end();
    }
    cuts.add(new int[] {start, title.length()});
    var runs = new LinkedHashSet<String>();
    for (int length = cuts.size(); length > 0; length--) {
      for (int from = 0; from + length <= cuts.size(); from++) {
        runs.add(title.substring(cuts.get(from)[0], cuts.get(from + length - 1)[1]).strip());
      }
    }
    runs.remove("");
    return List.copyOf(runs);
  }
}
