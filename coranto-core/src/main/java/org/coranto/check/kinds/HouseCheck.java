package org.coranto.check.kinds;

import java.util.List;
import java.util.Map;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Explanation;
import org.coranto.check.Finding;
import org.coranto.check.Severity;
import org.coranto.check.When;
import org.coranto.model.Span;

/** A house rule as a check. */
final class HouseCheck extends Check {

  @FunctionalInterface
  interface Looking {
    /**
     * @param steps for all patterns together
     */
    List<Finding> look(CheckContext context, Expression.Steps steps);
  }

  private final Rule rule;
  private final Looking looking;

  HouseCheck(Rule rule, When when, Looking looking) {
    super(rule.name(), rule.severity(), when);
    this.rule = rule;
    this.looking = looking;
  }

  Rule rule() {
    return rule;
  }

  static Check of(Rule rule, Looking looking) {
    return new HouseCheck(rule, When.ALWAYS, looking);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    try {
      return looking.look(context, new Expression.Steps(context.edition().text()));
    } catch (Expression.TooSlow _) {
      var slow =
          new Rule(
              rule.name(),
              rule.kind(),
              rule.description(),
              "This rule did not look: its pattern takes too long on this text and must be"
                  + " simpler.",
              Severity.WARNING,
              rule.examples());
      return List.of(slow.finding(new Span(0, 0), Map.of()));
    }
  }

  @Override
  public Explanation explanation() {
    return rule.explanation();
  }
}
