package org.coranto.check.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.coranto.check.Check;
import org.coranto.check.Finding;
import org.coranto.check.Galley;
import org.coranto.check.Need;
import org.coranto.check.PageAnswer;
import org.coranto.check.Severity;

/** A link before whose page browsers warn: its certificate ran out, or is another site's. */
public final class BadCertificate implements Check {

  @Override
  public String name() {
    return "bad-certificate";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Set<Need> needs() {
    return EnumSet.of(Need.LINK_STATUS);
  }

  @Override
  public List<Finding> look(Galley galley) {
    return LinkAnswers.each(
        galley,
        (link, answer) ->
            answer instanceof PageAnswer.BadCertificate(var why)
                ? Optional.of(
                    finding(
                        LinkAnswers.place(link),
                        "Browsers warn of “%s”: its certificate %s.".formatted(link.href(), why)))
                : Optional.empty());
  }
}
