package org.coranto.check.house;

import java.util.List;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Explanation;
import org.coranto.check.Finding;
import org.coranto.check.FixEffect;
import org.coranto.check.Severity;
import org.coranto.check.Stage;
import org.coranto.model.Span;

/// A house rule as a check.
final class HouseCheck extends Check {

  @FunctionalInterface
  interface Looking {
    /// @param steps for all patterns together
    List<Finding> look(CheckContext context, Expression.Steps steps);
  }

  private final HouseRule rule;
  private final Looking looking;

  HouseCheck(HouseRule rule, Stage when, Looking looking) {
    super(rule.name(), rule.severity(), when, FixEffect.TEXT);
    this.rule = rule;
    this.looking = looking;
  }

  HouseRule rule() {
    return rule;
  }

  static Check of(HouseRule rule, Looking looking) {
    return new HouseCheck(rule, Stage.ALWAYS, looking);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    try {
      return looking.look(context, new Expression.Steps(context.edition().text()));
    } catch (Expression.TooSlow _) {
      return List.of(
          new Finding(
              rule.name(),
              Severity.WARNING,
              new Span(0, 0),
              "This rule was not applied: its pattern takes too long on this text. Simplify the"
                  + " pattern."));
    }
  }

  @Override
  public Explanation explanation() {
    return rule.explanation();
  }
}
