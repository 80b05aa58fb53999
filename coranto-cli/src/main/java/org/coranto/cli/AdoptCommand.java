package org.coranto.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.coranto.app.adopt.AdoptNewsletter;
import org.coranto.app.newsletter.Newsletter;
import org.coranto.app.newsletter.Runtime;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code coranto adopt}. */
@Command(
    name = "adopt",
    mixinStandardHelpOptions = true,
    description =
        "Looks at a newsletter made with Pelican, Jekyll, Hugo, Zola or plain Markdown, writes a "
            + "coranto.toml that reads it, and says what it could not decide.",
    footer = {
      "",
      "Examples:",
      "  coranto adopt ~/newsletter",
      "  coranto adopt --print . > /tmp/coranto.toml",
      "      only shows what it would write",
      "",
      "Nothing else in the folder is touched, and nothing in it is run."
    })
public final class AdoptCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Runtime runtime;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "DIR",
      description = "The newsletter's folder (default: this one).")
  private Path folder = Path.of("");

  @Option(names = "--print", description = "Write it to standard output and nowhere else.")
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
    terminal.err().printf("%,d editions can be read with it.%n", report.editions());
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
