package org.coranto.app.store;

import java.time.Instant;
import java.util.Optional;
import org.coranto.inbox.TipEvent;
import org.coranto.inbox.TipHistory;
import org.coranto.inbox.TipState;
import org.coranto.model.Tip;

/// A tip with its history.
///
/// @param id the number that editors use: `17`
public record StoredTip(long id, Tip tip, TipHistory history) {

  public TipState state() {
    return history.state();
  }

  /// The event that its state follows from.
  public Optional<TipEvent> event() {
    return history.current().map(TipHistory.Effective::event);
  }

  /// When it was first stored.
  public Instant gathered() {
    return history.events().isEmpty() ? Instant.EPOCH : history.events().getFirst().at();
  }

  /// When its state began; [Instant#EPOCH] if that is not recorded.
  public Instant since() {
    return history.current().map(it -> it.recorded().at()).orElse(Instant.EPOCH);
  }
}
