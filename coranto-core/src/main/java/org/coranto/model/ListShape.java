package org.coranto.model;

/// How a list is set.
///
/// @param ordered numbered rather than with bullets
/// @param start the first number of a numbered list; 1 for bullets
/// @param tight its items are lines rather than paragraphs
public record ListShape(boolean ordered, int start, boolean tight) {

  public static final ListShape BULLETS = new ListShape(false, 1, true);
}
