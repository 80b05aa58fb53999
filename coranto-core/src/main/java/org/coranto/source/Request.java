package org.coranto.source;

import org.coranto.web.HttpResponse;
import org.coranto.web.SourceRequest;

/// A request and the reader of its answer. The request for a following page has its own reader.
public record Request(SourceRequest request, Reader reader) {

  /// Reads an answer. It never throws, whatever the answer is.
  @FunctionalInterface
  public interface Reader {
    Result read(HttpResponse answer);
  }
}
