package org.coranto.cli;

import java.util.concurrent.Callable;
import org.coranto.app.draft.ShowStatus;
import org.coranto.app.newsletter.Runtime;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `coranto status`.
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description = {
      "Shows how complete the open draft is: its sections with their entries and owners, the findings,"
          + " the size of the mail, and the time left until publication.",
    },
    footer = {
      "",
      "Examples:",
      "  coranto status",
      "  coranto status --json",
      "      prints one object with “due” (the date of the next draft) and “drafts”, each with",
      "      “file”, “title”, “date”, “number”, “press” (the publication time, ISO 8601),",
      "      “minutes” (left; negative afterwards), “sections” (objects with “name”,",
      "      “title”, “kind”, “entries”, “empty”, “owner”), “findings” (numbers by severity),",
      "      “mail” (“bytes”, “limit”, “fits”, “folded”: objects with “title”, “shown”,",
      "      “entries”), and, if tips are stored, “waiting” (the tips to decide about)",
      "",
      "Owners are set with “owner” in a [[section]], the publication time in [schedule]."
    })
public final class StatusCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Runtime runtime;

  @Mixin private NewsletterOptions newsletter = new NewsletterOptions();
  @Mixin private OutputOptions talk = new OutputOptions();

  StatusCommand(Terminal terminal, Runtime runtime) {
    this.terminal = terminal;
    this.runtime = runtime;
  }

  @Override
  public Integer call() {
    try (var opened = newsletter.open(runtime.with(talk.progress(terminal)))) {
      print(new ShowStatus(opened).run());
    }
    return ExitCode.OK.number();
  }

  private void print(ShowStatus.Status status) {
    if (talk.isJson()) {
      terminal.out().println(StatusLines.json(status));
    } else if (!talk.isQuiet()) {
      terminal.out().print(new StatusLines(terminal).text(status));
    }
  }
}
