package org.coranto.report;

import java.util.List;
import java.util.Optional;
import org.coranto.check.Check;
import org.coranto.check.Explanation;

/**
 * What a report knows besides findings.
 *
 * @param checks those that looked
 * @param version of the program
 * @param colours whether a terminal reads it
 * @param quiet whether only findings are wanted
 */
public record ReportOptions(List<Check> checks, String version, boolean colours, boolean quiet) {

  public Optional<Explanation> explanation(String check) {
    return checks.stream().filter(it -> it.name().equals(check)).findAny().map(Check::explanation);
  }
}
