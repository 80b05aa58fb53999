package org.coranto.source;

import java.util.List;
import org.coranto.model.Tip;

/// A list that is written into the draft as a whole, and replaced at each run.
public interface Tracker {

  /// Whole blocks of Markdown, without an empty line at the end; empty if there is nothing to
  /// write.
  ///
  /// @param tips all tips of its source in this run
  String markdown(List<Tip> tips);
}
