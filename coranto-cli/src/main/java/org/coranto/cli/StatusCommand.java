package org.coranto.cli;

import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.coranto.desk.flow.TellStatus;
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

  @Mixin private Newsletter newsletter = new Newsletter();
  @Mixin private Talk talk = new Talk();

  StatusCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    var status =
        new TellStatus(InstantSource.system(), Cache.folder(), talk.progress(terminal))
            .run(newsletter.directory(), newsletter.configuration());
    if (talk.isJson()) {
      terminal.out().println(WeekLines.json(status));
    } else if (!talk.isQuiet()) {
      terminal.out().print(new WeekLines(terminal).text(status));
    }
    return ExitCode.OK.number();
  }
}
