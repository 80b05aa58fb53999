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
import org.coranto.check.OwnSite;
import org.coranto.check.Severity;
import org.coranto.check.TargetFault;
import org.coranto.edition.LinkTarget;
import org.coranto.model.Span;
import org.coranto.url.UrlText;

/// `[Post](www.example.org/p)`, `(https//…)`, `(two words)`: not a valid URL.
public final class MalformedTarget extends Check {

  /// `LINK_HERE`, which [Placeholder] reports.
  private static final Pattern PLACEHOLDER = Pattern.compile("[A-Z]++(?:[_ -][A-Z]++)*+");

  private static final Pattern URL = Pattern.compile("https?://[^\\s()\\[\\]\\\\]+");

  /// Words, or one word that is no path: `A post`.
  private static final Pattern TEXT = Pattern.compile("[^/#.:()\\[\\]\\\\]+");

  public MalformedTarget() {
    super("malformed-target", Severity.ERROR, FixEffect.TEXT_AND_TARGETS);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    var hosts = LinkedHosts.of(context);
    var site = OwnSite.of(context);
    return LinkTarget.of(context.edition()).stream()
        .filter(target -> !PLACEHOLDER.matcher(target.text()).matches())
        .flatMap(
            target -> finding(target, hosts).filter(_ -> !isOfSite(context, target, site)).stream())
        .toList();
  }

  /// Whether the target is a page of the site, or is reported as a missing one. Looked at only
  /// where something is wrong, because the paths of the whole site have to be known.
  private static boolean isOfSite(CheckContext context, LinkTarget target, OwnSite site) {
    var text = target.text();
    boolean path = !text.contains(":") && (text.contains("/") || text.contains("."));
    return (path && site.has(text)) || isMissing(context, target, site);
  }

  /// `../notes.md`, which [MissingPage] reports if the paths of the site are known.
  private static boolean isMissing(CheckContext context, LinkTarget target, OwnSite site) {
    return target.text().matches("\\.{1,2}/\\S*")
        && site.path(target.text()).isPresent()
        && context.own().paths().get().isPresent();
  }

  /// `[https://example.org/](A post)`.
  private static boolean isTurned(LinkTarget target) {
    return URL.matcher(target.words()).matches()
        && TEXT.matcher(target.text()).matches()
        && UrlText.of(target.words()).isPresent();
  }

  private Finding turned(LinkTarget target) {
    int close = target.span().start() - 2;
    var words = new Span(close - target.words().length(), close);
    return finding(target.span(), "The text and the URL of this link are in each other's place.")
        .with(
            Fix.safe(
                "Swap them",
                Fix.replace(words, target.text()),
                Fix.replace(target.span(), target.words())));
  }

  private Optional<Finding> finding(LinkTarget target, LinkedHosts hosts) {
    if (isTurned(target)) {
      return Optional.of(turned(target));
    }
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
