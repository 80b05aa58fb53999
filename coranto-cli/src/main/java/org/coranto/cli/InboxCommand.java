package org.coranto.cli;

import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.coranto.app.newsletter.Runtime;
import org.coranto.app.store.StoredTip;
import org.coranto.app.tips.ListTips;
import org.coranto.inbox.TipState;
import org.coranto.report.TipLine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `coranto inbox`.
@Command(
    name = "inbox",
    mixinStandardHelpOptions = true,
    description = {
      "Lists the tips that an editor has to decide about, and Coranto's verdict on each.",
      "",
      "A tip is accepted for a section, or something is missing, or it is held. With --all the list also"
          + " has duplicates, and tips that were declined, placed or published."
    },
    footer = {
      "",
      "Examples:",
      "  coranto inbox",
      "      the tips that are not decided yet",
      "  coranto inbox 17",
      "      one tip, with its history",
      "  coranto inbox --all --json",
      "      everything, for programs"
    })
public final class InboxCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Runtime runtime;

  @Mixin private NewsletterOptions newsletter = new NewsletterOptions();

  @Option(names = "--all", description = "Also list the tips that are decided.")
  private boolean all;

  @Option(names = "--json", description = "Print one line of JSON for each tip.")
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
      var flow = new ListTips(opened);
      return (id == null ? all(flow) : one(flow, id)).number();
    }
  }

  private ExitCode all(ListTips flow) {
    var states =
        Arrays.stream(TipState.values())
            .filter(it -> all || !it.isOver())
            .collect(Collectors.toSet());
    var tips = flow.run(new ListTips.Request.In(states));
    tips.forEach(tip -> terminal.out().println(json ? json(tip) : TipWords.line(tip, terminal)));
    if (!json && tips.isEmpty()) {
      terminal.out().println("No tips to decide about.");
    }
    return ExitCode.OK;
  }

  private ExitCode one(ListTips flow, long wanted) {
    var found = flow.run(new ListTips.Request.One(wanted));
    if (found.isEmpty()) {
      terminal
          .err()
          .printf("coranto: there is no tip %d; “coranto inbox --all” lists all tips%n", wanted);
      return ExitCode.TROUBLE;
    }
    var tip = found.getFirst();
    if (json) {
      terminal.out().println(json(tip));
      return ExitCode.OK;
    }
    terminal.out().println(TipWords.line(tip, terminal));
    int number = 1;
    for (var recorded : tip.history().events()) {
      terminal
          .out()
          .printf(
              "      %d. %s %s: %s%n",
              number++, recorded.at(), recorded.who(), TipWords.event(recorded.event()));
    }
    return ExitCode.OK;
  }

  private static String json(StoredTip tip) {
    return TipLine.of(tip.id(), tip.tip(), tip.history());
  }
}
