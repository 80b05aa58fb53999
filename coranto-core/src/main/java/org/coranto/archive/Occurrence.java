package org.coranto.archive;

/// One occurrence of a key in an earlier edition.
///
/// @param value what the topic stores
public record Occurrence<T>(EditionMark edition, T value) {}
