package org.coranto.check;

import java.util.List;

/**
 * A fault of a comment that allows findings. The proofreader reports it, because it depends on what
 * all other checks have found; on its own this check finds nothing.
 */
final class AllowanceCheck extends Check {

  /** {@code <!-- coranto: allow dead-link -->}: no reason, or no such check. */
  static final Check MALFORMED = new AllowanceCheck("malformed-allowance", Severity.ERROR);

  /** A comment that allows a finding which is not there any more. */
  static final Check UNUSED = new AllowanceCheck("unused-allowance", Severity.WARNING);

  private AllowanceCheck(String name, Severity severity) {
    super(name, severity);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    return List.of();
  }
}
