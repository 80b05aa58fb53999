package org.coranto.app.source;

import java.util.List;
import org.coranto.web.HttpResponse;

/** What became of a source's request. */
public sealed interface ResponseReading {

  /**
   * @param troubles what is missing in the answer, as sentences that go on behind the source's name
   * @param whenKept what is to be done as soon as nothing of the answer can be lost any more
   */
  record Answered(HttpResponse answer, List<String> troubles, Runnable whenKept)
      implements ResponseReading {

    public Answered {
      troubles = List.copyOf(troubles);
    }

    /** All of it, and nothing to be done. */
    public Answered(HttpResponse answer) {
      this(answer, List.of(), () -> {});
    }
  }

  /**
   * Nobody answered.
   *
   * @param words go on behind the source's name: {@code could not be asked: …}
   */
  record Failed(String words) implements ResponseReading {}
}
