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

/** {@code coranto demo}. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description =
        "Makes a sample newsletter to play with, and shows it in the browser while you edit it.",
    footer = {
      "",
      "Examples:",
      "  coranto demo",
      "      in ./coranto-demo, on http://localhost:8080",
      "  coranto demo ~/play --port 9000",
      "",
      "What is there already is left as it is: a second call goes on with the first one's folder."
    })
public final class DemoCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Runtime runtime;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "DIR",
      description = "Where it goes (default: ./coranto-demo).")
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

  /** In a distribution beside the jars. */
  private static Path sample() {
    var home = System.getProperty("coranto.home", "");
    var sample = Path.of(home, "sample");
    if (home.isEmpty() || !Files.isDirectory(sample)) {
      throw new CorantoException(
          "the sample newsletter is not here; start the demo with ./coranto or bin/coranto");
    }
    return sample;
  }

  private Path made(MakeDemo.Outcome outcome) {
    return switch (outcome) {
      case MakeDemo.Outcome.Made(var place, var editions) -> {
        terminal.out().printf("Made %s: a Git repository of %d editions.%n", place, editions);
        yield place;
      }
      case MakeDemo.Outcome.Found(var place) -> {
        terminal.out().printf("Going on with %s.%n", place);
        yield place;
      }
      case MakeDemo.Outcome.Refused(var place) ->
          throw new CorantoException(
              "%s holds something else; name another folder: coranto demo DIR".formatted(place));
    };
  }

  private void thingsToTry(Path demo, String address) {
    terminal
        .out()
        .printf(
            """

            %s  (Ctrl-C ends it)

            Five things to try:
              1. Open a file in %s and save a change: the page follows.
              2. Break something on purpose: take the “date:” line out of an edition, or misspell
                 a key in coranto.toml, and read what it says.
              3. Change “accent” below [theme] in coranto.toml: light, dark and mail follow.
              4. Subscribe to %scalendar/all.ics with your calendar: events move when you
                 move them.
              5. Stop this, and build the site to keep: coranto build -C %s
            """,
            terminal.bold(address), demo.resolve("drafts"), address, demo);
  }
}
