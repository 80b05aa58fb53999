package org.coranto.check.rules;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.Fix;
import org.coranto.check.LinkAnswers;
import org.coranto.check.Requirement;
import org.coranto.check.Severity;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.edition.Link;
import org.coranto.url.WebAddress;
import org.coranto.web.ArchivedCopy;
import org.coranto.web.PageAnswer;

/// A link to a page that does not exist: the server answers 404 or 410, or there is no such host.
public final class DeadLink extends Check {

  public DeadLink() {
    super("dead-link", Severity.ERROR, Requirement.LINK_STATUS);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    return LinkAnswers.each(
        context,
        (link, answer) ->
            switch (answer) {
              case PageAnswer.Gone gone -> Optional.of(finding(link, gone, context.edition()));
              case PageAnswer.NoHost(var host) ->
                  Optional.of(finding(link, host, context.edition()));
              default -> Optional.empty();
            });
  }

  private Finding finding(Link link, PageAnswer.Gone gone, AnnotatedEdition edition) {
    var finding =
        finding(
            LinkAnswers.place(link),
            "“%s” is a dead link: the server answers %d (%s)."
                .formatted(
                    link.href(), gone.status(), gone.status() == 410 ? "gone" : "not found"));
    return fix(link, gone.copy(), edition).map(finding::with).orElse(finding);
  }

  private Finding finding(Link link, String host, AnnotatedEdition edition) {
    var finding =
        finding(
            LinkAnswers.place(link),
            "“%s” is a dead link: there is no host “%s”.".formatted(link.href(), host));
    return fix(link, new ArchivedCopy.Unknown(), edition).map(finding::with).orElse(finding);
  }

  private static Optional<Fix> fix(Link link, ArchivedCopy copy, AnnotatedEdition edition) {
    if (link.target().length() == 0 || isCopy(link)) {
      return Optional.empty();
    }
    return switch (copy) {
      case ArchivedCopy.Found(var at) ->
          Optional.of(
              fix(
                  link,
                  "Link to the copy in the Internet Archive",
                  at + LinkAnswers.fragment(link)));
      case ArchivedCopy.Unknown _ ->
          Optional.of(
              fix(
                  link,
                  "Link to the copy in the Internet Archive, if there is one",
                  nearest(link, edition)));
      case ArchivedCopy.None _ -> Optional.empty();
    };
  }

  private static Fix fix(Link link, String title, String to) {
    return Fix.unsafe(title, Fix.replace(link.target(), LinkAnswers.written(to)));
  }

  private static boolean isCopy(Link link) {
    return WebAddress.of(link.href()).filter(at -> at.isBelow("archive.org")).isPresent();
  }

  /// The URL of the copy nearest to the date of the edition, if there is one.
  private static String nearest(Link link, AnnotatedEdition edition) {
    return "https://web.archive.org/web/%s/%s"
        .formatted(edition.date().format(DateTimeFormatter.BASIC_ISO_DATE), link.href());
  }
}
