package org.coranto.output.page;

import java.util.Map;
import java.util.stream.Stream;
import org.coranto.output.Plan;

/// The page for URLs that do not exist; its links work at any depth.
final class NotFoundPage implements PageKind {

  private static final String PATH = "404.html";

  @Override
  public Stream<Plan> plans(PageLayout layout) {
    return Stream.of(
        new Plan.OfSite(
            PATH,
            layout.inputs().fingerprint(),
            () -> {
              var page = SitePage.of("/" + PATH, layout.word("notFound")).unlisted();
              return layout.print(
                  PATH, page, Map.of("archive", layout.href(layout.archiveRoute())));
            }));
  }
}
