package org.coranto.model;

/** One change of a text: what stands in the span gives way to the replacement. */
public record Edit(Span span, String replacement) {

  public static Edit insert(int at, String text) {
    return new Edit(new Span(at, at), text);
  }
}
