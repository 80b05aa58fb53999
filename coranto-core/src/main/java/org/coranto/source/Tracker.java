package org.coranto.source;

import java.util.List;
import org.coranto.model.Tip;

/// A list that is written into the draft as a whole, and replaced at each run.
public interface Tracker {

  /// Whole blocks of Markdown, without an empty line at their end; nothing where there is nothing
  /// to say.
  ///
  /// @param tips all that its source brought this time
  String markdown(List<Tip> tips);
}
