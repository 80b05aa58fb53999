package org.coranto.check;

import java.util.List;

/**
 * A fault of a comment that allows findings. The proofreader reports it, because it depends on what
 * all other checks have found; on its own this check finds nothing.
 */
public final class SuppressionCheck extends Check {

  /** {@code <!-- coranto: allow dead-link -->}: no reason, or no such check. */
  public static final Check MALFORMED = new SuppressionCheck("malformed-allowance", Severity.ERROR);

  /** A comment that allows a finding which is not there any more. */
  public static final Check UNUSED = new SuppressionCheck("unused-allowance", Severity.WARNING);

  private SuppressionCheck(String name, Severity severity) {
    super(name, severity);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    return List.of();
  }
}
