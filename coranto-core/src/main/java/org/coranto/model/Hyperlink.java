package org.coranto.model;

/// An address with the words it stands behind.
///
/// @param text the words as a reader sees them, without markup; may be empty
/// @param href the address as written, with Markdown's escapes resolved
public record Hyperlink(String text, String href, Span span) {}
