package org.coranto.cli;

import java.util.stream.Collectors;
import org.coranto.app.check.MeasureHabits.Measured;
import org.coranto.check.HabitProposal;
import org.coranto.check.HouseHabit;
import org.coranto.report.TerminalSafe;

/// The habits of the last editions, as text for a terminal.
final class HabitLines {

  private final Terminal terminal;

  HabitLines(Terminal terminal) {
    this.terminal = terminal;
  }

  String of(Measured measured) {
    if (measured.habits().isEmpty()) {
      return "There are no editions yet, so there are no habits.%n".formatted();
    }
    return measured.habits().stream().map(this::lines).collect(Collectors.joining())
        + proposals(measured);
  }

  private String lines(HouseHabit habit) {
    var forms =
        habit.forms().stream()
            .map(form ->
                "  %3d %%  %s  (%d of %d editions, last in %s)%n"
                    .formatted(
                        habit.share(form),
                        TerminalSafe.line(form.form()),
                        form.editions(),
                        habit.editions(),
                        form.example()))
            .collect(Collectors.joining());
    return "%s: %s%n%s".formatted(terminal.bold(habit.name()), habit.about(), forms);
  }

  private static String proposals(Measured measured) {
    return measured.proposals().isEmpty()
        ? "%nNo setting of coranto.toml contradicts these %d editions.%n"
            .formatted(measured.editions())
        : "%nProposals for coranto.toml:%n".formatted()
            + measured.proposals().stream().map(HabitLines::proposal).collect(Collectors.joining());
  }

  private static String proposal(HabitProposal proposal) {
    return "%n# %s%n%s%n".formatted(proposal.why(), proposal.toml());
  }
}
