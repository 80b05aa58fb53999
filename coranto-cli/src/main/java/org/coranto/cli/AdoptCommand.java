package org.coranto.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.coranto.app.adopt.AdoptNewsletter;
import org.coranto.app.newsletter.Newsletter;
import org.coranto.app.newsletter.Runtime;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `coranto adopt`.
@Command(
    name = "adopt",
    mixinStandardHelpOptions = true,
    description =
        "Writes a coranto.toml for an existing newsletter made with Pelican, Jekyll, Hugo, Zola or plain"
            + " Markdown, and lists the questions that it could not answer.",
    footer = {
      "",
      "Examples:",
      "  coranto adopt ~/newsletter",
      "  coranto adopt --print . > /tmp/coranto.toml",
      "      prints the configuration and changes nothing",
      "",
      "No other file in the folder is changed, and no program in it is run."
    })
public final class AdoptCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Runtime runtime;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "DIR",
      description = "The newsletter's folder (default: the current folder).")
  private Path folder = Path.of("");

  @Option(
      names = "--print",
      description = "Print the configuration to standard output; write no file.")
  private boolean print;

  AdoptCommand(Terminal terminal, Runtime runtime) {
    this.terminal = terminal;
    this.runtime = runtime;
  }

  @Override
  public Integer call() {
    var report = adopt();
    var adopted = report.adopted();
    if (print) {
      terminal.out().print(adopted.toml());
    }
    report.written().ifPresent(file -> terminal.out().printf("Wrote %s%n", file));
    terminal.err().printf("%,d editions can be read with this configuration.%n", report.editions());
    adopted.decisions().forEach(decision -> terminal.err().println("  " + decision));
    if (!adopted.questions().isEmpty()) {
      terminal.err().println("Please decide:");
      adopted.questions().forEach(question -> terminal.err().println("  ? " + question));
    }
    report.notices().forEach(notice -> terminal.err().println("  " + notice));
    return ExitCode.OK.number();
  }

  private AdoptNewsletter.Report adopt() {
    try (var newsletter = Newsletter.open(folder, runtime)) {
      return new AdoptNewsletter(newsletter).run(new AdoptNewsletter.Request(!print));
    }
  }
}
