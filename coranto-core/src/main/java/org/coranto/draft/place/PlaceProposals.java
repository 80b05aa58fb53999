package org.coranto.draft.place;

import java.util.Comparator;
import java.util.List;
import org.coranto.config.Config;
import org.coranto.model.EditionHead;
import org.coranto.text.Source;

/**
 * Puts what any number of people propose into the draft. The same proposals give the same draft in
 * whichever order they come.
 */
public final class PlaceProposals {

  private final Config config;
  private final Earlier earlier;

  public PlaceProposals(Config config, Earlier earlier) {
    this.config = config;
    this.earlier = earlier;
  }

  /**
   * @param head the draft's, whose date says what year an event without one is in
   */
  public Placed place(EditionHead head, Source draft, List<Proposal> proposals) {
    var reader = new ParticularsReader(config, head);
    var forme = Forme.of(draft, config, reader);
    var readings = proposals.stream().map(proposal -> Reading.of(proposal, reader)).toList();
    var sorted = readings.stream().sorted(ORDER).toList();
    new Placing(new Composition(forme, reader), reader, earlier).run(sorted);
    return new Placed(forme.edits(), readings.stream().map(Reading::answer).toList());
  }

  /** By number, or else by name: which of two that say the same is the duplicate. */
  private static final Comparator<Reading> ORDER =
      Comparator.comparingLong((Reading reading) -> Numbers.last(reading.id()))
          .thenComparing(Reading::id)
          .thenComparing(Reading::essence);
}
