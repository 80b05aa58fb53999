package org.coranto.check.rules;

import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.coranto.check.Check;
import org.coranto.check.Finding;
import org.coranto.check.Fix;
import org.coranto.check.Galley;
import org.coranto.check.Link;
import org.coranto.check.Need;
import org.coranto.check.PageAnswer;
import org.coranto.check.Severity;
import org.coranto.check.page.WebAddress;

/** A link to a page that is not there: its server answers 404 or 410. */
public final class DeadLink implements Check {

  @Override
  public String name() {
    return "dead-link";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
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
            answer instanceof PageAnswer.Gone(int status)
                ? Optional.of(finding(link, status, galley))
                : Optional.empty());
  }

  private Finding finding(Link link, int status, Galley galley) {
    var finding =
        finding(
            LinkAnswers.place(link),
            "“%s” leads nowhere: the server says that the page is %s (%d)."
                .formatted(link.href(), status == 410 ? "gone for good" : "not there", status));
    return link.target().length() == 0 || isCopy(link)
        ? finding
        : finding.with(
            Fix.unsafe(
                "Link to the Internet Archive's copy, if it has one",
                Fix.replace(link.target(), copy(link, galley))));
  }

  private static boolean isCopy(Link link) {
    return WebAddress.of(link.href()).filter(at -> at.isBelow("archive.org")).isPresent();
  }

  /** Leads to the copy made nearest to a day, where the Internet Archive has one. */
  private static String copy(Link link, Galley galley) {
    var day = galley.date().format(DateTimeFormatter.BASIC_ISO_DATE);
    return "https://web.archive.org/web/%s/%s".formatted(day, LinkAnswers.written(link.href()));
  }
}
