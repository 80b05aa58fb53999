package org.coranto.source;

import org.coranto.web.HttpResponse;
import org.coranto.web.SourceRequest;

/**
 * A request, and how its answer is read. What the answer means is known where the question was put:
 * a page that follows another one carries its own reader.
 */
public record Request(SourceRequest request, Reader reader) {

  /** Reads an answer. Whatever comes, it throws nothing. */
  @FunctionalInterface
  public interface Reader {
    Result read(HttpResponse answer);
  }
}
