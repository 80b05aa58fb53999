package org.coranto.inbox;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coranto.model.Place.Attendance;
import org.coranto.model.Tip;
import org.coranto.model.TipContent;
import org.coranto.text.AddressKey;
import org.coranto.text.TitleKey;

/**
 * Finds the tip that another one is a second of: of the same page, or of the same event, which two
 * services announce in words of their own.
 */
final class SameTips {

  /** So much of the shorter title's words are in the longer one. */
  private static final double SIMILAR = 0.6;

  private final Map<String, Long> pages = new HashMap<>();
  private final Map<LocalDate, List<Seen>> events = new HashMap<>();

  private record Seen(long id, TipContent.Event event, Set<String> words) {}

  void add(Numbered numbered) {
    var content = numbered.tip().content();
    if (!content.address().isEmpty()) {
      pages.putIfAbsent(page(content), numbered.id());
    }
    if (content instanceof TipContent.Event event) {
      events
          .computeIfAbsent(event.time().dates().first(), _ -> new ArrayList<>())
          .add(new Seen(numbered.id(), event, words(event.title())));
    }
  }

  Optional<Long> of(Tip tip) {
    var content = tip.content();
    var page = content.address().isEmpty() ? null : pages.get(page(content));
    if (page != null) {
      return Optional.of(page);
    }
    return content instanceof TipContent.Event event ? event(event) : Optional.empty();
  }

  /** A page that announces a series has one address for all its days. */
  private static String page(TipContent content) {
    var key = AddressKey.of(content.address());
    return content instanceof TipContent.Event event
        ? key + " " + event.time().dates().first()
        : key;
  }

  private Optional<Long> event(TipContent.Event event) {
    var words = words(event.title());
    return events.getOrDefault(event.time().dates().first(), List.of()).stream()
        .filter(seen -> isSameTime(seen.event(), event))
        .filter(seen -> isSamePlace(seen.event(), event))
        .filter(seen -> isSimilar(seen.words(), words))
        .map(Seen::id)
        .findFirst();
  }

  /** An hour that only one of them tells says nothing against it. */
  private static boolean isSameTime(TipContent.Event one, TipContent.Event other) {
    return one.time().wholeDays()
        || other.time().wholeDays()
        || one.time().start().equals(other.time().start());
  }

  private static boolean isSamePlace(TipContent.Event one, TipContent.Event other) {
    var here = TitleKey.of(one.venue().city());
    var there = TitleKey.of(other.venue().city());
    if (here.isEmpty() || there.isEmpty()) {
      return one.attendance() == other.attendance()
          || one.attendance() == Attendance.HYBRID
          || other.attendance() == Attendance.HYBRID;
    }
    return here.equals(there);
  }

  private static boolean isSimilar(Set<String> one, Set<String> other) {
    var shorter = one.size() <= other.size() ? one : other;
    var longer = one.size() <= other.size() ? other : one;
    if (shorter.isEmpty()) {
      return false;
    }
    var both = new HashSet<>(shorter);
    both.retainAll(longer);
    return both.size() >= SIMILAR * shorter.size()
        && both.size() >= Math.min(2, longer.size());
  }

  private static Set<String> words(String title) {
    var words = new HashSet<>(List.of(TitleKey.of(title).split(" ")));
    words.remove("");
    return words;
  }
}
