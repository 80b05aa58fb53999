package org.coranto.report;

import java.util.List;
import java.util.Optional;
import org.coranto.check.Check;
import org.coranto.check.Explanation;

/// The input of a report, besides findings.
///
/// @param checks the checks that ran
/// @param version the version of the program
/// @param colours whether the output is a terminal with colours
/// @param quiet whether to write only findings
/// @param fixing how the reader applies fixes
public record ReportOptions(
    List<Check> checks, String version, boolean colours, boolean quiet, Fixing fixing) {

  /// The names that a front door gives to the ways to apply fixes: two flags, two buttons.
  ///
  /// @param safe applies the safe fixes
  /// @param all also applies those that an editor should review
  public record Fixing(String safe, String all) {}

  public Optional<Explanation> explanation(String check) {
    return checks.stream().filter(it -> it.name().equals(check)).findAny().map(Check::explanation);
  }
}
