package org.coranto.desk.store;

import java.time.Instant;
import java.util.List;
import org.coranto.model.Tip;

/**
 * A tip with its life.
 *
 * @param id how editors call it: {@code 17}
 * @param history oldest first; at least one line
 */
public record StoredTip(long id, Tip tip, TipState state, List<Line> history) {

  /**
   * One thing that became of it.
   *
   * @param who a person's name, or {@code coranto}
   * @param detail what the state needs: a section, a day, another tip
   * @param why in words; may be empty
   */
  public record Line(Instant at, String who, TipState state, String detail, String why) {}

  public Line last() {
    return history.getLast();
  }
}
