package org.coranto.check.rules;

import java.util.List;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.FixEffect;
import org.coranto.check.MarkdownTarget;
import org.coranto.check.Severity;
import org.coranto.edition.Link;
import org.coranto.url.ApiUrls;

/// `https://api.github.com/repos/o/r/issues/1`: the URL of an API instead of a page.
public final class MachineAddress extends Check {

  public MachineAddress() {
    super("machine-address", Severity.WARNING, FixEffect.TARGETS);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    return context.edition().links().stream()
        .filter(Link::isWeb)
        .flatMap(link ->
            ApiUrls.page(link.href()).stream()
                .map(page ->
                    finding(
                            link.target(),
                            "%s is an API URL. Link to the page for readers."
                                .formatted(link.href()))
                        .with(MarkdownTarget.of(page).fix(link.target()))))
        .distinct()
        .toList();
  }
}
