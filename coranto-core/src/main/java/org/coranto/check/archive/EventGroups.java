package org.coranto.check.archive;

import java.util.HashSet;
import org.coranto.check.AnnotatedEdition;
import org.coranto.check.GroupKey;

/**
 * Who held events, under the {@link GroupKey}s of their address and of their name. Detail: name,
 * address, region, day and place of an event ({@code Virtual (City, CC)}), with tabs between.
 */
final class EventGroups implements Topic {

  @Override
  public String name() {
    return "groups";
  }

  @Override
  public void learn(AnnotatedEdition edition, Notes notes) {
    for (var event : edition.announcements()) {
      event
          .group()
          .ifPresent(group -> {
            var detail =
                "%s\t%s\t%s\t%s\t%s"
                    .formatted(
                        group.text().replace('\t', ' '),
                        group.href(),
                        event.region(),
                        event.event().dates().first(),
                        event.where().map(where -> where.text()).orElse(""));
            var keys = new HashSet<String>();
            keys.add(GroupKey.ofAddress(group.href()));
            keys.add(GroupKey.ofName(group.text()));
            keys.forEach(key -> notes.note(key, detail));
          });
    }
  }
}
