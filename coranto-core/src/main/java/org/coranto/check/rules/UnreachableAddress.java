package org.coranto.check.rules;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coranto.archive.LinkServices;
import org.coranto.archive.Topics;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.Fix;
import org.coranto.check.Severity;
import org.coranto.check.Usage;
import org.coranto.edition.Link;
import org.coranto.url.UnreachableUrls;
import org.coranto.url.UnreachableUrls.Unreachable;
import org.coranto.url.UrlText;

/// `http://localhost:4000/`, `https://deploy-preview-12--site.netlify.app/`: a URL that only its
/// author can open, or that is not for readers.
public final class UnreachableAddress extends Check {

  /// If more of an edition's links than one in this many have hosts for examples, it is about them.
  private static final int FEW = 4;

  private static final Pattern SAMPLE_HOST =
      Pattern.compile("(?:.*\\.)?example\\.(?:com|org|net)|.*\\.(?:example|test|invalid)");

  /// Not `example.com`, which is what an author forgets to replace.
  private static final Pattern OWN_SAMPLE_HOST = Pattern.compile(".*\\.(?:example|test|invalid)");

  public UnreachableAddress() {
    super("unreachable-address", Severity.ERROR);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    boolean examples = isAboutExamples(context);
    return context.edition().links().stream()
        .filter(link -> link.target().length() > 0)
        .flatMap(link ->
            UnreachableUrls.of(link.href()).stream()
                .filter(it -> !isUsual(it, link, examples, context))
                .map(it -> finding(link, it)))
        .distinct()
        .toList();
  }

  private static boolean isAboutExamples(CheckContext context) {
    var web = context.edition().links().stream().filter(Link::isWeb).toList();
    return FEW * web.stream().filter(UnreachableAddress::hasSampleHost).count() > web.size();
  }

  private static boolean hasSampleHost(Link link) {
    return UrlText.of(link.href())
        .filter(url -> SAMPLE_HOST.matcher(url.host()).matches())
        .isPresent();
  }

  /// Whether the host is one for examples in a text that has many, or that an earlier edition
  /// linked to, or the newsletter commonly links to pages that are edited there.
  private static boolean isUsual(
      Unreachable found, Link link, boolean examples, CheckContext context) {
    return switch (found.kind()) {
      case PRIVATE, ACCOUNT -> false;
      case EDITOR ->
          LinkServices.key(link.href())
              .filter(key -> Usage.isCommon(context.archive(), Topics.LINK_SERVICES, key))
              .isPresent();
      case SAMPLE ->
          hasSampleHost(link) && (examples || isKnownSample(link, context)) && !isTemplate(link);
      case PREVIEW -> isPreviewHost(link) && isKnown(link, context);
    };
  }

  /// A newsletter that is an example itself names its sites after themselves: `tides.example`.
  private static boolean isKnownSample(Link link, CheckContext context) {
    return UrlText.of(link.href())
            .filter(url -> OWN_SAMPLE_HOST.matcher(url.host()).matches())
            .isPresent()
        && isKnown(link, context);
  }

  /// Whether all pages of the host are previews, unlike those of `dev.to`.
  private static boolean isPreviewHost(Link link) {
    return UrlText.of(link.href())
        .flatMap(url -> UnreachableUrls.of("https://" + url.host() + "/"))
        .isPresent();
  }

  private static boolean isKnown(Link link, CheckContext context) {
    return UrlText.of(link.href())
        .filter(url -> context.archive().knows(Topics.PREFIXES, url.host()))
        .isPresent();
  }

  /// Whether the path has a word of a template, whatever the host is.
  private static boolean isTemplate(Link link) {
    return UrlText.of(link.href())
        .flatMap(url -> UnreachableUrls.of("https://a.page.org" + url.path()))
        .isPresent();
  }

  private Finding finding(Link link, Unreachable found) {
    var message =
        switch (found.kind()) {
          case PRIVATE -> "%s is on the author's own computer or network. Readers cannot open it.";
          case SAMPLE -> "%s is an example or a part of a template, not a page.";
          case PREVIEW ->
              "%s is a preview of a site and will be removed. Link to the published page.";
          case EDITOR -> "%s is where its author edits the page. Link to the page for readers.";
          case ACCOUNT -> "%s is in its author's own account. Readers cannot open it.";
        };
    boolean certain =
        switch (found.kind()) {
          case PRIVATE, SAMPLE, ACCOUNT -> true;
          case PREVIEW, EDITOR -> false;
        };
    var finding =
        finding(link.target(), message.formatted(link.href()))
            .with(certain ? Severity.ERROR : Severity.WARNING);
    return fix(link, found).map(finding::with).orElse(finding);
  }

  private static Optional<Fix> fix(Link link, Unreachable found) {
    return found.page().map(page -> Fix.unsafe("Write " + page, Fix.replace(link.target(), page)));
  }
}
