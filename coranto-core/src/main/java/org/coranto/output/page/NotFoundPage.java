package org.coranto.output.page;

import java.util.Map;
import java.util.stream.Stream;
import org.coranto.output.Plan;

/** What a server shows for an address that leads nowhere; its links work from any depth. */
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
