package org.coranto.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `coranto completion`.
@Command(
    name = "completion",
    mixinStandardHelpOptions = true,
    description = "Prints a script that makes bash and zsh complete commands and options.",
    footer = {
      "",
      "Examples:",
      "  source <(coranto completion)",
      "      for the current shell",
      "  coranto completion > ~/.local/share/bash-completion/completions/coranto",
      "      for every new bash session"
    })
public final class CompletionCommand implements Runnable {

  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  CompletionCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void run() {
    terminal.out().println(AutoComplete.bash("coranto", spec.root().commandLine()));
  }
}
