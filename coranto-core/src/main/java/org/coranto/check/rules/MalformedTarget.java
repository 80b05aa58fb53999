package org.coranto.check.rules;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.Fix;
import org.coranto.check.Severity;
import org.coranto.check.TargetFault;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.edition.Link;
import org.coranto.edition.LinkTarget;

/// `[Post](www.example.org/p)`, `(https//…)`, `(two words)`: not a valid URL.
public final class MalformedTarget extends Check {

  /// `LINK_HERE`, which [Placeholder] reports.
  private static final Pattern PLACEHOLDER = Pattern.compile("[A-Z]++(?:[_ -][A-Z]++)*+");

  public MalformedTarget() {
    super("malformed-target", Severity.ERROR);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    boolean http = isMostlyHttp(context.edition());
    return LinkTarget.of(context.edition()).stream()
        .filter(target -> !PLACEHOLDER.matcher(target.text()).matches())
        .flatMap(target -> finding(target, http).stream())
        .toList();
  }

  private static boolean isMostlyHttp(AnnotatedEdition edition) {
    var hrefs = edition.links().stream().map(Link::href).toList();
    long http = hrefs.stream().filter(href -> href.startsWith("http:")).count();
    return 2 * http > hrefs.size();
  }

  private Optional<Finding> finding(LinkTarget target, boolean http) {
    return TargetFault.of(target, http)
        .map(fault -> {
          var found =
              finding(
                  target.span(), "The link target “%s” %s.".formatted(target.text(), fault.what()));
          return fault
              .meant()
              .map(meant ->
                  found.with(Fix.safe("Write " + meant, Fix.replace(target.span(), meant))))
              .orElse(found);
        });
  }
}
