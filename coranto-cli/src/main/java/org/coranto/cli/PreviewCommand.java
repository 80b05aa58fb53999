package org.coranto.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.coranto.app.build.PreviewSite;
import org.coranto.app.newsletter.Runtime;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `coranto preview`.
@Command(
    name = "preview",
    mixinStandardHelpOptions = true,
    description =
        "Serves the newsletter with its drafts on this machine, and reloads pages when a file changes.",
    footer = {
      "",
      "Examples:",
      "  coranto preview",
      "  coranto preview -C ~/newsletter --port 9000",
      "",
      "Only this machine can reach the server. Press Ctrl-C to stop it."
    })
public final class PreviewCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Runtime runtime;

  @Mixin private BuildOptions where = new BuildOptions();
  @Mixin private OutputOptions talk = new OutputOptions();

  @Mixin private Port port = new Port();

  PreviewCommand(Terminal terminal, Runtime runtime) {
    this.terminal = terminal;
    this.runtime = runtime;
  }

  @Override
  public Integer call() throws InterruptedException {
    try (var newsletter = where.open(runtime.with(talk.progress(terminal)));
        var running =
            new PreviewSite(newsletter, line -> terminal.err().println(line))
                .run(new PreviewSite.Request(where.out(), port.ports()))) {
      if (!talk.isQuiet()) {
        terminal
            .out()
            .println(terminal.bold(running.address().toString()) + "  (press Ctrl-C to stop)");
      }
      new CountDownLatch(1).await();
    }
    return ExitCode.OK.number();
  }
}
