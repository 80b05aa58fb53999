package org.coranto.app.repo;

/** What one try of a change came to. */
public sealed interface Attempt<T> {

  /** It is done, or cannot be. */
  record Done<T>(T value) implements Attempt<T> {}

  /** Somebody else was faster: read everything anew, and try again. */
  record Overtaken<T>(WriteResult.Moved by) implements Attempt<T> {}
}
