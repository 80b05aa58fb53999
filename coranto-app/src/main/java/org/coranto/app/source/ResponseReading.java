package org.coranto.app.source;

import java.util.List;
import org.coranto.web.HttpResponse;

/// The result of a source's request.
public sealed interface ResponseReading {

  /// @param troubles what is missing in the answer, as phrases that follow the source's name
  /// @param whenKept work to do when the answer has been stored
  record Answered(HttpResponse answer, List<String> troubles, Runnable whenKept)
      implements ResponseReading {

    public Answered {
      troubles = List.copyOf(troubles);
    }

    /// A complete answer without further work.
    public Answered(HttpResponse answer) {
      this(answer, List.of(), () -> {});
    }
  }

  /// There was no answer.
  record Failed(FetchFailure why) implements ResponseReading {}
}
