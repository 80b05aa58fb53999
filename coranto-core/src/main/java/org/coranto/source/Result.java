package org.coranto.source;

import java.util.List;
import org.coranto.model.Tip;

/// The result of reading an answer.
public sealed interface Result {

  /// @param tips in the order in which they were found
  /// @param further requests that follow: the next page, the details of each tip
  record Found(List<Tip> tips, List<Request> further) implements Result {
    public Found {
      tips = List.copyOf(tips);
      further = List.copyOf(further);
    }
  }

  /// A usable answer that is not whole.
  ///
  /// @param why what is missing
  record Partial(List<Tip> tips, List<Request> further, SourceTrouble why) implements Result {
    public Partial {
      tips = List.copyOf(tips);
      further = List.copyOf(further);
    }
  }

  /// The answer cannot be used.
  record Trouble(SourceTrouble why) implements Result {}

  static Result tips(List<Tip> tips) {
    return new Found(tips, List.of());
  }

  static Result nothing() {
    return new Found(List.of(), List.of());
  }
}
