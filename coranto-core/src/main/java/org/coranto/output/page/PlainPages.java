package org.coranto.output.page;

import java.util.Map;
import java.util.stream.Stream;
import org.coranto.model.Section;
import org.coranto.output.Plan;
import org.coranto.output.Site;
import org.coranto.output.html.HtmlWriter;

/// The plain pages of a newsletter: about, privacy.
final class PlainPages implements PageKind {

  @Override
  public Stream<Plan> plans(PageLayout layout) {
    return layout.site().pages().stream()
        .map(page ->
            new Plan.OfSite(
                PageLayout.path(page.route()),
                layout
                    .inputs()
                    .text(page.file())
                    .text(page.title())
                    .text(page.route())
                    .text(page.digest())
                    .fingerprint(),
                () -> print(layout, page)));
  }

  private static byte[] print(PageLayout layout, Site.Page page) {
    var language = layout.config().newsletter().language();
    var body = new StringBuilder();
    var style = new PageStyle(layout.word("permalink"), "", Language.isRightToLeft(language));
    var writer = new HtmlWriter(body, style);
    for (Section section : page.sections()) {
      writer.section(section);
    }
    return layout.print(
        "page.html",
        SitePage.of(page.route(), page.title()),
        Map.of("body", body.toString(), "source", layout.source(page.file())));
  }
}
