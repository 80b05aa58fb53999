package org.coranto.edition;

import java.util.HashSet;
import java.util.Set;
import org.coranto.markdown.TitleKey;
import org.coranto.url.UrlKey;

/// Decides whether two lines announce the same event.
public final class EventIdentity {

  private EventIdentity() {}

  /// Keys that are equal if two lines announce one event: its page and day, or its group and title.
  public static Set<String> keys(Announcement event) {
    var keys = new HashSet<String>();
    var day = event.event().dates().first();
    for (var title : event.titles()) {
      keys.add(day + " " + UrlKey.of(title.href()));
      event
          .group()
          .map(group -> GroupKey.ofAddress(group.href()))
          .ifPresent(group -> keys.add(day + " " + group + " " + TitleKey.of(title.text())));
    }
    return keys;
  }
}
