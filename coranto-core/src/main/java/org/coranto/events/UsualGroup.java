package org.coranto.events;

import java.util.List;
import java.util.Optional;
import org.coranto.archive.EventGroups.Held;
import org.coranto.archive.Topics;
import org.coranto.edition.GroupKey;
import org.coranto.model.TipContent.Organiser;
import org.coranto.url.UrlKey;

/// A group as the newsletter writes it, found by its URL or by its name.
final class UsualGroup {

  /// How many of its newest events are compared for its place.
  private static final int COMPARED = 3;

  private final HouseUsage usage;

  UsualGroup(HouseUsage usage) {
    this.usage = usage;
  }

  /// Its earlier events, newest first.
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

  /// The name and URL of its last event, because groups are renamed, and editors change all URLs at
  /// once.
  Organiser written(Organiser given, List<Held> held) {
    return held.stream()
        .findFirst()
        .map(it -> new Organiser(it.name(), it.address()))
        .orElse(given);
  }

  /// Its usual place, for online events without a city.
  Optional<String> place(List<Held> held) {
    return HouseUsage.most(
        held.stream().limit(COMPARED).map(it -> it.place().text()).filter(it -> !it.isEmpty()));
  }
}
