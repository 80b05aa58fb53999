package org.coranto.check.archive;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.coranto.check.AnnotatedEdition;
import org.coranto.check.Announcement;
import org.coranto.model.Hyperlink;
import org.coranto.text.EventForm;

/**
 * How most events of an edition are written. Under the empty key: pattern of the day, a tab, the
 * lines with their marks. Under {@code virtual} and {@code hybrid}: the place with a mark, as in
 * {@code Virtual (‹place›)}, a tab, the region's heading. Under {@code nowhere}: what is written
 * for an online event that is in no city.
 */
public final class EventForms implements Topic {

  /** Stands for the city. */
  public static final String PLACE = "‹place›";

  public static final String NOWHERE = "nowhere";

  EventForms() {}

  @Override
  public String name() {
    return "event-forms";
  }

  @Override
  public void learn(AnnotatedEdition edition, Notes notes) {
    Map<String, Map<String, Integer>> counted = new HashMap<>();
    for (var event : edition.announcements()) {
      form(event, edition).ifPresent(form -> count(counted, "", form.day() + "\t" + form.lines()));
      online(event, counted);
    }
    counted.forEach((key, forms) -> most(forms).ifPresent(form -> notes.note(key, form)));
  }

  private static void online(Announcement event, Map<String, Map<String, Integer>> counted) {
    var place = event.event().place();
    if (place.online() && event.where().isPresent()) {
      var where = event.where().get().text();
      if (place.text().isEmpty()) {
        count(counted, NOWHERE, where + "\t" + event.region());
      } else if (where.contains(place.text())) {
        var form = where.replace(place.text(), PLACE);
        count(
            counted,
            place.attendance().name().toLowerCase(Locale.ROOT),
            form + "\t" + event.region());
      }
    }
  }

  private static void count(Map<String, Map<String, Integer>> counted, String key, String form) {
    counted.computeIfAbsent(key, _ -> new HashMap<>()).merge(form, 1, Integer::sum);
  }

  static Optional<String> most(Map<String, Integer> forms) {
    return forms.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  /** Of one day, with one group and one title; others are rarely written alike. */
  private static Optional<EventForm> form(Announcement event, AnnotatedEdition edition) {
    var dates = event.event().dates();
    var titles = event.titles();
    if (titles.size() != 1
        || event.group().isEmpty()
        || event.where().isEmpty()
        || !dates.first().equals(dates.last())) {
      return Optional.empty();
    }
    return EventForm.of(
        new EventForm.Example(
            edition.slice(event.lines()),
            event.when().text(),
            dates,
            event.where().get().text(),
            plain(event.group().get()),
            plain(titles.getFirst())));
  }

  private static Hyperlink plain(Hyperlink link) {
    return new Hyperlink(link.text().strip(), link.href(), link.span());
  }
}
