package org.coranto.check;

/// What the safe fixes of a check may change for readers, and only in the paragraph or list of the
/// fault. A fix that would change more in some text is not applied as a safe one ([FixApplier]).
public enum FixEffect {
  /// There are no safe fixes.
  NONE(false, false),
  /// White space and marks of Markdown, but neither a word nor a link target.
  LAYOUT(false, false),
  /// Entries move; their words and link targets stay.
  ORDER(false, false),
  /// Words, but no link target.
  TEXT(true, false),
  /// Link targets, but no word.
  TARGETS(false, true),
  /// Words and link targets: a URL that was shown as text becomes a link.
  TEXT_AND_TARGETS(true, true),
  /// Whatever comes after the fault, too: damage to the file, or a comment without an end.
  ANYTHING(true, true);

  private final boolean text;
  private final boolean targets;

  FixEffect(boolean text, boolean targets) {
    this.text = text;
    this.targets = targets;
  }

  /// Whether words that readers see may change.
  public boolean changesText() {
    return text;
  }

  /// Whether links may lead somewhere else, begin or end.
  public boolean changesTargets() {
    return targets;
  }
}
