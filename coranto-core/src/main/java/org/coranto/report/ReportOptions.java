package org.coranto.report;

import java.util.List;
import java.util.Optional;
import org.coranto.check.Check;
import org.coranto.check.Explanation;

/**
 * The input of a report, besides findings.
 *
 * @param checks the checks that ran
 * @param version of the program
 * @param colours whether the output is a terminal with colours
 * @param quiet whether to write only findings
 */
public record ReportOptions(List<Check> checks, String version, boolean colours, boolean quiet) {

  public Optional<Explanation> explanation(String check) {
    return checks.stream().filter(it -> it.name().equals(check)).findAny().map(Check::explanation);
  }
}
