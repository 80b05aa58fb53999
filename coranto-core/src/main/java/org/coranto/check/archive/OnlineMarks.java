package org.coranto.check.archive;

import org.coranto.check.AnnotatedEdition;
import org.coranto.text.Places;
import org.coranto.text.Regions;

/**
 * Whether the places of events say that they are online: {@code Virtual (City, CC)}. Under the
 * empty key, once an edition. Detail: how many below a heading such as “Online” say so, a tab, how
 * many there do not.
 */
final class OnlineMarks implements Topic {

  @Override
  public String name() {
    return "online-marks";
  }

  @Override
  public void learn(AnnotatedEdition edition, Notes notes) {
    int marked = 0;
    int bare = 0;

    for (var event : edition.announcements()) {
      boolean online = Regions.isOnline(event.region());
      boolean says = event.where().filter(it -> Places.read(it.text()).online()).isPresent();
      marked += online && says ? 1 : 0;
      bare += online && !says && event.where().isPresent() ? 1 : 0;
    }
    if (marked + bare > 0) {
      notes.note("", marked + "\t" + bare);
    }
  }
}
