package org.coranto.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.coranto.app.ContentException;
import org.coranto.app.CorantoException;
import org.coranto.app.newsletter.Runtime;
import org.coranto.config.DidYouMean;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/// `coranto COMMAND`: the list of the commands. It turns exceptions into exit codes.
@Command(
    name = "coranto",
    mixinStandardHelpOptions = true,
    version = "coranto " + Coranto.VERSION,
    synopsisSubcommandLabel = "COMMAND",
    description =
        "Runs a community newsletter: turns Markdown editions into a site, feeds, a calendar and mail.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:I/O error (file, network, disk)",
      "2:the content or the configuration has errors",
      "64:wrong command line",
      "70:a bug in Coranto; please report it"
    },
    footer = {
      "",
      "Examples:",
      "  coranto demo                 shows a sample newsletter in the browser",
      "  coranto adopt ~/newsletter   writes a coranto.toml for an existing newsletter",
      "  coranto build                builds the site of the newsletter in this folder",
      "",
      "Shell completion: source <(coranto completion)"
    })
public final class Coranto implements Runnable {

  static final String VERSION = "0.1.0";

  @Spec private CommandSpec spec = CommandSpec.create();

  public static void main(String[] args) {
    Locale.setDefault(Locale.ROOT); // digits, calendars and letters are those of no language
    var environment = System.getenv();
    end(commandLine(Terminal.of(environment), environment, args).execute(args));
  }

  /// Ends the process like [System#exit], but without the search for a logger in every jar, which
  /// takes 10 to 15 ms. Shutdown hooks do not run; Coranto has none that a finished command needs.
  private static void end(int code) {
    int checked = Main.checked(code);
    System.err.flush();
    java.lang.Runtime.getRuntime().halt(checked);
  }

  /// A command's name and its constructor.
  private record Entry(String name, BiFunction<Terminal, Runtime, Object> make) {}

  /// All commands; a new command is a line here.
  private static final List<Entry> COMMANDS =
      List.of(
          new Entry("build", BuildCommand::new),
          new Entry("preview", PreviewCommand::new),
          new Entry("open", OpenCommand::new),
          new Entry("status", StatusCommand::new),
          new Entry("vote", VoteCommand::new),
          new Entry("check", CheckCommand::new),
          new Entry("explain", ExplainCommand::new),
          new Entry("gather", GatherCommand::new),
          new Entry("inbox", InboxCommand::new),
          new Entry("place", PlaceCommand::new),
          new Entry("drop", DropCommand::new),
          new Entry("hold", HoldCommand::new),
          new Entry("undo", UndoCommand::new),
          new Entry("receive", ReceiveCommand::new),
          new Entry("merge", MergeCommand::new),
          new Entry("backup", BackupCommand::new),
          new Entry("demo", DemoCommand::new),
          new Entry("adopt", AdoptCommand::new),
          new Entry("init", InitCommand::new),
          new Entry("completion", (terminal, _) -> new CompletionCommand(terminal)),
          new Entry("train", (terminal, _) -> new TrainCommand(terminal)));

  static CommandLine commandLine(Terminal terminal, Map<String, String> environment) {
    return commandLine(terminal, environment, COMMANDS);
  }

  /// The part of the command line that these arguments need: reading the options of every command
  /// takes a tenth of a second at each start.
  static CommandLine commandLine(
      Terminal terminal, Map<String, String> environment, String... words) {
    return commandLine(terminal, environment, words.length == 0 ? COMMANDS : needed(words));
  }

  private static List<Entry> needed(String... words) {
    if (Main.isVersion(words)) {
      return List.of();
    }
    return COMMANDS.stream()
        .filter(entry -> entry.name().equals(words[0]))
        .filter(entry -> !entry.name().equals("completion"))
        .findAny()
        .map(List::of)
        .orElse(COMMANDS);
  }

  private static CommandLine commandLine(
      Terminal terminal, Map<String, String> environment, List<Entry> commands) {
    var line = new CommandLine(new Coranto());
    var runtime = Runtime.ofThisMachine(environment, VERSION);
    commands.forEach(
        entry -> line.addSubcommand(entry.name(), entry.make().apply(terminal, runtime)));
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
    suggestion(trouble).ifPresent(line.getErr()::println);
    line.getErr().printf("Try “%s --help”.%n", line.getCommandSpec().qualifiedName());
    return ExitCode.USAGE.number();
  }

  private static Optional<String> suggestion(ParameterException trouble) {
    if (!(trouble instanceof UnmatchedArgumentException unmatched)) {
      return Optional.empty();
    }
    var known = new ArrayList<>(trouble.getCommandLine().getCommandSpec().optionsMap().keySet());
    known.addAll(trouble.getCommandLine().getSubcommands().keySet());
    return DidYouMean.to(unmatched.getUnmatched().getFirst(), known)
        .map(near -> "Did you mean “" + near + "”?");
  }

  /// The one place where an exception becomes a message and an exit code.
  private static IExecutionExceptionHandler troubles(
      Terminal terminal, Map<String, String> environment) {
    return (trouble, _, _) ->
        switch (trouble) {
          case ContentException mistakes -> {
            mistakes.mistakes().forEach(terminal.err()::println);
            yield ExitCode.FINDINGS.number();
          }
          case CorantoException known -> {
            terminal
                .err()
                .println(
                    "coranto: "
                        + known
                            .obstacle()
                            .map(ObstacleHint::sentence)
                            .orElseGet(() -> String.valueOf(known.getMessage())));
            yield ExitCode.TROUBLE.number();
          }
          default -> {
            terminal.err().println("coranto: a bug in Coranto: " + trouble);
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
    throw new ParameterException(spec.commandLine(), "no command given; coranto --help lists them");
  }
}
