package org.coranto.archive;

import org.coranto.edition.AnnotatedEdition;
import org.coranto.geo.PlaceParser;
import org.coranto.geo.Regions;

/// Whether the places of events under a heading such as “Online” are marked as online: `Virtual
/// (City, CC)`. The key is empty; one value for an edition.
public final class OnlineMarks implements Topic<OnlineMarks.Count> {

  /// @param marked the number of marked places under such a heading
  /// @param bare the number of unmarked places there
  public record Count(int marked, int bare) {}

  OnlineMarks() {}

  @Override
  public String name() {
    return "online-marks";
  }

  @Override
  public void learn(AnnotatedEdition edition, Notes<Count> notes) {
    int marked = 0;
    int bare = 0;

    for (var event : edition.announcements()) {
      boolean online = Regions.isOnline(event.region());
      boolean says = event.where().filter(it -> PlaceParser.read(it.text()).online()).isPresent();
      marked += online && says ? 1 : 0;
      bare += online && !says && event.where().isPresent() ? 1 : 0;
    }
    if (marked + bare > 0) {
      notes.note("", new Count(marked, bare));
    }
  }

  @Override
  public void encode(Count value, FieldWriter out) {
    out.count(value.marked());
    out.count(value.bare());
  }

  @Override
  public Count decode(FieldReader in) {
    return new Count(in.count(), in.count());
  }
}
