package org.coranto.workflow;

/// A file to write.
///
/// @param path from the top of the repository, with forward slashes
/// @param perhaps whether it is skipped if the file exists
public record WorkflowFile(String path, String text, boolean perhaps) {}
