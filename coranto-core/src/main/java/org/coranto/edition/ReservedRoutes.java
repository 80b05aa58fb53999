package org.coranto.edition;

import java.util.List;
import java.util.stream.Stream;
import org.coranto.config.Config;
import org.coranto.model.Route;
import org.coranto.model.SectionKind;

/// The routes of pages, files and folders that every site has, and which no edition may take.
final class ReservedRoutes {

  private static final List<String> ALWAYS =
      List.of(
          "/",
          "/404.html",
          "/calendar",
          "/card.png",
          "/editions.json",
          "/feeds",
          "/icon.svg",
          "/robots.txt",
          "/schemas",
          "/sitemap.xml",
          "/style.css",
          "/_redirects",
          "/redirects.map");

  private final List<Route> routes;

  private ReservedRoutes(List<Route> routes) {
    this.routes = routes;
  }

  static ReservedRoutes of(Config config) {
    var outputs = config.outputs();
    var links = config.permalinks();
    var own =
        Stream.of(
            "/" + outputs.rss(),
            "/" + outputs.atom(),
            "/" + outputs.jsonFeed(),
            links.archive(),
            links.sectionRoute(SectionKind.EVENTS.word()),
            links.sectionRoute(SectionKind.CALLS.word()));
    return new ReservedRoutes(Stream.concat(ALWAYS.stream(), own).map(Route::new).toList());
  }

  boolean holds(Route route) {
    return routes.stream().anyMatch(route::isInTheWayOf);
  }
}
