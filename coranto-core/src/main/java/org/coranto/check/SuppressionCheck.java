package org.coranto.check;

import java.util.List;

/// A check for comments that allow findings. [CheckRunner] reports its findings, because they
/// depend on those of all other checks; alone, this check finds nothing.
public final class SuppressionCheck extends Check {

  /// `<!-- coranto: allow dead-link -->`: no reason, or no such check.
  public static final Check MALFORMED =
      new SuppressionCheck("malformed-allowance", Severity.ERROR, FixEffect.NONE);

  /// A comment that allows a finding that does not exist any more.
  public static final Check UNUSED =
      new SuppressionCheck("unused-allowance", Severity.WARNING, FixEffect.LAYOUT);

  private SuppressionCheck(String name, Severity severity, FixEffect effect) {
    super(name, severity, effect);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    return List.of();
  }
}
