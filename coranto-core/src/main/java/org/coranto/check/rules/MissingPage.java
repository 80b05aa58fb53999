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
import org.coranto.edition.Link;
import org.coranto.markdown.Line;
import org.coranto.model.Section;
import org.coranto.model.Span;

/// `/2026/01/01/nothing/`, `#no-such-heading`: a link into the newsletter's own site that leads to
/// nothing.
public final class MissingPage extends Check {

  /// `![Tides](/images/tides.png)`; a relative name may be a file beside the text.
  private static final Pattern PICTURE =
      Pattern.compile("!\\[[^\\[\\]]*+]\\((/[^\\s()]*+|https?://[^\\s()]++)");

  public MissingPage() {
    super("missing-page", Severity.WARNING);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    var site = OwnSite.of(context);
    return Stream.concat(
            context.edition().links().stream().flatMap(link -> found(context, site, link).stream()),
            context.edition().lines().all().stream().flatMap(line -> pictures(context, site, line)))
        .distinct()
        .toList();
  }

  private Stream<Finding> pictures(CheckContext context, OwnSite site, Line line) {
    if (line.is(Line.Kind.CODE) || line.is(Line.Kind.COMMENT) || line.is(Line.Kind.HEADER)) {
      return Stream.empty();
    }
    return PICTURE
        .matcher(line.text())
        .results()
        .filter(picture -> !site.makes(picture.group(1)))
        .filter(picture ->
            !context.archive().knows(Topics.ADDRESSES, context.edition().key(picture.group(1))))
        .map(picture ->
            finding(
                new Span(
                    line.span().start() + picture.start(1), line.span().start() + picture.end(1)),
                "This picture is /%s of this site, which does not exist after a build."
                    .formatted(site.path(picture.group(1)).orElseThrow())))
        .filter(found ->
            context.edition().code().all().stream().noneMatch(code -> code.contains(found.span())));
  }

  private Optional<Finding> found(CheckContext context, OwnSite site, Link link) {
    if (link.href().startsWith("#")) {
      return anchor(context, link);
    }
    if (site.makes(link.href()) || isFileName(link) || isUsual(context, link)) {
      return Optional.empty();
    }
    return Optional.of(
        finding(
            link.target(),
            "“%s” links to /%s of this site, which does not exist after a build."
                .formatted(link.text(), site.path(link.href()).orElseThrow())));
  }

  /// `chart.png` or `example.org/a`, which [MalformedTarget] reports.
  private static boolean isFileName(Link link) {
    var href = link.href();
    return !href.startsWith("/") && !href.startsWith(".") && !href.contains("://");
  }

  /// Whether earlier editions had the same link: other programs may make pages of the site, too.
  private static boolean isUsual(CheckContext context, Link link) {
    return context.archive().knows(Topics.ADDRESSES, context.edition().key(link.href()));
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
