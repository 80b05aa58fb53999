package org.coranto.cli;

import java.io.PrintWriter;
import java.util.Map;
import org.coranto.desk.ContentException;
import org.coranto.desk.CorantoException;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code coranto COMMAND}: puts the commands together and turns trouble into an exit code. */
@Command(
    name = "coranto",
    mixinStandardHelpOptions = true,
    version = "coranto 0.1.0",
    synopsisSubcommandLabel = "COMMAND",
    description =
        "Runs a community newsletter: from one Markdown file to site, feeds, calendar and mail.",
    footer = {
      "",
      "Examples:",
      "  coranto demo                 a newsletter to play with, on http://localhost:8080",
      "  coranto adopt ~/newsletter   writes a coranto.toml for a newsletter that exists",
      "  coranto build                the site of the newsletter in this folder",
      "",
      "Shell completion: source <(coranto completion)"
    })
public final class Coranto implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  public static void main(String[] args) {
    System.exit(commandLine(Terminal.of(System.getenv()), System.getenv()).execute(args));
  }

  /** Every command there is; a new one is a line here. */
  static CommandLine commandLine(Terminal terminal, Map<String, String> environment) {
    var line =
        new CommandLine(new Coranto())
            .addSubcommand(new BuildCommand(terminal))
            .addSubcommand("completion", new GenerateCompletion());
    line.setOut(new PrintWriter(terminal.out(), true, terminal.out().charset()));
    line.setErr(new PrintWriter(terminal.err(), true, terminal.err().charset()));
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            terminal.colours() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
    line.setParameterExceptionHandler((trouble, _) -> misunderstood(trouble));
    line.setExecutionExceptionHandler(troubles(terminal, environment));
    return line;
  }

  private static int misunderstood(ParameterException trouble) {
    var line = trouble.getCommandLine();
    line.getErr().println("coranto: " + trouble.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(trouble, line.getErr());
    line.getErr().printf("Try “%s --help”.%n", line.getCommandSpec().qualifiedName());
    return ExitCode.USAGE.number();
  }

  /** The one place where trouble becomes words and a number. */
  private static IExecutionExceptionHandler troubles(
      Terminal terminal, Map<String, String> environment) {
    return (trouble, _, _) ->
        switch (trouble) {
          case ContentException mistakes -> {
            mistakes.mistakes().forEach(terminal.err()::println);
            yield ExitCode.FINDINGS.number();
          }
          case CorantoException known -> {
            terminal.err().println("coranto: " + known.getMessage());
            yield ExitCode.TROUBLE.number();
          }
          default -> {
            terminal.err().println("coranto: a mistake in Coranto itself: " + trouble);
            terminal.err().println("Please report it. CORANTO_TRACE=1 shows where it happened.");
            if (environment.containsKey("CORANTO_TRACE")) {
              trouble.printStackTrace(terminal.err());
            }
            yield ExitCode.INTERNAL.number();
          }
        };
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "which command? See the list in --help.");
  }
}
