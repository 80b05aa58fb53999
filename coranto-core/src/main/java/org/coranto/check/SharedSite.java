package org.coranto.check;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coranto.archive.SiteLinks;
import org.coranto.archive.Topics;
import org.coranto.edition.Link;

/// A site of which the newsletter is only a part: editions link to `/learn/`, `/packages/` and
/// `/compilers/`, which other programs make. Such a link cannot be judged.
public final class SharedSite {

  /// The smallest number of parts of the site that the build does not make.
  private static final int PARTS = 3;

  private static final Pattern FIRST = Pattern.compile("^/([^/?#]+).*$", Pattern.DOTALL);

  /// The first part of a path to an edition: `2026`, `2026-09-02`.
  private static final Pattern DATE = Pattern.compile("\\d.*", Pattern.DOTALL);

  private final OwnSite site;
  private final Set<String> made;
  private final Set<String> others;

  private SharedSite(OwnSite site, Set<String> made, Set<String> others) {
    this.site = site;
    this.made = made;
    this.others = others;
  }

  /// Compares the links of this edition and of the last ones with what the build makes.
  public static SharedSite of(CheckContext context, OwnSite site) {
    var newest = context.archive().newest(Usage.EDITIONS);
    var links =
        Stream.concat(
                context.edition().links().stream().map(Link::href).filter(SiteLinks::is),
                context.archive().occurrences(Topics.SITE_LINKS, SiteLinks.KEY).stream()
                    .filter(link -> newest.contains(link.edition()))
                    .map(link -> link.value()))
            .filter(href -> FIRST.matcher(href).matches())
            .collect(Collectors.partitioningBy(site::makes, Collectors.toSet()));
    return new SharedSite(
        site,
        parts(links.getOrDefault(true, Set.of())),
        parts(links.getOrDefault(false, Set.of())));
  }

  private static Set<String> parts(Set<String> links) {
    return links.stream().map(SharedSite::part).collect(Collectors.toSet());
  }

  private static String part(String href) {
    return FIRST.matcher(href).replaceFirst("$1");
  }

  /// Whether a link leads to a part of the site that only other programs make.
  public boolean hasElsewhere(String href) {
    return SiteLinks.is(href)
        && site.path(href).isPresent()
        && isOther(part(href))
        && others.stream().filter(this::isOther).count() >= PARTS
        && others.size() > made.size();
  }

  private boolean isOther(String part) {
    return !made.contains(part) && !DATE.matcher(part).matches();
  }
}
