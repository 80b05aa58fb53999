package org.coranto.app.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.coranto.check.Finding;
import org.coranto.markdown.SourceText;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;

/// The findings that a change introduced: those of the new text that the old text did not have.
///
/// A finding of the old text is recognised at the new place of its line; if its line was changed,
/// by its message. So a new entry that makes an old one a duplicate is reported, although the line
/// of the old one was not changed; an old fault in a changed line is not reported.
final class FindingsDiff {

  private static final int NEW = -1;

  private final SourceText before;
  private final SourceText now;
  private final TextLines oldLines;
  private final TextLines newLines;
  private final int[] movedTo;

  FindingsDiff(SourceText before, SourceText now) {
    this.before = before;
    this.now = now;
    this.oldLines = TextLines.of(before.text());
    this.newLines = TextLines.of(now.text());
    this.movedTo = movedTo(oldLines, newLines);
  }

  /// For each old line its new number, from 0; [#NEW] if the line was deleted.
  private static int[] movedTo(TextLines before, TextLines now) {
    var moved = new int[before.size()];
    int old = 0;
    int shift = 0;
    for (var edit : new HistogramDiff().diff(new Same(), before, now)) {
      for (; old < edit.getBeginA(); old++) {
        moved[old] = old + shift;
      }
      for (; old < edit.getEndA(); old++) {
        moved[old] = NEW;
      }
      shift = edit.getEndB() - edit.getEndA();
    }
    for (; old < moved.length; old++) {
      moved[old] = old + shift;
    }
    return moved;
  }

  /// Lines, from 1, that are new or changed.
  Set<Integer> changed() {
    var changed = new TreeSet<Integer>();
    for (int line = 1; line <= newLines.size(); line++) {
      changed.add(line);
    }
    for (int line : movedTo) {
      changed.remove(line + 1);
    }
    return changed;
  }

  List<Finding> brought(List<Finding> foundBefore, List<Finding> found) {
    var old = new ArrayList<>(foundBefore);
    var brought = new ArrayList<Finding>();
    for (var finding : found) {
      if (!take(old, it -> isSamePlace(it, finding))) {
        brought.add(finding);
      }
    }
    brought.removeIf(finding -> take(old, it -> saysTheSame(it, finding)));
    return brought;
  }

  private static boolean take(List<Finding> old, Predicate<Finding> wanted) {
    for (int i = 0; i < old.size(); i++) {
      if (wanted.test(old.get(i))) {
        old.remove(i);
        return true;
      }
    }
    return false;
  }

  private boolean isSamePlace(Finding old, Finding finding) {
    int line = oldLines.line(old.span().start());
    return old.check().equals(finding.check())
        && movedTo[line] == newLines.line(finding.span().start())
        && old.span().start() - oldLines.start(line)
            == finding.span().start() - newLines.start(movedTo[line]);
  }

  private boolean saysTheSame(Finding old, Finding finding) {
    return old.check().equals(finding.check())
        && withoutNumbers(old).equals(withoutNumbers(finding))
        && before.slice(old.span()).equals(now.slice(finding.span()));
  }

  /// The message without numbers: it may contain a line number, which changes.
  private static String withoutNumbers(Finding finding) {
    return finding.message().replaceAll("\\d+", "#");
  }

  private static final class TextLines extends Sequence {
    private final String text;
    private final int[] starts;

    private TextLines(String text, int[] starts) {
      this.text = text;
      this.starts = starts;
    }

    static TextLines of(String text) {
      var starts = new ArrayList<Integer>();
      starts.add(0);
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
          starts.add(i + 1);
        }
      }
      return new TextLines(text, starts.stream().mapToInt(Integer::intValue).toArray());
    }

    @Override
    public int size() {
      return starts.length;
    }

    int start(int line) {
      return starts[line];
    }

    int line(int offset) {
      int found = java.util.Arrays.binarySearch(starts, offset);
      return found >= 0 ? found : -found - 2;
    }

    String get(int line) {
      return text.substring(
          starts[line], line + 1 < starts.length ? starts[line + 1] : text.length());
    }
  }

  private static final class Same extends SequenceComparator<TextLines> {
    @Override
    public boolean equals(TextLines one, int line, TextLines other, int otherLine) {
      return one.get(line).equals(other.get(otherLine));
    }

    @Override
    public int hash(TextLines lines, int line) {
      return lines.get(line).hashCode();
    }
  }
}
