package org.coranto.check;

/// The stage of a draft at which the findings of a check matter.
public enum Stage {
  /// At any stage.
  ALWAYS,
  /// When the edition is ready to be published: a placeholder or an empty section is not a mistake
  /// in a draft that is being written, and is only a suggestion there.
  READY
}
