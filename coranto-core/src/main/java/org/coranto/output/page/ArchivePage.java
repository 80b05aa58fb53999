package org.coranto.output.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.coranto.model.EditionHead;
import org.coranto.output.Plan;
import org.coranto.output.plain.DayNames;

/// All editions, newest first, year by year.
final class ArchivePage implements PageKind {

  @Override
  public Stream<Plan> plans(PageLayout layout) {
    var inputs =
        layout
            .inputs()
            .each(
                layout.site().published(),
                (all, head) -> all.text(head.title()).text(head.route()).day(head.date()));
    var route = layout.archiveRoute();
    return Stream.of(
        new Plan.OfSite(PageLayout.path(route), inputs.fingerprint(), () -> print(layout, route)));
  }

  private static byte[] print(PageLayout layout, String route) {
    var editions = layout.site().published().reversed();
    var years = years(layout, editions);
    return layout.print(
        "archive.html",
        SitePage.of(route, layout.word("archive")),
        Map.of(
            "count",
            editions.size(),
            "since",
            years.isEmpty() ? "" : years.getLast().get("year"),
            "years",
            years));
  }

  private static List<Map<String, Object>> years(PageLayout layout, List<EditionHead> newestFirst) {
    var byYear = new TreeMap<Integer, List<Map<String, Object>>>();
    for (var head : newestFirst) {
      byYear.computeIfAbsent(head.date().getYear(), _ -> new ArrayList<>()).add(line(layout, head));
    }
    return byYear.descendingMap().entrySet().stream()
        .map(year -> Map.<String, Object>of("year", year.getKey(), "editions", year.getValue()))
        .toList();
  }

  private static Map<String, Object> line(PageLayout layout, EditionHead head) {
    return Map.of(
        "title", head.title(),
        "href", layout.href(head.route()),
        "date", DayNames.time(head.date(), layout.days().dayAndMonth(head.date())));
  }
}
