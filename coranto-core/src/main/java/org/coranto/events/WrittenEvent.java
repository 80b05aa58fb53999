package org.coranto.events;

/// An event as the newsletter writes it.
///
/// @param lines in Markdown, with line breaks between lines, but none at the end
/// @param region the heading that it belongs under: `Europe`; empty if unknown
public record WrittenEvent(String lines, String region) {}
