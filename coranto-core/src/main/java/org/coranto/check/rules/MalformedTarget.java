package org.coranto.check.rules;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.Fix;
import org.coranto.check.FixEffect;
import org.coranto.check.LinkedHosts;
import org.coranto.check.Severity;
import org.coranto.check.TargetFault;
import org.coranto.edition.LinkTarget;

/// `[Post](www.example.org/p)`, `(https//…)`, `(two words)`: not a valid URL.
public final class MalformedTarget extends Check {

  /// `LINK_HERE`, which [Placeholder] reports.
  private static final Pattern PLACEHOLDER = Pattern.compile("[A-Z]++(?:[_ -][A-Z]++)*+");

  public MalformedTarget() {
    super("malformed-target", Severity.ERROR, FixEffect.TARGETS);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    var hosts = LinkedHosts.of(context);
    return LinkTarget.of(context.edition()).stream()
        .filter(target -> !PLACEHOLDER.matcher(target.text()).matches())
        .flatMap(target -> finding(target, hosts).stream())
        .toList();
  }

  private Optional<Finding> finding(LinkTarget target, LinkedHosts hosts) {
    return TargetFault.of(target, hosts)
        .map(fault -> {
          var found =
              finding(
                  target.span(), "The link target “%s” %s.".formatted(target.text(), fault.what()));
          return fault
              .meant()
              .map(meant ->
                  found.with(
                      new Fix(
                          "Write " + meant,
                          fault.sure(),
                          List.of(Fix.replace(target.span(), meant)))))
              .orElse(found);
        });
  }
}
