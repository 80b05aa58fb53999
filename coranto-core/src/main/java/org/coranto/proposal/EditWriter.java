package org.coranto.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coranto.model.Edit;
import org.coranto.model.Span;
import org.coranto.proposal.MarkdownBlock.Kind;

/// Writes the changes of a document as edits of its original text.
final class EditWriter {

  private final String text;
  private final String lineEnd;
  private final List<Edit> edits = new ArrayList<>();

  EditWriter(String text, String lineEnd) {
    this.text = text;
    this.lineEnd = lineEnd;
  }

  /// The gap between two blocks that stay: the new blocks in it, and whether something was removed.
  private static final class Gap {
    private Optional<BlockSlot> before = Optional.empty();
    private Optional<BlockSlot> after = Optional.empty();
    private final List<MarkdownBlock> come = new ArrayList<>();
    private boolean gone;
  }

  List<Edit> edits(List<DraftSection> parts) {
    boolean tight = isTight(parts);
    var gap = new Gap();
    for (var slot : all(parts)) {
      if (slot.isGone()) {
        gap.gone |= slot.span().isPresent();
      } else if (slot.span().isEmpty()) {
        gap.come.add(slot.piece());
      } else {
        gap.after = Optional.of(slot);
        close(gap, tight);
        alter(slot);
        gap = new Gap();
        gap.before = Optional.of(slot);
      }
    }
    close(gap, tight);
    return List.copyOf(edits);
  }

  private static List<BlockSlot> all(List<DraftSection> parts) {
    var all = new ArrayList<BlockSlot>();
    for (var part : parts) {
      part.heading().ifPresent(all::add);
      all.addAll(part.slots());
    }
    return all;
  }

  /// Whether the draft has no blank line between headings and their lists.
  private boolean isTight(List<DraftSection> parts) {
    int tight = 0;
    int loose = 0;
    for (var part : parts) {
      var first = part.slots().stream().filter(slot -> slot.span().isPresent()).findFirst();
      var heading = part.heading().flatMap(BlockSlot::span);
      if (first.isPresent() && heading.isPresent() && first.get().piece().is(Kind.ITEM)) {
        if (first.get().span().orElseThrow().start() == heading.get().end()) {
          tight++;
        } else {
          loose++;
        }
      }
    }
    return tight > loose;
  }

  private void alter(BlockSlot slot) {
    if (slot.isAltered()) {
      var span = slot.span().orElseThrow();
      edits.add(new Edit(withoutLineEnd(span), String.join(lineEnd, slot.piece().lines())));
    }
  }

  private Span withoutLineEnd(Span span) {
    int end = span.end();
    if (end > span.start() && text.charAt(end - 1) == '\n') {
      end--;
    }
    if (end > span.start() && text.charAt(end - 1) == '\r') {
      end--;
    }
    return new Span(span.start(), end);
  }

  private void close(Gap gap, boolean tight) {
    if (gap.come.isEmpty() && !gap.gone) {
      return;
    }
    var before = gap.before;
    var after = gap.after;
    int from =
        before
            .flatMap(BlockSlot::span)
            .map(Span::end)
            .orElse(after.isPresent() ? 0 : text.length());
    int to = after.flatMap(BlockSlot::span).map(Span::start).orElse(text.length());
    if (before.isEmpty()) {
      from = after.flatMap(BlockSlot::span).map(Span::start).orElse(0);
    }
    var set = new StringBuilder();
    if (before.isPresent() && from > 0 && text.charAt(from - 1) != '\n') {
      set.append(lineEnd);
    }
    var last = before.map(BlockSlot::piece);
    for (var piece : gap.come) {
      last.ifPresent(above -> set.append(lineEnd.repeat(blanks(above, piece, tight))));
      piece.lines().forEach(line -> set.append(line).append(lineEnd));
      last = Optional.of(piece);
    }
    var old = text.substring(from, to);
    if (after.isPresent() && last.isPresent()) {
      int own = blankLines(old);
      boolean close =
          gap.come.isEmpty()
              ? before.isPresent() && own == 0
              : blanks(last.get(), after.get().piece(), tight) == 0;
      set.append(lineEnd.repeat(close ? 0 : Math.max(1, own)));
    }
    add(from, old, set.toString());
  }

  /// The number of blank lines at the end.
  private int blankLines(String gap) {
    int lines = 0;
    int end = gap.length();
    while (end >= lineEnd.length()
        && gap.startsWith(lineEnd, end - lineEnd.length())
        && (end == lineEnd.length() || gap.charAt(end - lineEnd.length() - 1) == '\n')) {
      lines++;
      end -= lineEnd.length();
    }
    return lines;
  }

  private static int blanks(MarkdownBlock above, MarkdownBlock below, boolean tight) {
    if ((above.is(Kind.ITEM) && below.is(Kind.ITEM))
        || (above.is(Kind.DEFINITION) && below.is(Kind.DEFINITION))
        || (above.is(Kind.COMMENT) && below.is(Kind.ITEM))) {
      return 0;
    }
    return above.is(Kind.HEADING) && below.is(Kind.ITEM) && tight ? 0 : 1;
  }

  /// Adds an edit, without the equal text at both ends.
  private void add(int from, String old, String set) {
    int head = 0;
    while (head < Math.min(old.length(), set.length()) && old.charAt(head) == set.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < Math.min(old.length(), set.length()) - head
        && old.charAt(old.length() - 1 - tail) == set.charAt(set.length() - 1 - tail)) {
      tail++;
    }
    if (head + tail < Math.max(old.length(), set.length())) {
      edits.add(
          new Edit(
              new Span(from + head, from + old.length() - tail),
              set.substring(head, set.length() - tail)));
    }
  }
}
