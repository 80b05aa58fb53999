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
import org.coranto.check.Requirement;
import org.coranto.check.Severity;
import org.coranto.edition.Link;
import org.coranto.url.WebAddress;
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
            answer instanceof PageAnswer.Moved(var page, boolean forGood) && forGood
                ? PermanentRedirect.of(link.href(), page).map(to -> finding(link, to))
                : Optional.empty());
  }

  private Finding finding(Link link, String to) {
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
        keepsItsName(link.href(), to) ? Fix.safe(title, edit) : Fix.unsafe(title, edit));
  }

  /// Whether the site or the last part of the path is the same; if not, an editor should check the
  /// fix.
  private static boolean keepsItsName(String from, String to) {
    var before = WebAddress.of(from);
    var after = WebAddress.of(to);
    return before.isPresent()
        && after.isPresent()
        && (before.get().site().equals(after.get().site())
            || (!before.get().segments().isEmpty()
                && !after.get().segments().isEmpty()
                && before.get().segments().getLast().equals(after.get().segments().getLast())));
  }
}
