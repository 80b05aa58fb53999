package org.coranto.cli;

import java.util.concurrent.Callable;
import org.coranto.app.draft.ShowStatus;
import org.coranto.app.newsletter.Runtime;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code coranto status}. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description = {
      "Shows how far the open draft is: its sections with their entries and owners, what check finds,"
          + " what the mail weighs, and how long it is to press.",
    },
    footer = {
      "",
      "Examples:",
      "  coranto status",
      "  coranto status --json",
      "      one line: an object of “due” (the day of the next draft) and “drafts”, each with “file”,",
      "      “title”, “date”, “number”, “press” (ISO 8601), “minutes” (left to press, negative after),",
      "      “sections” (objects of “name”, “title”, “kind”, “entries”, “empty”, “owner”), “findings”",
      "      (numbers by severity), “mail” (“bytes”, “limit”, “fits”, “folded”: objects of “title”,",
      "      “shown”, “entries”), and “waiting” (tips), where tips are kept",
      "",
      "Owners are the key “owner” of a [[section]]; the hour of press is that of [schedule]."
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
      tell(new ShowStatus(opened).run());
    }
    return ExitCode.OK.number();
  }

  private void tell(ShowStatus.Status status) {
    if (talk.isJson()) {
      terminal.out().println(WeekLines.json(status));
    } else if (!talk.isQuiet()) {
      terminal.out().print(new WeekLines(terminal).text(status));
    }
  }
}
