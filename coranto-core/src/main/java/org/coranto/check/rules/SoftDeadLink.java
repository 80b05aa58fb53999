package org.coranto.check.rules;

import java.util.List;
import java.util.Optional;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.LinkAnswers;
import org.coranto.check.RedirectProof;
import org.coranto.check.Requirement;
import org.coranto.check.Severity;
import org.coranto.edition.Link;
import org.coranto.markdown.TitleKey;
import org.coranto.web.PageAnswer;

/// A link to a page that does not exist, although the server answers with status 200.
public final class SoftDeadLink extends Check {

  public SoftDeadLink() {
    super("soft-dead-link", Severity.WARNING, Requirement.LINK_STATUS);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    return LinkAnswers.each(
        context,
        (link, answer) ->
            switch (answer) {
              case PageAnswer.SoftGone gone when !isMeant(link, gone) ->
                  Optional.of(finding(link, gone.sign()));
              case PageAnswer.Moved moved
                  when RedirectProof.of(link, moved) == RedirectProof.OTHER ->
                  Optional.of(
                      finding(
                          link,
                          "redirects to “%s”, which is another page"
                              .formatted(moved.page().address())));
              default -> Optional.empty();
            });
  }

  /// An article may have the title “404 Not Found”, and be linked with this title.
  private static boolean isMeant(Link link, PageAnswer.SoftGone gone) {
    var words = TitleKey.of(link.text());
    return !words.isEmpty()
        && gone.page().titles().stream().anyMatch(title -> TitleKey.of(title).contains(words));
  }

  private Finding finding(Link link, String sign) {
    return finding(
        LinkAnswers.place(link),
        "“%s” seems to be a dead link: the page %s.".formatted(link.href(), sign));
  }
}
