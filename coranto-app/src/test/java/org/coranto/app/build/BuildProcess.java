package org.coranto.app.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.coranto.app.newsletter.Newsletter;
import org.coranto.app.newsletter.TestRuntime;
import org.coranto.app.site.BuildStateFile;
import org.coranto.app.site.SiteFolder;
import org.coranto.app.site.StateKey;
import org.coranto.testing.JavaProgram;

/// A build in a process of its own, like that of a command.
final class BuildProcess {

  private BuildProcess() {}

  /// What the process reported.
  record Outcome(int written, int removed, BuildReport.Work work) {}

  /// Builds a newsletter and prints every step and the counts.
  static final class Main {
    private Main() {}

    /// @param arguments the newsletter's folder and that of the site; and a word, if the build
    ///   should wait in the middle until its standard input ends
    public static void main(String[] arguments) {
      var out = Path.of(arguments[1]);
      boolean held = arguments.length > 2;
      var runtime =
          TestRuntime.ofThisMachine(state(out))
              .with((what, done, _) -> {
                System.out.println(what + " " + done);
                if (held && what.equals("rendering")) {
                  awaitEnd(System.in);
                }
              });
      try (var newsletter = Newsletter.open(Path.of(arguments[0]), runtime)) {
        report(
            Builds.report(
                new BuildSite(newsletter)
                    .run(new BuildSite.Request(Optional.of(out), Optional.empty(), false, true))));
      }
    }

    private static void awaitEnd(InputStream input) {
      try {
        input.readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void report(BuildReport report) {
      System.out.printf(
          "built %d %d %d %d %d%n",
          report.written(),
          report.removed(),
          report.work().rendered(),
          report.work().parsed(),
          report.work().filesRead());
    }
  }

  static StateKey key(Path out) {
    return TestRuntime.ofThisMachine(state(out)).stateKey();
  }

  private static Path state(Path out) {
    return out.resolveSibling("user");
  }

  /// A complete build.
  static Outcome build(Path newsletter, Path out) throws IOException, InterruptedException {
    var lines = run(newsletter, out, _ -> false);
    var counts = lines.getLast().split(" ");
    if (!counts[0].equals("built")) {
      throw new AssertionError("the build failed: " + lines);
    }
    return new Outcome(
        Integer.parseInt(counts[1]),
        Integer.parseInt(counts[2]),
        new BuildReport.Work(
            Integer.parseInt(counts[3]), Integer.parseInt(counts[4]), Integer.parseInt(counts[5])));
  }

  /// @param killed called after each step with its number; returns whether to kill the process
  /// @return the steps that it reported
  static List<String> run(Path newsletter, Path out, IntPredicate killed)
      throws IOException, InterruptedException {
    var process = start(newsletter, out);
    var lines = new ArrayList<String>();
    try (var output = process.inputReader(StandardCharsets.UTF_8)) {
      for (var line = output.readLine(); line != null; line = output.readLine()) {
        lines.add(line);
        if (killed.test(lines.size())) {
          process.destroyForcibly();
          break;
        }
      }
    }
    process.waitFor();
    return lines;
  }

  /// A build that stops in the middle until its standard input is closed.
  static Process startHeld(Path newsletter, Path out) throws IOException {
    return start(newsletter, out, "held");
  }

  static Process start(Path newsletter, Path out, String... more) throws IOException {
    var arguments =
        Stream.concat(Stream.of(newsletter.toString(), out.toString()), Stream.of(more))
            .toArray(String[]::new);
    var command = JavaProgram.command(Main.class, arguments);
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  /// Fingerprints by path, in the state of the last build of that site.
  static Map<String, String> fingerprints(Path out) {
    var fingerprints = new TreeMap<String, String>();
    BuildStateFile.of(SiteFolder.real(out), key(out))
        .read()
        .artifacts()
        .forEach((path, written) -> fingerprints.put(path, written.inputs()));
    return fingerprints;
  }
}
