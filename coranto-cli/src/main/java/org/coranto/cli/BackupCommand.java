package org.coranto.cli;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.coranto.app.newsletter.Runtime;
import org.coranto.app.store.BackUp;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `coranto backup`.
@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    description = {
      "Copies what cannot be made again into a new folder: the database with tips and votes, and the"
          + " secret for votes. Others may work meanwhile. The copy is checked.",
      "",
      "Texts are not copied: they are in Git. To restore, end all other commands, and copy the files"
          + " of the folder into .coranto/."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the copy is whole",
      "1:the copy could not be made",
      "2:the configuration has errors",
      "64:wrong command line",
      "70:a bug in Coranto; please report it"
    },
    footer = {
      "",
      "Examples:",
      "  coranto backup",
      "  coranto backup /mnt/disk/newsletter-2026-12-01"
    })
public final class BackupCommand implements Callable<Integer> {

  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Terminal terminal;
  private final Runtime runtime;

  @Mixin private NewsletterOptions newsletter = new NewsletterOptions();

  @Parameters(
      arity = "0..1",
      paramLabel = "FOLDER",
      description = "A folder that does not exist (default: .coranto/backups/ and the time).")
  private @Nullable Path folder;

  BackupCommand(Terminal terminal, Runtime runtime) {
    this.terminal = terminal;
    this.runtime = runtime;
  }

  @Override
  public Integer call() {
    try (var opened = newsletter.open(runtime)) {
      var to =
          Optional.ofNullable(folder)
              .orElseGet(
                  () -> opened.state("backups").resolve(NAME.format(runtime.clock().instant())));
      var state = opened.state("desk.db").resolveSibling("");
      var copied = new BackUp(state).to(to, opened.storeIfKept().map(List::of).orElse(List.of()));
      terminal
          .out()
          .println(
              copied.files().isEmpty()
                  ? "There is nothing to copy yet: %s is empty.".formatted(copied.folder())
                  : "Copied and checked: %s in %s"
                      .formatted(String.join(", ", copied.files()), copied.folder()));
      terminal.out().flush();
      return ExitCode.OK.number();
    }
  }
}
