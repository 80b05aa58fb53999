package org.coranto.archive;

import java.util.HashSet;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.edition.GroupKey;
import org.coranto.geo.PlaceParser;
import org.coranto.model.Place;

/// The groups of events. The keys are the [GroupKey]s of the group's URL and name.
public final class EventGroups implements Topic<EventGroups.Held> {

  /// An event of a group, as written.
  ///
  /// @param name the name of the group
  /// @param address the URL of the group
  /// @param region the heading of the event
  /// @param where `Virtual (City, CC)`; may be empty
  public record Held(String name, String address, String region, String where) {

    public Place place() {
      return PlaceParser.read(where);
    }
  }

  EventGroups() {}

  @Override
  public String name() {
    return "groups";
  }

  @Override
  public void learn(AnnotatedEdition edition, Notes<Held> notes) {
    for (var event : edition.announcements()) {
      event
          .group()
          .ifPresent(group -> {
            var held =
                new Held(
                    group.text(),
                    group.href(),
                    event.region(),
                    event.where().map(where -> where.text()).orElse(""));
            var keys = new HashSet<String>();
            keys.add(GroupKey.ofAddress(group.href()));
            keys.add(GroupKey.ofName(group.text()));
            keys.forEach(key -> notes.note(key, held));
          });
    }
  }

  @Override
  public void encode(Held value, FieldWriter out) {
    out.text(value.name());
    out.text(value.address());
    out.text(value.region());
    out.text(value.where());
  }

  @Override
  public Held decode(FieldReader in) {
    return new Held(in.text(), in.text(), in.text(), in.text());
  }
}
