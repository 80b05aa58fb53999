package org.coranto.output.page;

import java.util.Map;
import java.util.stream.Stream;
import org.coranto.output.Plan;

/// The page for URLs that do not exist; its links work at any depth.
final class NotFoundPage implements PageKind {

  private static final String PATH = "404.html";

  @Override
  public Stream<Plan> plans(PageLayout sheet) {
    return Stream.of(
        new Plan.OfSite(
            PATH,
            sheet.inputs().fingerprint(),
            () -> {
              var page = SitePage.of("/" + PATH, sheet.word("notFound")).unlisted();
              return sheet.print(PATH, page, Map.of("archive", sheet.href(sheet.archiveRoute())));
            }));
  }
}
