package org.coranto.app.check;

import java.util.List;
import org.coranto.app.newsletter.Newsletter;
import org.coranto.check.Check;

/// Lists the checks of a newsletter: those of Coranto and its own.
public final class ExplainCheck {

  private final Newsletter newsletter;

  public ExplainCheck(Newsletter newsletter) {
    this.newsletter = newsletter;
  }

  public List<Check> run() {
    return ConfiguredChecks.of(newsletter);
  }
}
