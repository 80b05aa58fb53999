package org.coranto.inbox;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.coranto.events.EventFingerprint;
import org.coranto.model.Tip;
import org.coranto.model.TipContent;
import org.coranto.url.UrlKey;

/// Finds duplicates of tips: tips about the same page, or about the same event in other words.
final class SameTips {

  /// How many events of a day an event is compared with; a limit, because a source may be hostile.
  private static final int MOST = 500;

  private final Map<String, Long> pages = new HashMap<>();
  private final Map<LocalDate, List<Seen>> events = new HashMap<>();

  private record Seen(long id, EventFingerprint fingerprint) {}

  void add(NumberedTip numbered) {
    var content = numbered.tip().content();
    if (!content.address().isEmpty()) {
      pages.putIfAbsent(page(content), numbered.id());
    }
    if (content instanceof TipContent.Event event) {
      events
          .computeIfAbsent(event.time().dates().first(), _ -> new ArrayList<>())
          .add(new Seen(numbered.id(), EventFingerprint.of(event)));
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

  /// The key of the page; with the day, because a page of a series has one URL for all its days.
  private static String page(TipContent content) {
    var key = UrlKey.of(content.address());
    return content instanceof TipContent.Event event
        ? key + " " + event.time().dates().first()
        : key;
  }

  private Optional<Long> event(TipContent.Event event) {
    var fingerprint = EventFingerprint.of(event);
    var day = fingerprint.day();
    return Stream.of(
            day,
            day.minusDays(1),
            day.plusDays(1)) // dates in different time zones differ by at most a day
        .flatMap(it -> events.getOrDefault(it, List.of()).stream().limit(MOST))
        .filter(seen -> seen.fingerprint().isOf(fingerprint))
        .map(Seen::id)
        .findFirst();
  }
}
