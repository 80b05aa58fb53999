package org.coranto.events;

import java.util.List;
import java.util.Map;
import org.coranto.archive.ArchiveIndex;
import org.coranto.archive.Topics;
import org.coranto.edition.EventForm;
import org.coranto.geo.Countries;
import org.coranto.markdown.MarkdownWords;
import org.coranto.model.TipContent;
import org.coranto.model.TipContent.Organiser;

/// Writes an event in the newsletter's style: place, group and lines as in earlier editions.
public final class WriteEvent {

  /// How many editions are looked at for the usual form.
  private static final int EDITIONS = 10;

  private final HouseUsage usage;
  private final EventForm form;
  private final UsualPlace places;
  private final UsualGroup groups;
  private final UsualHeading regions;

  /// @param archive of the earlier editions
  /// @param headings of the draft's event sections: `Virtual`, `Europe`
  public WriteEvent(ArchiveIndex archive, List<String> headings) {
    usage = new HouseUsage(archive);
    form = form();
    places = new UsualPlace(usage);
    groups = new UsualGroup(usage);
    regions = new UsualHeading(usage, headings);
  }

  private EventForm form() {
    return HouseUsage.most(usage.newest(Topics.EVENT_FORMS, "").limit(EDITIONS))
        .map(form -> new EventForm(form.lines(), form.day(), ""))
        .orElse(EventForm.USUAL);
  }

  public WrittenEvent write(TipContent.Event event) {
    var held = groups.held(event.organiser());
    var place = places.of(event.venue()).or(() -> groups.place(held)).orElse("");
    var country = event.venue().country().isEmpty() ? last(place) : event.venue().country();
    var where = regions.where(place, event.attendance());
    var group = groups.written(event.organiser(), held);
    var values =
        Map.of(
            EventForm.WHEN, form.when(event.time().dates()),
            EventForm.WHERE, where,
            EventForm.GROUP, MarkdownWords.escape(group.name()),
            EventForm.GROUP_ADDRESS, MarkdownWords.target(group.address()),
            EventForm.TITLE, MarkdownWords.escape(event.title()),
            EventForm.ADDRESS, MarkdownWords.target(event.address()));
    return new WrittenEvent(
        form(group, where).write(values), regions.of(place, country, event.attendance(), held));
  }

  private EventForm form(Organiser group, String where) {
    boolean anonymous = group.name().isEmpty() || group.address().isEmpty();
    var known = anonymous ? form.withoutGroup() : form;
    return where.isEmpty() ? known.withoutPlace() : known;
  }

  private static String last(String place) {
    var part = place.substring(place.lastIndexOf(',') + 1).strip();
    return Countries.of(part).map(Countries.Country::code).orElse("");
  }
}
