package org.coranto.check.rules;

import java.util.HashSet;
import java.util.Set;
import org.coranto.check.Announcement;
import org.coranto.check.GroupKey;
import org.coranto.text.AddressKey;
import org.coranto.text.TitleKey;

/** What tells that two lines announce one event. */
final class SameEvent {

  private SameEvent() {}

  /** Equal where two lines announce one event: its page on its day, or its group and name. */
  static Set<String> keys(Announcement event) {
    var keys = new HashSet<String>();
    var day = event.event().dates().first();
    for (var title : event.titles()) {
      keys.add(day + " " + AddressKey.of(title.href()));
      event
          .group()
          .map(group -> GroupKey.ofAddress(group.href()))
          .ifPresent(group -> keys.add(day + " " + group + " " + TitleKey.of(title.text())));
    }
    return keys;
  }
}
