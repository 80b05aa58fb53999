package org.coranto.cli;

import static java.nio.file.StandardOpenOption.APPEND;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.coranto.registry.Checks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `coranto train`: the training run of the AOT cache, which `bin/coranto` starts once. It runs
/// every command that needs no network in one process, so that the cache has its classes.
@Command(name = "train", hidden = true)
public final class TrainCommand implements Callable<Integer> {

  /// A check is short; it is repeated so that its hot methods are profiled.
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
    int code = builds();
    if (code == 0) {
      shortCommands();
      checks();
      proposals();
    }
    return code;
  }

  /// A first build, one in which nothing has changed, and one after an edit.
  private int builds() throws IOException {
    int code = runThere("build", "--drafts", "--quiet");
    if (code == 0) {
      runThere("build", "--drafts", "--quiet");
      Files.writeString(draft(), "\n* [Of training](https://example.org/)\n", APPEND);
      code = runThere("build", "--drafts", "--quiet");
    }
    return code;
  }

  private void shortCommands() {
    run("--version");
    run("--help");
    run("completion");
    run("explain", "tracking-parameter");
    runThere("status");
    runThere("inbox");
    runThere("open", "--dry-run");
  }

  /// The exit codes of the checks are ignored: findings are expected.
  private void checks() throws IOException {
    var faulty = faulty();
    try {
      for (int i = 0; i < CHECKS; i++) {
        runThere("check");
        runThere("check", faulty.toString());
        runThere("check", "--ready", "--format", "github", faulty.toString());
      }
    } finally {
      Files.deleteIfExists(faulty);
    }
  }

  private void proposals() throws IOException {
    var patch = Files.writeString(folder.resolve("training.patch"), patch(draft()));
    try {
      runThere("receive", "--patch", patch.toString());
      runThere("receive", "--place", "--quiet", "--patch", patch.toString());
    } finally {
      Files.deleteIfExists(patch);
    }
  }

  private Path draft() throws IOException {
    try (var drafts = Files.list(folder.resolve("drafts"))) {
      return drafts.sorted().findFirst().orElseThrow();
    }
  }

  /// A patch that adds an entry after the draft's first one.
  private String patch(Path draft) throws IOException {
    var lines = Files.readAllLines(draft);
    int first = 0;
    while (!lines.get(first).startsWith("* [")) {
      first++;
    }
    return """
    --- a/drafts/%1$s
    +++ b/drafts/%1$s
    @@ -%2$d,1 +%2$d,2 @@
     %3$s
    +* [Of a proposal](https://example.org/proposal)
    """
        .formatted(draft.getFileName(), first + 1, lines.get(first));
  }

  /// An edition with all bad examples of the checks' pages.
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

  /// A command in the newsletter's folder.
  private int runThere(String command, String... words) {
    var all = new ArrayList<>(List.of(command, "-C", folder.toString()));
    all.addAll(List.of(words));
    return run(all.toArray(String[]::new));
  }

  private int run(String... words) {
    return Coranto.commandLine(terminal, Map.of(), words).execute(words);
  }
}
