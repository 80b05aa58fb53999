package org.coranto.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.coranto.proposal.Hunk.Mark;

/// A hunk without the markers of a merge conflict that it adds. Both sides of the conflict stay;
/// the version before both (after `|||||||`) goes with the markers.
///
/// @param hunk without them
/// @param removed the lines that were removed
record ConflictMarkers(Hunk hunk, List<String> removed) {

  private static final Pattern START = Pattern.compile("<{7}(?: .*)?");
  private static final Pattern BASE = Pattern.compile("\\|{7}(?: .*)?");
  private static final Pattern MIDDLE = Pattern.compile("={7}");
  private static final Pattern END = Pattern.compile(">{7}(?: .*)?");
  private static final Pattern FENCE = Pattern.compile(" {0,3}(?:`{3}|~{3}).*");

  ConflictMarkers {
    removed = List.copyOf(removed);
  }

  /// The part of a conflict that a line is in.
  private enum Part {
    NONE,
    SIDE,
    BASE
  }

  static ConflictMarkers of(Hunk hunk) {
    var kept = new ArrayList<Hunk.Line>();
    var removed = new ArrayList<String>();
    var part = startsInside(hunk) ? Part.SIDE : Part.NONE;
    boolean code = false;
    for (var line : hunk.lines()) {
      var before = part;
      boolean old = line.mark() == Mark.REMOVED;
      code = (!old && FENCE.matcher(line.text()).matches()) ? !code : code;
      part = old || code ? part : after(line.text(), part);
      boolean marker = !code && isMarker(line.text(), before);
      if (line.mark() == Mark.ADDED && (marker || before == Part.BASE)) {
        removed.add(line.text());
      } else {
        kept.add(line);
      }
    }
    return new ConflictMarkers(new Hunk(hunk.line(), kept), removed);
  }

  /// Whether the hunk shows the end of a conflict before the start of one.
  private static boolean startsInside(Hunk hunk) {
    return hunk.after().stream()
        .filter(line -> START.matcher(line).matches() || END.matcher(line).matches())
        .findFirst()
        .filter(line -> END.matcher(line).matches())
        .isPresent();
  }

  private static Part after(String line, Part part) {
    if (START.matcher(line).matches()) {
      return Part.SIDE;
    }
    if (part == Part.NONE || END.matcher(line).matches()) {
      return Part.NONE;
    }
    if (BASE.matcher(line).matches()) {
      return Part.BASE;
    }
    return MIDDLE.matcher(line).matches() ? Part.SIDE : part;
  }

  private static boolean isMarker(String line, Part part) {
    return START.matcher(line).matches()
        || (part != Part.NONE
            && (BASE.matcher(line).matches()
                || MIDDLE.matcher(line).matches()
                || END.matcher(line).matches()));
  }
}
