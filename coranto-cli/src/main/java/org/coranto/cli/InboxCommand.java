package org.coranto.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.coranto.desk.flow.ListTips;
import org.coranto.desk.newsletter.Runtime;
import org.coranto.desk.store.TipState;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code coranto inbox}. */
@Command(
    name = "inbox",
    mixinStandardHelpOptions = true,
    description = {
      "Lists the tips that somebody has to decide about, and what Coranto thinks of each.",
      "",
      "A tip is accepted for a section, or needs something, or is held; with --all also those that"
          + " are duplicates of something, were declined, or stand in a draft or an edition."
    },
    footer = {
      "",
      "Examples:",
      "  coranto inbox",
      "      what is to be done",
      "  coranto inbox 17",
      "      one tip, and all that became of it",
      "  coranto inbox --all --json",
      "      everything, for programs"
    })
public final class InboxCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Runtime runtime;

  @Mixin private Newsletter newsletter = new Newsletter();

  @Option(names = "--all", description = "List those, too, about which all has been decided.")
  private boolean all;

  @Option(names = "--json", description = "Write a line of JSON for each tip.")
  private boolean json;

  @Parameters(arity = "0..1", paramLabel = "ID", description = "Show one tip with its history.")
  private @Nullable Long id;

  InboxCommand(Terminal terminal, Runtime runtime) {
    this.terminal = terminal;
    this.runtime = runtime;
  }

  @Override
  public Integer call() {
    try (var opened = newsletter.open(runtime)) {
      tell(new ListTips(opened));
    }
    return ExitCode.OK.number();
  }

  private void tell(ListTips list) {
    if (id != null) {
      one(list, id);
      return;
    }
    var states =
        new ArrayList<>(
            Arrays.stream(TipState.values()).filter(it -> all || !it.isOver()).toList());
    var tips = list.run(states);
    tips.forEach(
        tip -> terminal.out().println(json ? TipLine.json(tip) : TipLine.text(tip, terminal)));
    if (!json && tips.isEmpty()) {
      terminal.out().println("Nothing waits.");
    }
  }

  private void one(ListTips list, long wanted) {
    var tip = list.find(wanted);
    if (json) {
      terminal.out().println(TipLine.json(tip));
      return;
    }
    terminal.out().println(TipLine.text(tip, terminal));
    List.copyOf(tip.history())
        .forEach(line ->
            terminal
                .out()
                .printf(
                    "      %s %s: %s %s%n",
                    line.at(), line.who(), line.state().word(), line.detail()));
  }
}
