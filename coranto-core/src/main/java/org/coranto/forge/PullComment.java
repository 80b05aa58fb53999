package org.coranto.forge;

/// A comment on a pull request.
///
/// @param by its author's name on the forge
public record PullComment(long id, String by, String text) {}
