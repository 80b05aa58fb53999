package org.coranto.cli;

import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import org.coranto.app.check.ExplainCheck;
import org.coranto.app.check.MeasureHabits;
import org.coranto.app.newsletter.Runtime;
import org.coranto.check.Check;
import org.coranto.config.DidYouMean;
import org.coranto.registry.Checks;
import org.coranto.report.HabitsJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `coranto explain`.
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = {
      "Explains what a check looks for and why, with examples; without a NAME, lists all checks,"
          + " including the newsletter's own rules.",
      "",
      "With --habits, shows what the last 26 editions do: bullets, indentation, prefixes, headings,"
          + " dates and more, each with its share; and which settings of coranto.toml contradict them."
    },
    footer = {
      "",
      "Examples:",
      "  coranto explain",
      "  coranto explain tracking-parameter",
      "  coranto explain -C ~/newsletter no-click-here",
      "  coranto explain --habits",
      "  coranto explain --habits --json",
      "      prints one object with “habits” (each with “name”, “about”, “editions” and",
      "      “forms”: “form”, “editions”, “percent”, “example”) and “proposals” (“table”,",
      "      “key”, “value”, “remove”, “why”)"
    })
public final class ExplainCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Runtime runtime;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private NewsletterOptions newsletter = new NewsletterOptions();

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "NAME",
      description = "The check's name, which a finding shows in brackets.")
  private @Nullable String name;

  @Option(names = "--habits", description = "Show what the last 26 editions do.")
  private boolean habits;

  @Option(names = "--json", description = "Print the habits as one line of JSON.")
  private boolean json;

  ExplainCommand(Terminal terminal, Runtime runtime) {
    this.terminal = terminal;
    this.runtime = runtime;
  }

  @Override
  public Integer call() {
    if (habits) {
      showHabits();
      return ExitCode.OK.number();
    }
    var checks = checks();
    if (name == null) {
      list(checks);
      return ExitCode.OK.number();
    }
    var wanted = name.strip();
    for (var check : checks) {
      if (check.name().equals(wanted) || check.formerNames().contains(wanted)) {
        terminal.out().print(new MarkdownPage(terminal).of(check.explanation().text()));
        return ExitCode.OK.number();
      }
    }
    var names = checks.stream().map(Check::name).toList();
    throw new ParameterException(
        spec.commandLine(),
        "there is no check “%s”.%s “coranto explain” lists all checks."
            .formatted(wanted, DidYouMean.question(wanted, names)));
  }

  private void showHabits() {
    try (var opened = newsletter.open(runtime)) {
      var measured = new MeasureHabits(opened).run();
      if (json) {
        terminal.out().println(HabitsJson.of(measured.habits(), measured.proposals()));
      } else {
        terminal.out().print(new HabitLines(terminal).of(measured));
      }
    }
  }

  /// Coranto's checks and those of the newsletter, if there is one.
  private List<Check> checks() {
    if (!newsletter.isGiven() && !Files.exists(newsletter.configuration())) {
      return Checks.ALL;
    }
    try (var opened = newsletter.open(runtime)) {
      return new ExplainCheck(opened).run();
    }
  }

  private void list(List<Check> checks) {
    var page = new MarkdownPage(terminal);
    checks.stream()
        .sorted(java.util.Comparator.comparing(Check::name))
        .forEach(check ->
            terminal
                .out()
                .printf(
                    "%s (%s)%n%s%n",
                    terminal.bold(check.name()),
                    check.severity().word(),
                    page.indented(check.explanation().sentence())));
  }
}
