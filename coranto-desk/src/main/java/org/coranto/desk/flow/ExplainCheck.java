package org.coranto.desk.flow;

import java.util.List;
import org.coranto.check.Check;
import org.coranto.desk.newsletter.Newsletter;

/** Lists the checks of a newsletter: those of Coranto and its own. */
public final class ExplainCheck {

  private final Newsletter newsletter;

  public ExplainCheck(Newsletter newsletter) {
    this.newsletter = newsletter;
  }

  public List<Check> run() {
    return ChecksOfTheHouse.of(newsletter);
  }
}
