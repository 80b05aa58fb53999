package org.coranto.check;

/** When a check's findings matter. */
public enum Stage {
  /** From the first line on. */
  ALWAYS,
  /**
   * Once the edition is to be published: a placeholder or an empty section is no mistake in a draft
   * that is being written, and only suggests there.
   */
  READY
}
