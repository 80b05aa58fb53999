package org.coranto.output.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.coranto.model.SectionKind;

/// The navigation links of every page.
record Navigation(PageLayout sheet) {

  List<Map<String, Object>> variables(String here) {
    var links = new ArrayList<Map<String, Object>>();
    links.add(link("latest", PageLayout.HOME, here));
    links.add(link("archive", sheet.archiveRoute(), here));
    if (sheet.has(SectionKind.EVENTS)) {
      links.add(link("events", sheet.eventsRoute(), here));
    }
    if (sheet.has(SectionKind.CALLS)) {
      links.add(link("calls", sheet.callsRoute(), here));
    }
    return links;
  }

  private Map<String, Object> link(String word, String route, String here) {
    return Map.of(
        "title", sheet.word(word), "href", sheet.href(route), "current", route.equals(here));
  }
}
