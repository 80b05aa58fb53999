package org.coranto.check.rules;

import java.util.List;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.Fix;
import org.coranto.check.FixEffect;
import org.coranto.check.Severity;

/// `â€™` for `’`: text that was written in one encoding and read in another.
public final class DamagedEncoding extends Check {

  public DamagedEncoding() {
    super("encoding-damage", Severity.WARNING, FixEffect.ANYTHING);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    return context.edition().model().problems().stream()
        .filter(problem -> problem.name().equals(name()))
        .flatMap(problem ->
            problem.repair().stream()
                .map(repair ->
                    finding(problem.span(), problem.message())
                        .with(
                            Fix.safe(
                                repair.title(),
                                Fix.replace(problem.span(), repair.replacement())))))
        .toList();
  }
}
