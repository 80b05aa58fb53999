package org.coranto.events;

import java.util.List;
import java.util.stream.Stream;
import org.coranto.model.Tip;
import org.coranto.model.TipContent;

/// An event that one source told or several did.
///
/// @param tip the one that tells most, with what the others tell besides
/// @param others those that are taken into it
public record MergedEvent(Tip tip, List<Tip> others) {

  public MergedEvent {
    others = List.copyOf(others);
  }

  /// All that is known of it.
  public TipContent.Event event() {
    return (TipContent.Event) tip.content(); // tips of events only are merged
  }

  /// Where it came from: every source, the kept tip's first.
  public List<Tip.Origin> origins() {
    return Stream.concat(Stream.of(tip), others.stream()).map(Tip::origin).toList();
  }

  /// Every address it is announced at, the kept tip's first.
  public List<String> addresses() {
    return Stream.concat(Stream.of(tip), others.stream())
        .map(it -> it.content().address())
        .filter(address -> !address.isEmpty())
        .distinct()
        .toList();
  }
}
