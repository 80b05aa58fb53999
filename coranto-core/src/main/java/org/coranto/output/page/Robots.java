package org.coranto.output.page;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.coranto.output.Inputs;
import org.coranto.output.Plan;

/// Allows everything, and links to the site map (RFC 9309).
final class Robots implements PageKind {

  private static final String PATH = "robots.txt";

  @Override
  public Stream<Plan> plans(PageLayout layout) {
    var text =
        "User-agent: *\nAllow: /\n\nSitemap: %s\n"
            .formatted(layout.site().absolute("/" + Sitemap.PATH));
    return Stream.of(
        new Plan.OfSite(PATH, Inputs.of(text), () -> text.getBytes(StandardCharsets.UTF_8)));
  }
}
