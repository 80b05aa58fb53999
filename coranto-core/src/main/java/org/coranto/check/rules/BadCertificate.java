package org.coranto.check.rules;

import java.util.List;
import java.util.Optional;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.LinkAnswers;
import org.coranto.check.Requirement;
import org.coranto.check.Severity;
import org.coranto.web.PageAnswer;

/// A link to a page whose certificate browsers refuse: expired, or for another site.
public final class BadCertificate extends Check {

  public BadCertificate() {
    super("bad-certificate", Severity.WARNING, Requirement.LINK_STATUS);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    return LinkAnswers.each(
        context,
        (link, answer) ->
            answer instanceof PageAnswer.BadCertificate(var why)
                ? Optional.of(
                    finding(
                        LinkAnswers.place(link),
                        "Browsers warn about “%s”: its certificate %s."
                            .formatted(link.href(), why)))
                : Optional.empty());
  }
}
