package org.coranto.check.rules;

import java.util.List;
import java.util.Optional;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.LinkAnswers;
import org.coranto.check.Requirement;
import org.coranto.check.Severity;
import org.coranto.url.WebAddress;
import org.coranto.web.PageAnswer;

/// A link to a page that only logged-in users can read.
public final class LoginWall extends Check {

  public LoginWall() {
    super("login-wall", Severity.SUGGESTION, Requirement.LINK_STATUS);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    return LinkAnswers.each(
        context,
        (link, answer) ->
            answer instanceof PageAnswer.LoginWall(var at)
                ? Optional.of(
                    finding(
                        LinkAnswers.place(link),
                        "Readers must log in at %s to read “%s”.".formatted(host(at), link.href())))
                : Optional.empty());
  }

  private static String host(String address) {
    return WebAddress.of(address).map(WebAddress::host).orElse(address);
  }
}
