package org.coranto.model;

/// One change of a text: the replacement replaces the text in the span.
public record Edit(Span span, String replacement) {

  public static Edit insert(int at, String text) {
    return new Edit(new Span(at, at), text);
  }
}
