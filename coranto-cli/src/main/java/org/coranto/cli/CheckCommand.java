package org.coranto.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Stack;
import java.util.concurrent.Callable;
import org.coranto.app.Progress;
import org.coranto.app.check.CheckEdition;
import org.coranto.app.check.CheckEdition.Fixes;
import org.coranto.app.check.TextToCheck;
import org.coranto.app.newsletter.Runtime;
import org.coranto.check.Check;
import org.coranto.config.DidYouMean;
import org.coranto.report.FindingsSummary;
import org.coranto.report.Report;
import org.coranto.report.ReportOptions;
import org.coranto.report.Reports;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code coranto check}. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Finds what an editor would have had to correct, and mends it.",
      "",
      "Without a FILE it checks the open drafts; with --since, what has changed. A FILE may lie"
          + " anywhere; it is judged as the edition that its header or its name dates, against the"
          + " editions before that day.",
      "",
      "Only --fix changes a file. A file of the newsletter's Git repository without other"
          + " changes is committed as it is fixed; where it has changes that are not committed,"
          + " the fixes join them, and the command says so. A file that Git ignores or that is"
          + " elsewhere is only written."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:nothing stops this edition; there may be warnings and suggestions",
      "1:something could not be read",
      "2:there are errors, or with --ready errors or warnings",
      "64:the command line was not understood",
      "70:a mistake in Coranto itself; please report it"
    },
    footer = {
      "",
      "Examples:",
      "  coranto check",
      "      looks at the open draft",
      "  coranto check --fix",
      "      mends what can be mended unseen, and tells the rest",
      "  coranto check --ready && git push",
      "      only if nothing is left to do before publishing",
      "  coranto check --since main --format github",
      "      what a pull request brings, beside its lines",
      "  coranto check -C ~/newsletter ~/mail/tip.md",
      "      a text that lies elsewhere",
      "",
      "“coranto explain NAME” tells what a check looks for and why. An editor who knows better writes",
      "<!-- coranto: allow NAME, because REASON --> at the end of the line."
    })
public final class CheckCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Runtime runtime;

  @Mixin private NewsletterOptions newsletter = new NewsletterOptions();

  @Option(
      names = "--files-from",
      paramLabel = "LIST",
      description = {
        "Check the files of a list, too: lines of a date, a tab and a path; - is standard input. Each"
            + " is judged as the edition of that date."
      })
  private @Nullable String filesFrom;

  @Option(names = "--online", description = "Ask linked pages, too.")
  private boolean online;

  @Option(
      names = "--fix",
      arity = "0..1",
      paramLabel = "unsafe",
      preprocessor = OnlyAttached.class,
      converter = FixesConverter.class,
      description =
          "Mend what can be mended unseen; with --fix=unsafe also what an editor should look at"
              + " first.")
  private Fixes fixes = Fixes.NONE;

  @Option(
      names = "--since",
      paramLabel = "REV",
      description = "Tell only what is new since a revision of the Git repository.")
  private @Nullable String since;

  @Option(
      names = "--ready",
      description =
          "Ask if the edition can be published: no placeholder, no empty section, and no warning is"
              + " left.")
  private boolean ready;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = FormatConverter.class,
      completionCandidates = Formats.class,
      description = "How findings are written (default: text): ${COMPLETION-CANDIDATES}.")
  private @Nullable Report format;

  @Option(names = "--json", description = "The same as --format json.")
  private boolean json;

  @Option(
      names = {"-q", "--quiet"},
      description = "Write findings and nothing else.")
  private boolean quiet;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "What to check (default: the open drafts).")
  private List<Path> files = new ArrayList<>();

  CheckCommand(Terminal terminal, Runtime runtime) {
    this.terminal = terminal;
    this.runtime = runtime;
  }

  @Override
  public Integer call() {
    var report =
        Optional.ofNullable(format).or(() -> Reports.named(json ? "json" : "text")).orElseThrow();
    var progress = quiet ? Progress.SILENT : OutputOptions.line(terminal);
    var summary = checked(report, progress);
    terminal.out().flush();
    if (!quiet && !report.saysWhatIsUnknown()) {
      summary.sayWhatIsUnknown().ifPresent(terminal.err()::println);
    }
    return exitCode(summary).number();
  }

  private FindingsSummary checked(Report report, Progress progress) {
    try (var opened = newsletter.open(runtime.with(progress))) {
      var checked =
          new CheckEdition(opened)
              .run(request(), checks -> report.begin(setting(checks), this::print));
      new WrittenLines(terminal).tell(checked.changes(), ExitCode.OK);
      return checked.summary();
    }
  }

  private static ExitCode exitCode(FindingsSummary summary) {
    if (summary.unread() > 0) {
      return ExitCode.TROUBLE;
    }
    return summary.stops() ? ExitCode.FINDINGS : ExitCode.OK;
  }

  private ReportOptions setting(List<Check> checks) {
    return new ReportOptions(checks, Coranto.VERSION, terminal.colours(), quiet);
  }

  private void print(String piece) {
    if (terminal.interactive()) {
      terminal.err().print("\r\033[K"); // in place of the line that tells of progress
    }
    terminal.out().print(piece);
  }

  private CheckEdition.Request request() {
    var texts = new ArrayList<TextToCheck>();
    files.forEach(file -> texts.add(TextToCheck.edition(file)));
    if (filesFrom != null) {
      texts.addAll(new FilesFrom(filesFrom, terminal.in()).texts());
    }
    return new CheckEdition.Request(texts, online, fixes, Optional.ofNullable(since), ready);
  }

  /** {@code --fix draft.md} names a file, {@code --fix=unsafe} does not. */
  static final class OnlyAttached implements IParameterPreprocessor {
    @Override
    public boolean preprocess(
        Stack<String> arguments, CommandSpec command, ArgSpec option, Map<String, Object> about) {
      if (!"=".equals(about.get("separator"))) {
        arguments.push("safe");
      }
      return false;
    }
  }

  static final class FixesConverter implements ITypeConverter<Fixes> {
    @Override
    public Fixes convert(String value) {
      return switch (value) {
        case "safe" -> Fixes.SAFE;
        case "unsafe" -> Fixes.ALL;
        default ->
            throw new TypeConversionException(
                "“%s” is no kind of fix; write --fix or --fix=unsafe".formatted(value));
      };
    }
  }

  static final class Formats extends ArrayList<String> {
    private static final long serialVersionUID = 1;

    Formats() {
      super(Reports.names());
    }
  }

  static final class FormatConverter implements ITypeConverter<Report> {
    @Override
    public Report convert(String value) {
      return Reports.named(value)
          .orElseThrow(() ->
              new TypeConversionException(
                  "there is no format “%s”.%s Formats: %s"
                      .formatted(
                          value,
                          DidYouMean.question(value, Reports.names()),
                          String.join(", ", Reports.names()))));
    }
  }
}
