package org.coranto.events;

/// An event as the newsletter writes it.
///
/// @param lines in Markdown, with line breaks between, though none at the end
/// @param region the heading it belongs below: `Europe`; empty where nobody can tell
public record WrittenEvent(String lines, String region) {}
