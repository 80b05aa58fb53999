package org.coranto.output.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.coranto.model.Dates;
import org.coranto.model.EditionHead;
import org.coranto.model.Entry;
import org.coranto.model.Entry.CallEntry;
import org.coranto.model.SectionKind;
import org.coranto.output.Plan;
import org.coranto.output.plain.DayNames;

/// All calls whose deadline is not before the date of the newest edition. Calls without a deadline
/// stay for a few editions.
final class CallsPage implements PageKind {

  /// For how many editions a call without a deadline counts as open.
  private static final int NEWS = 4;

  private record Call(CallEntry entry, EditionHead edition) {

    boolean isOpen(LocalDate day, List<EditionHead> news) {
      return entry
          .deadline()
          .map(deadline -> !deadline.isBefore(day))
          .orElse(news.contains(edition));
    }

    LocalDate deadline() {
      return entry.deadline().orElse(LocalDate.MAX);
    }
  }

  @Override
  public Stream<Plan> plans(PageLayout layout) {
    if (!layout.has(SectionKind.CALLS)) {
      return Stream.of();
    }
    var route = layout.callsRoute();
    var editions = layout.site().newest(layout.config().outputs().calendarEditions());
    return Stream.of(
        new Plan.OfSite(
            PageLayout.path(route),
            layout.inputs().heads(editions).fingerprint(),
            () -> print(layout, route, editions)));
  }

  private static byte[] print(PageLayout layout, String route, List<EditionHead> newestFirst) {
    var newest = newestFirst.stream().map(EditionHead::date).findFirst();
    var news = newestFirst.subList(0, Math.min(NEWS, newestFirst.size()));
    var open =
        calls(layout, newestFirst).stream()
            .filter(call -> call.isOpen(newest.orElse(LocalDate.MIN), news))
            .toList();
    var closing =
        open.stream()
            .filter(call -> call.entry().deadline().isPresent())
            .sorted(Comparator.comparing(Call::deadline))
            .toList();
    var others = open.stream().filter(call -> call.entry().deadline().isEmpty()).toList();
    return layout.print(
        "calls.html",
        SitePage.of(route, layout.word("openCalls")),
        Map.of(
            "asOf", newest.map(layout.days()::whole).orElse(""),
            "count", open.size(),
            "hasClosing", !closing.isEmpty(),
            "closing", lines(layout, closing),
            "hasOthers", !others.isEmpty(),
            "others", lines(layout, others)));
  }

  /// Each once, as in the newest edition: entries with the same anchor are the same call.
  private static List<Call> calls(PageLayout layout, List<EditionHead> newestFirst) {
    var calls = new LinkedHashMap<String, Call>();
    for (var head : newestFirst) {
      for (Entry entry : layout.site().read(head).entries().toList()) {
        if (entry instanceof CallEntry call && !call.title().isBlank()) {
          calls.putIfAbsent(call.body().id(), new Call(call, head));
        }
      }
    }
    return List.copyOf(calls.values());
  }

  private static List<Map<String, Object>> lines(PageLayout layout, List<Call> calls) {
    return calls.stream().map(call -> line(layout, call)).toList();
  }

  private static Map<String, Object> line(PageLayout layout, Call call) {
    var entry = call.entry();
    var href = entry.body().links().stream().findFirst().map(link -> link.href()).orElse("");
    return Map.of(
        "deadline", entry.deadline().map(day -> List.of(day(layout, day))).orElse(List.of()),
        "call", LinkVariables.of(entry.title(), href),
        "project", entry.project(),
        "place", entry.place().text(),
        "online", entry.place().online() ? layout.word("online") : "",
        "takesPlace", entry.dates().map(dates -> takesPlace(layout, dates)).orElse(""),
        "announced", LinkVariables.announced(layout, call.edition(), entry.body().id()));
  }

  private static Map<String, Object> day(PageLayout layout, LocalDate day) {
    return DayNames.time(day, layout.days().near(day));
  }

  private static String takesPlace(PageLayout layout, Dates dates) {
    var days = layout.days();
    return dates.first().equals(dates.last())
        ? days.whole(dates.first())
        : days.dayAndMonth(dates.first()) + " – " + days.whole(dates.last());
  }
}
