package org.coranto.model;

/// The form of a list.
///
/// @param ordered numbered, not with bullets
/// @param start the first number of a numbered list; 1 for bullets
/// @param tight its items are lines, not paragraphs
public record ListShape(boolean ordered, int start, boolean tight) {

  public static final ListShape BULLETS = new ListShape(false, 1, true);
}
