package org.coranto.events;

import java.util.List;
import java.util.Optional;
import org.coranto.archive.EventGroups.Held;
import org.coranto.archive.Topics;
import org.coranto.edition.GroupKey;
import org.coranto.model.TipContent.Organiser;
import org.coranto.url.UrlKey;

/// A group as the newsletter writes it, who is known by its address or by its name.
final class UsualGroup {

  /// So many of the newest are asked where the group is.
  private static final int ASKED = 3;

  private final HouseUsage usage;

  UsualGroup(HouseUsage usage) {
    this.usage = usage;
  }

  /// What it held, newest first.
  List<Held> held(Organiser group) {
    var byAddress = held(GroupKey.ofAddress(group.address()));
    return byAddress.isEmpty() && !group.name().isEmpty()
        ? held(GroupKey.ofName(group.name())).stream()
            .filter(it -> group.address().isEmpty() || isOfSite(it.address(), group.address()))
            .toList()
        : byAddress;
  }

  private List<Held> held(String key) {
    return key.isBlank() ? List.of() : usage.newest(Topics.GROUPS, key).toList();
  }

  private static boolean isOfSite(String one, String other) {
    return site(one).equals(site(other));
  }

  private static String site(String address) {
    return UrlKey.of(address).replaceFirst("/.*", "");
  }

  /// As it was written last: groups are renamed, and editors change its address all at once.
  Organiser written(Organiser told, List<Held> held) {
    return held.stream().findFirst().map(it -> new Organiser(it.name(), it.address())).orElse(told);
  }

  /// Where it usually is, for what is online and in no city.
  Optional<String> place(List<Held> held) {
    return HouseUsage.most(
        held.stream().limit(ASKED).map(it -> it.place().text()).filter(it -> !it.isEmpty()));
  }
}
