package org.coranto.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.coranto.app.draft.OpenEdition;
import org.coranto.app.newsletter.Runtime;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code coranto open}. */
@Command(
    name = "open",
    mixinStandardHelpOptions = true,
    description = {
      "Makes the next draft from the newsletter's template.",
      "",
      "Number and date are what the schedule says. Events and calls that are still to come are"
          + " carried over from the edition before, in their order; what is over or stands there"
          + " twice is left out, and told. A draft that is open already is never touched.",
      "",
      "The new draft is committed, with the tips that were held for it. What cannot be"
          + " committed, for example because no author is known, is written and reported. Outside"
          + " a Git repository there is no commit."
    },
    footer = {
      "",
      "Examples:",
      "  coranto open",
      "      opens the next draft, or says which one is open",
      "  coranto open --dry-run",
      "      tells what it would do",
      "  coranto open --date 2026-12-30",
      "      opens the edition of another day",
      "",
      "The template is the file that [content] template names; [variables] says how it names what is",
      "filled in. See docs/opening.md."
    })
public final class OpenCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Runtime runtime;

  @Mixin private NewsletterOptions newsletter = new NewsletterOptions();
  @Mixin private OutputOptions talk = new OutputOptions();

  @Option(
      names = "--date",
      paramLabel = "D",
      converter = Day.class,
      description = "The day it is to appear, as in 2026-09-02 (default: the next that is due).")
  private @Nullable LocalDate date;

  @Option(
      names = {"-n", "--dry-run"},
      description = "Tell what would be written, and write nothing.")
  private boolean dryRun;

  OpenCommand(Terminal terminal, Runtime runtime) {
    this.terminal = terminal;
    this.runtime = runtime;
  }

  @Override
  public Integer call() {
    var request = new OpenEdition.Request(Optional.ofNullable(date), !dryRun);
    try (var opened = newsletter.open(runtime.with(talk.progress(terminal)))) {
      var outcome = new OpenEdition(opened).run(request);
      tell(outcome);
      return new WrittenLines(terminal).tell(List.of(outcome.change()), ExitCode.OK);
    }
  }

  private void tell(OpenEdition.Outcome outcome) {
    if (outcome instanceof OpenEdition.Outcome.NotWritten) {
      return; // in words, with all else that became of the text
    }
    if (talk.isJson()) {
      terminal.out().println(OpenedLines.json(outcome));
    } else if (!talk.isQuiet()) {
      terminal.out().print(new OpenedLines(terminal).text(outcome));
    }
  }

  /** {@code 2026-09-02}. */
  static final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
      try {
        return LocalDate.parse(value.strip());
      } catch (DateTimeException _) {
        throw new TypeConversionException(
            "“%s” is not a day; write it as in 2026-09-02".formatted(value));
      }
    }
  }
}
