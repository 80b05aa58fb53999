package org.coranto.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.coranto.app.CorantoException;
import org.coranto.app.adopt.MakeDemo;
import org.coranto.app.build.PreviewSite;
import org.coranto.app.newsletter.Newsletter;
import org.coranto.app.newsletter.Runtime;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `coranto demo`.
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = "Creates a sample newsletter, and shows it in the browser while you edit it.",
    footer = {
      "",
      "Examples:",
      "  coranto demo",
      "      creates it in ./coranto-demo and serves it on http://localhost:8080",
      "  coranto demo ~/play --port 9000",
      "",
      "Existing files are kept: a second run continues with the folder of the first."
    })
public final class DemoCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Runtime runtime;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "DIR",
      description = "The folder to create it in (default: ./coranto-demo).")
  private Path folder = Path.of("coranto-demo");

  @Mixin private Port port = new Port();

  DemoCommand(Terminal terminal, Runtime runtime) {
    this.terminal = terminal;
    this.runtime = runtime;
  }

  @Override
  public Integer call() throws InterruptedException {
    var demo = made(new MakeDemo(runtime).run(new MakeDemo.Request(sample(), folder)));
    try (var newsletter = Newsletter.open(demo, runtime);
        var running =
            new PreviewSite(newsletter, line -> terminal.err().println(line))
                .run(new PreviewSite.Request(Optional.empty(), port.ports()))) {
      thingsToTry(demo, running.address().toString());
      new CountDownLatch(1).await();
    }
    return ExitCode.OK.number();
  }

  /// The sample newsletter, which is next to the jars in a distribution.
  private static Path sample() {
    var home = System.getProperty("coranto.home", "");
    var sample = Path.of(home, "sample");
    if (home.isEmpty() || !Files.isDirectory(sample)) {
      throw new CorantoException(
          "the sample newsletter was not found; start the demo with ./coranto or bin/coranto");
    }
    return sample;
  }

  private Path made(MakeDemo.Outcome outcome) {
    return switch (outcome) {
      case MakeDemo.Outcome.Made(var place, var editions) -> {
        terminal.out().printf("Created %s: a Git repository with %d editions.%n", place, editions);
        yield place;
      }
      case MakeDemo.Outcome.Found(var place) -> {
        terminal.out().printf("Continuing with %s.%n", place);
        yield place;
      }
      case MakeDemo.Outcome.Refused(var place) ->
          throw new CorantoException(
              "%s is not empty and is not a demo newsletter; name another folder: coranto demo DIR"
                  .formatted(place));
    };
  }

  private void thingsToTry(Path demo, String address) {
    terminal
        .out()
        .printf(
            """

            %s  (press Ctrl-C to stop)

            Five things to try:
              1. Open a file in %s, change it and save it: the page is updated.
              2. Make a mistake on purpose: delete the “date:” line of an edition, or misspell
                 a key in coranto.toml, and read the message.
              3. Change “accent” under [theme] in coranto.toml: the colours of site and mail change.
              4. Subscribe to %scalendar/all.ics in your calendar: events move when you
                 move them.
              5. Stop the preview, and build the site: coranto build -C %s
            """,
            terminal.bold(address), demo.resolve("drafts"), address, demo);
  }
}
