package org.coranto.check.rules;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.coranto.archive.Topics;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.OwnSite;
import org.coranto.check.Severity;
import org.coranto.check.SharedSite;
import org.coranto.edition.Images;
import org.coranto.edition.Link;
import org.coranto.model.Inline;
import org.coranto.model.Section;

/// `/2026/01/01/nothing/`, `#no-such-heading`: a link into the newsletter's own site that leads to
/// nothing.
public final class MissingPage extends Check {

  private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*://");

  public MissingPage() {
    super("missing-page", Severity.WARNING);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    var site = OwnSite.of(context);
    return Stream.concat(
            context.edition().links().stream().flatMap(link -> found(context, site, link).stream()),
            Images.of(context.edition()).stream()
                .flatMap(image -> picture(context, site, image).stream()))
        .distinct()
        .toList();
  }

  /// `![Tides](/images/tides.png)`; a relative name may be a file beside the text.
  private Optional<Finding> picture(CheckContext context, OwnSite site, Inline.Image image) {
    var source = image.source();
    return !(source.startsWith("/") || source.contains("://"))
            || isUsual(context, source)
            || site.makes(source)
        ? Optional.empty()
        : Optional.of(
            finding(
                image.span(),
                "This picture is /%s of this site, which does not exist after a build."
                    .formatted(site.path(source).orElseThrow())));
  }

  private Optional<Finding> found(CheckContext context, OwnSite site, Link link) {
    if (link.href().startsWith("#")) {
      return anchor(context, link);
    }
    if (isFileName(link) || isUsual(context, link.href()) || site.makes(link.href())) {
      return Optional.empty();
    }
    if (SharedSite.of(context, site).hasElsewhere(link.href())) {
      return Optional.empty();
    }
    return Optional.of(
        finding(
            link.target(),
            "“%s” links to /%s of this site, which does not exist after a build."
                .formatted(link.text(), site.path(link.href()).orElseThrow())));
  }

  /// `chart.png`, `example.org/a` or `(https://example.org/a`, which [MalformedTarget] reports.
  private static boolean isFileName(Link link) {
    var href = link.href();
    return !href.startsWith("/") && !href.startsWith(".") && !SCHEME.matcher(href).lookingAt();
  }

  /// Whether earlier editions had the same link: other programs may make pages of the site, too.
  private static boolean isUsual(CheckContext context, String href) {
    return context.archive().knows(Topics.ADDRESSES, context.edition().key(href));
  }

  /// `#news`, where the edition has no such heading.
  private Optional<Finding> anchor(CheckContext context, Link link) {
    var id = link.href().substring(1);
    boolean there =
        id.isEmpty()
            || context.edition().sections().stream().map(Section::id).anyMatch(id::equals)
            || context.edition().entries().anyMatch(entry -> entry.body().id().equals(id))
            || context.edition().text().contains("id=\"" + id + "\"")
            || context.edition().text().contains("name=\"" + id + "\"");
    return there
        ? Optional.empty()
        : Optional.of(
            finding(
                link.target(),
                "“%s” links to #%s, but this edition has no such heading."
                    .formatted(link.text(), id)));
  }
}
