package org.coranto.output.page;

import java.util.List;
import org.coranto.output.Output;
import org.coranto.output.Plan;
import org.coranto.output.Site;

/// The web site, with a list of all kinds of pages.
public final class SitePages implements Output {

  private static final List<PageKind> KINDS =
      List.of(
          new EditionPages(),
          new FrontPage(),
          new ArchivePage(),
          new EventsPage(),
          new CallsPage(),
          new PlainPages(),
          new NotFoundPage(),
          new PageStyleSheet(),
          new Icon(),
          new Sitemap(),
          new Robots());

  @Override
  public String name() {
    return "page";
  }

  @Override
  public List<Plan> plan(Site site) {
    return plan(site, Templates.of(site));
  }

  /// With a renderer that can also look at the variables, for tests.
  static List<Plan> plan(Site site, TemplateRenderer press) {
    var layout = new PageLayout(site, press);
    return KINDS.stream().flatMap(kind -> kind.plans(layout)).toList();
  }
}
