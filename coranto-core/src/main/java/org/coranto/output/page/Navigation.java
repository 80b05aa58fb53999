package org.coranto.output.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.coranto.model.SectionKind;

/// The navigation links of every page.
record Navigation(PageLayout layout) {

  List<Map<String, Object>> variables(String here) {
    var links = new ArrayList<Map<String, Object>>();
    links.add(link("latest", PageLayout.HOME, here));
    links.add(link("archive", layout.archiveRoute(), here));
    if (layout.has(SectionKind.EVENTS)) {
      links.add(link("events", layout.eventsRoute(), here));
    }
    if (layout.has(SectionKind.CALLS)) {
      links.add(link("calls", layout.callsRoute(), here));
    }
    return links;
  }

  private Map<String, Object> link(String word, String route, String here) {
    return Map.of(
        "title", layout.word(word), "href", layout.href(route), "current", route.equals(here));
  }
}
