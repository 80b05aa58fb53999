package org.coranto.cli;

import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.coranto.desk.flow.BuildSite;
import org.coranto.desk.flow.PreviewSite;
import org.coranto.desk.preview.Ports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code coranto preview}. */
@Command(
    name = "preview",
    mixinStandardHelpOptions = true,
    description =
        "Shows the newsletter with its drafts on this machine; pages reload at every change.",
    footer = {
      "",
      "Examples:",
      "  coranto preview",
      "  coranto preview -C ~/newsletter --port 9000",
      "",
      "Only this machine can see it. Ctrl-C ends it."
    })
public final class PreviewCommand implements Callable<Integer> {

  /** Asked for nothing else, the first free port from here is taken. */
  private static final int USUAL_PORT = 8080;

  private final Terminal terminal;

  @Mixin private Where where = new Where();
  @Mixin private Talk talk = new Talk();

  @Option(
      names = {"-p", "--port"},
      paramLabel = "N",
      description = "The port to serve on (default: 8080, or the next that is free).")
  private int port = -1;

  PreviewCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    var preview =
        new PreviewSite(
            new BuildSite(InstantSource.system(), talk.progress(terminal)),
            line -> terminal.err().println(line));
    try (var running = preview.start(where.request(true), ports(port))) {
      if (!talk.isQuiet()) {
        terminal.out().println(terminal.bold(running.address().toString()) + "  (Ctrl-C ends it)");
      }
      new CountDownLatch(1).await();
    }
    return ExitCode.OK.number();
  }

  static Ports ports(int asked) {
    return asked < 0 ? Ports.from(USUAL_PORT) : Ports.only(asked);
  }
}
