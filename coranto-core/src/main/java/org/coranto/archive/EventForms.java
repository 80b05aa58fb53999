package org.coranto.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.edition.Announcement;
import org.coranto.edition.EventForm;
import org.coranto.model.Hyperlink;

/// The most frequent form of an edition's events. The key is empty.
public final class EventForms implements Topic<EventForms.Form> {

  /// @param day the pattern of the date, as in [EventForm#day]
  /// @param lines the lines with placeholders, as in [EventForm#lines]
  public record Form(String day, String lines) {}

  private static final Comparator<Form> ORDER =
      Comparator.comparing(Form::day).thenComparing(Form::lines);

  EventForms() {}

  @Override
  public String name() {
    return "event-forms";
  }

  @Override
  public void learn(AnnotatedEdition edition, Notes<Form> notes) {
    var forms = new ArrayList<Form>();
    for (var event : edition.announcements()) {
      form(event, edition).map(it -> new Form(it.day(), it.lines())).ifPresent(forms::add);
    }
    Commonest.of(forms, ORDER).ifPresent(form -> notes.note("", form));
  }

  /// The form of an event with one date, one group and one title; other events are rarely written
  /// in the same form.
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

  @Override
  public void encode(Form value, FieldWriter out) {
    out.text(value.day());
    out.text(value.lines());
  }

  @Override
  public Form decode(FieldReader in) {
    return new Form(in.text(), in.text());
  }
}
