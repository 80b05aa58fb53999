package org.coranto.inbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Everything that happened to a tip, oldest first, and the state that follows from it. Events are
/// added and never changed.
public record TipHistory(List<Recorded> events) {

  /// An event with its time and its author.
  ///
  /// @param who a person's name, a source's name, or `coranto`
  public record Recorded(Instant at, String who, TipEvent event) {}

  /// An event that still counts, with its place in the history, from 1.
  public record Effective(int number, Recorded recorded) {

    public TipEvent event() {
      return recorded.event();
    }
  }

  public TipHistory {
    events = List.copyOf(events);
  }

  /// Grows with each event; a decision is only recorded if it is unchanged.
  public int version() {
    return events.size();
  }

  public TipHistory with(Recorded next) {
    var all = new ArrayList<>(events);
    all.add(next);
    return new TipHistory(all);
  }

  /// The events that were not undone, oldest first.
  public List<Effective> effective() {
    var effective = new ArrayList<Effective>();
    for (int i = 0; i < events.size(); i++) {
      var recorded = events.get(i);
      if (recorded.event() instanceof TipEvent.Undone(int of)) {
        effective.removeIf(it -> it.number() == of);
      } else {
        effective.add(new Effective(i + 1, recorded));
      }
    }
    return List.copyOf(effective);
  }

  /// The event that the tip's state follows from; empty if nothing is recorded.
  public Optional<Effective> current() {
    var effective = effective();
    return effective.isEmpty() ? Optional.empty() : Optional.of(effective.getLast());
  }

  public TipState state() {
    return current().map(it -> state(it.event())).orElse(TipState.RECEIVED);
  }

  /// The state after an event that was not undone.
  public static TipState state(TipEvent event) {
    return switch (event) {
      case TipEvent.Gathered _ -> TipState.RECEIVED;
      case TipEvent.Accepted _ -> TipState.ACCEPTED;
      case TipEvent.Duplicate _ -> TipState.DUPLICATE;
      case TipEvent.Declined _, TipEvent.Dropped _ -> TipState.DECLINED;
      case TipEvent.Lacking _ -> TipState.NEEDS;
      case TipEvent.Placed _ -> TipState.PLACED;
      case TipEvent.Held _ -> TipState.HELD;
      case TipEvent.Published _ -> TipState.PUBLISHED;
      case TipEvent.Unreadable(var state, var _, var _) -> state;
      case TipEvent.Undone _ -> throw new IllegalStateException("it is no effective event");
    };
  }
}
