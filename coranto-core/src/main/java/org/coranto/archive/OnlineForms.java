package org.coranto.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.edition.Announcement;

/// The most frequent form of an edition's online places. The keys `virtual` and `hybrid` are for
/// events in a city: `Virtual (‹place›)`. The key [#NOWHERE] is for events without a place.
public final class OnlineForms implements Topic<OnlineForms.Form> {

  /// The placeholder for the city.
  public static final String PLACE = "‹place›";

  public static final String NOWHERE = "nowhere";

  /// @param where the text of the place
  /// @param region the heading of the event
  public record Form(String where, String region) {}

  private static final Comparator<Form> ORDER =
      Comparator.comparing(Form::where).thenComparing(Form::region);

  OnlineForms() {}

  @Override
  public String name() {
    return "online-forms";
  }

  @Override
  public void learn(AnnotatedEdition edition, Notes<Form> notes) {
    Map<String, List<Form>> forms = new HashMap<>();
    edition.announcements().forEach(event -> add(event, forms));
    forms.forEach((key, all) -> Commonest.of(all, ORDER).ifPresent(form -> notes.note(key, form)));
  }

  private static void add(Announcement event, Map<String, List<Form>> forms) {
    var place = event.event().place();
    if (place.online() && event.where().isPresent()) {
      var where = event.where().get().text();
      if (place.text().isEmpty()) {
        add(forms, NOWHERE, new Form(where, event.region()));
      } else if (where.contains(place.text())) {
        var key = place.attendance().name().toLowerCase(Locale.ROOT);
        add(forms, key, new Form(where.replace(place.text(), PLACE), event.region()));
      }
    }
  }

  private static void add(Map<String, List<Form>> forms, String key, Form form) {
    forms.computeIfAbsent(key, _ -> new ArrayList<>()).add(form);
  }

  @Override
  public void encode(Form value, FieldWriter out) {
    out.text(value.where());
    out.text(value.region());
  }

  @Override
  public Form decode(FieldReader in) {
    return new Form(in.text(), in.text());
  }
}
