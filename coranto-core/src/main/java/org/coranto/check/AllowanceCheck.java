package org.coranto.check;

import java.util.List;

/**
 * What is said of comments that allow something. The proofreader says it itself, since it depends
 * on what all the others have found; asked alone, these find nothing.
 */
record AllowanceCheck(String name, Severity severity) implements Check {

  /** {@code <!-- coranto: allow dead-link -->}: no reason, or no such check. */
  static final Check MALFORMED = new AllowanceCheck("malformed-allowance", Severity.ERROR);

  /** Nothing is found any more where it stands. */
  static final Check UNUSED = new AllowanceCheck("unused-allowance", Severity.WARNING);

  @Override
  public List<Finding> look(Galley galley) {
    return List.of();
  }
}
