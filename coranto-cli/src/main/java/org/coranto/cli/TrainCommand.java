package org.coranto.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.coranto.check.Checks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code coranto train}: what {@code bin/coranto} runs once to make its AOT cache. It does in one
 * process what people do most, so that the classes for it are at hand from then on.
 */
@Command(name = "train", hidden = true)
public final class TrainCommand implements Callable<Integer> {

  /** Checking is short; what it does often enough is remembered as such. */
  private static final int CHECKS = 5;

  private static final Pattern BAD = Pattern.compile("(?ms)^(`{3,})markdown bad\\n(.*?)^\\1`*$");

  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "DIR")
  private Path folder = Path.of("");

  TrainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    var newsletter = folder.toString();
    int code = run("build", "-C", newsletter, "--drafts", "--quiet");
    var faulty = faulty();
    try {
      for (int i = 0; i < CHECKS && code == 0; i++) {
        run("check", "-C", newsletter); // what it finds is not ours to judge
        run("check", "-C", newsletter, faulty.toString());
        run("check", "-C", newsletter, "--ready", "--format", "github", faulty.toString());
      }
    } finally {
      Files.deleteIfExists(faulty);
    }
    return code;
  }

  /** An edition with everything in it that the pages of the checks call bad. */
  private static Path faulty() throws IOException {
    var text = new StringBuilder("---\ntitle: Faults\nnumber: 999\ndate: 2026-10-15\n---\n\n");
    for (var check : Checks.ALL) {
      var examples = BAD.matcher(check.explanation().text());
      while (examples.find()) {
        text.append(examples.group(2)).append('\n');
      }
    }
    var file = Files.createTempFile("2026-10-15-faults", ".md");
    return Files.writeString(file, text);
  }

  private int run(String... arguments) {
    return Coranto.commandLine(terminal, Map.of()).execute(arguments);
  }
}
