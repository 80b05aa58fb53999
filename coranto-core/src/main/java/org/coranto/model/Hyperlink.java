package org.coranto.model;

/// A link and its text.
///
/// @param text the words as a reader sees them, without markup; may be empty
/// @param href the URL as written, with Markdown's escapes resolved
public record Hyperlink(String text, String href, Span span) {}
