package org.coranto.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
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

  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "DIR")
  private Path folder = Path.of("");

  TrainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    var newsletter = folder.toString();
    int code = run("build", "-C", newsletter, "--drafts", "--quiet");
    for (int i = 0; i < CHECKS && code == 0; i++) {
      run("check", "-C", newsletter); // what it finds is not ours to judge
      run("check", "-C", newsletter, "--ready", "--format", "github");
    }
    return code;
  }

  private int run(String... arguments) {
    return Coranto.commandLine(terminal, Map.of()).execute(arguments);
  }
}
