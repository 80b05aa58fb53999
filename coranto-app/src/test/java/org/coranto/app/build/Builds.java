package org.coranto.app.build;

/// The report of a build that a test expects not to be refused.
final class Builds {

  private Builds() {}

  static BuildReport report(BuildOutcome outcome) {
    return switch (outcome) {
      case BuildOutcome.Built(var report) -> report;
      case BuildOutcome.Refused refused -> throw new AssertionError(refused);
    };
  }
}
