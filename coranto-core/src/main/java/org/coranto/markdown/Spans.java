package org.coranto.markdown;

import java.util.Comparator;
import java.util.List;
import org.coranto.model.Span;

/// Spans that do not overlap, with a fast search by offset.
public final class Spans {

  private final List<Span> sorted;

  private Spans(List<Span> sorted) {
    this.sorted = sorted;
  }

  public static Spans of(List<Span> spans) {
    return new Spans(spans.stream().sorted(Comparator.comparingInt(Span::start)).toList());
  }

  /// Whether one of them contains this offset.
  public boolean hold(int offset) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted.get(middle).start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low > 0 && offset < sorted.get(low - 1).end();
  }

  public boolean hold(Span span) {
    return hold(span.start()) && hold(Math.max(span.start(), span.end() - 1));
  }
}
