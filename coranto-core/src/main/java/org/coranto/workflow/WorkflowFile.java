package org.coranto.workflow;

/// A file to be written.
///
/// @param path from the repository's top, with forward slashes
/// @param perhaps whether it is left out where such a file is there already
public record WorkflowFile(String path, String text, boolean perhaps) {}
