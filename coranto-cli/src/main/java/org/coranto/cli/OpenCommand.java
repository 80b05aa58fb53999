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

/// `coranto open`.
@Command(
    name = "open",
    mixinStandardHelpOptions = true,
    description = {
      "Creates the next draft from the newsletter's template.",
      "",
      "Number and date come from the schedule. Events and calls that are still ahead are carried over"
          + " from the previous edition, in their order; past events and duplicates are left out and"
          + " reported. A draft that is already open is never changed.",
      "",
      "The new draft is committed, with the tips that were held for it. If a commit is not possible, for"
          + " example because no author is known, the draft is written and that is reported. Outside"
          + " a Git repository there are no commits."
    },
    footer = {
      "",
      "Examples:",
      "  coranto open",
      "      creates the next draft, or reports which one is open",
      "  coranto open --dry-run",
      "      shows what it would do",
      "  coranto open --date 2026-12-30",
      "      creates the draft for another day",
      "",
      "The template is the file that the key “template” in [content] names; [variables]",
      "gives names to what is filled in. See docs/opening.md."
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
      description =
          "The publication date, for example 2026-09-02 (default: the next date that is due).")
  private @Nullable LocalDate date;

  @Option(
      names = {"-n", "--dry-run"},
      description = "Show what would be written, and write nothing.")
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
      print(outcome);
      return new WrittenLines(terminal).print(List.of(outcome.change()), ExitCode.OK);
    }
  }

  private void print(OpenEdition.Outcome outcome) {
    if (outcome instanceof OpenEdition.Outcome.NotWritten) {
      return; // in words, with all else that became of the text
    }
    if (talk.isJson()) {
      terminal.out().println(OpenedLines.json(outcome));
    } else if (!talk.isQuiet()) {
      terminal.out().print(new OpenedLines(terminal).text(outcome));
    }
  }

  /// `2026-09-02`.
  static final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
      try {
        return LocalDate.parse(value.strip());
      } catch (DateTimeException _) {
        throw new TypeConversionException(
            "“%s” is not a date; write it like 2026-09-02".formatted(value));
      }
    }
  }
}
