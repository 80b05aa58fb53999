package org.coranto.app.check;

import java.util.List;
import org.coranto.app.newsletter.Newsletter;
import org.coranto.check.HabitProposal;
import org.coranto.check.HouseHabit;
import org.coranto.check.HouseHabits;

/// Measures the habits of the last editions from the archive's index, and compares them with the
/// configuration.
public final class MeasureHabits {

  private final Newsletter newsletter;

  public MeasureHabits(Newsletter newsletter) {
    this.newsletter = newsletter;
  }

  /// @param editions the number of editions that were compared
  /// @param proposals settings that contradict the habits
  public record Measured(int editions, List<HouseHabit> habits, List<HabitProposal> proposals) {

    public Measured {
      habits = List.copyOf(habits);
      proposals = List.copyOf(proposals);
    }
  }

  public Measured run() {
    var archive = newsletter.archive();
    var habits = new HouseHabits(archive);
    int editions = archive.newest(org.coranto.archive.HouseStyle.RECENT).size();
    return new Measured(editions, habits.measured(), habits.proposals(newsletter.config()));
  }
}
