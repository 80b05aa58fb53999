package org.coranto.events;

import java.util.List;
import java.util.stream.Stream;
import org.coranto.model.Tip;
import org.coranto.model.TipContent;

/// An event from one or several sources.
///
/// @param tip the one with the most details, completed from the others
/// @param others the tips that were merged into it
public record MergedEvent(Tip tip, List<Tip> others) {

  public MergedEvent {
    others = List.copyOf(others);
  }

  /// The event with all known details.
  public TipContent.Event event() {
    return (TipContent.Event) tip.content(); // tips of events only are merged
  }

  /// All its sources, that of the kept tip first.
  public List<Tip.Origin> origins() {
    return Stream.concat(Stream.of(tip), others.stream()).map(Tip::origin).toList();
  }

  /// Every URL at which it is announced, that of the kept tip first.
  public List<String> addresses() {
    return Stream.concat(Stream.of(tip), others.stream())
        .map(it -> it.content().address())
        .filter(address -> !address.isEmpty())
        .distinct()
        .toList();
  }
}
