package org.coranto.check.rules;

import java.util.List;
import java.util.Optional;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.Fix;
import org.coranto.check.FixEffect;
import org.coranto.check.LinkAnswers;
import org.coranto.check.PermanentRedirect;
import org.coranto.check.RedirectProof;
import org.coranto.check.Requirement;
import org.coranto.check.Severity;
import org.coranto.edition.Link;
import org.coranto.web.PageAnswer;

/// `https://example.org/old`, which redirects permanently to a new URL.
public final class MovedLink extends Check {

  public MovedLink() {
    super("moved-link", Severity.SUGGESTION, FixEffect.TARGETS, Requirement.LINK_STATUS);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    return LinkAnswers.each(
        context,
        (link, answer) ->
            answer instanceof PageAnswer.Moved moved && moved.forGood()
                ? finding(link, moved)
                : Optional.empty());
  }

  private Optional<Finding> finding(Link link, PageAnswer.Moved moved) {
    var proof = RedirectProof.of(link, moved);
    return proof == RedirectProof.OTHER
        ? Optional.empty() // soft-dead-link reports it
        : PermanentRedirect.of(link.href(), moved.page()).map(to -> finding(link, to, proof));
  }

  private Finding finding(Link link, String to, RedirectProof proof) {
    var finding =
        finding(
            LinkAnswers.place(link),
            "“%s” has moved permanently to “%s”.".formatted(link.href(), to));
    if (link.target().length() == 0) {
      return finding;
    }
    var edit = Fix.replace(link.target(), LinkAnswers.written(to) + LinkAnswers.fragment(link));
    var title = "Link to the new URL";
    return finding.with(
        proof == RedirectProof.SAME ? Fix.safe(title, edit) : Fix.unsafe(title, edit));
  }
}
