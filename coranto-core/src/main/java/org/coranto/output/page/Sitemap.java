package org.coranto.output.page;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.coranto.model.EditionHead;
import org.coranto.model.SectionKind;
import org.coranto.output.Plan;
import org.coranto.output.html.Html;

/// Every page that search engines may show (sitemaps.org 0.9; at most 50,000 addresses).
final class Sitemap implements PageKind {

  static final String PATH = "sitemap.xml";
  private static final int MOST = 50_000;

  @Override
  public Stream<Plan> plans(PageLayout layout) {
    var inputs =
        layout
            .inputs()
            .each(
                layout.site().published(), (all, head) -> all.text(head.route()).day(head.date()));
    return Stream.of(
        new Plan.OfSite(
            PATH, inputs.fingerprint(), () -> text(layout).getBytes(StandardCharsets.UTF_8)));
  }

  private static String text(PageLayout layout) {
    var out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    var newest = layout.site().newest(1).stream().map(head -> head.date().toString()).findFirst();
    overviews(layout).forEach(route -> line(out, layout, route, newest.orElse("")));
    layout.site().pages().forEach(page -> line(out, layout, page.route(), ""));
    layout.site().newest(MOST - 100).forEach(head -> line(out, layout, head));
    return out.append("</urlset>\n").toString();
  }

  private static Stream<String> overviews(PageLayout layout) {
    return Stream.of(
            Stream.of(PageLayout.HOME, layout.archiveRoute()),
            Stream.of(layout.eventsRoute()).filter(_ -> layout.has(SectionKind.EVENTS)),
            Stream.of(layout.callsRoute()).filter(_ -> layout.has(SectionKind.CALLS)))
        .flatMap(routes -> routes);
  }

  private static void line(StringBuilder out, PageLayout layout, EditionHead head) {
    line(out, layout, head.route(), head.date().toString());
  }

  private static void line(StringBuilder out, PageLayout layout, String route, String changed) {
    out.append("<url><loc>");
    Html.escape(out, layout.site().absolute(route)).append("</loc>");
    if (!changed.isEmpty()) {
      out.append("<lastmod>").append(changed).append("</lastmod>");
    }
    out.append("</url>\n");
  }
}
