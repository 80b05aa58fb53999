package org.coranto.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.coranto.app.adopt.AdoptNewsletter;
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

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "DIR",
      description = "The newsletter's folder (default: this one).")
  private Path folder = Path.of("");

  @Option(names = "--print", description = "Write it to standard output and nowhere else.")
  private boolean print;

  AdoptCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    var flow = new AdoptNewsletter();
    var report = flow.look(folder);
    var adopted = report.adopted();
    if (print) {
      terminal.out().print(adopted.toml());
    } else {
      terminal.out().printf("Wrote %s%n", flow.write(folder, adopted));
    }
    terminal.err().printf("%,d editions can be read with it.%n", report.editions());
    adopted.decisions().forEach(decision -> terminal.err().println("  " + decision));
    if (!adopted.questions().isEmpty()) {
      terminal.err().println("Please decide:");
      adopted.questions().forEach(question -> terminal.err().println("  ? " + question));
    }
    report.notices().forEach(notice -> terminal.err().println("  " + notice));
    return ExitCode.OK.number();
  }
}
