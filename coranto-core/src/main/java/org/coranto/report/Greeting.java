package org.coranto.report;

import org.coranto.check.Severity;

/// The introduction of a review, for someone who may never have sent a change before.
final class Greeting {

  private Greeting() {}

  static String of(FindingsSummary summary) {
    if (summary.count() == 0 && summary.unread() == 0) {
      return "Thank you! A program has checked this change and found nothing to correct.";
    }
    int errors = summary.count(Severity.ERROR);
    int others = summary.count() - errors + summary.unread();
    var found =
        errors == 0
            ? things(others) + " that an editor may want to change"
            : things(errors)
                + " that should be changed before this is published"
                + (others > 0 ? ", and " + others + " more to review" : "");
    return "Thank you! A program has checked this change and found "
        + found
        + ". It may be wrong; a person decides.";
  }

  private static String things(int count) {
    return count == 1 ? "one thing" : count + " things";
  }
}
