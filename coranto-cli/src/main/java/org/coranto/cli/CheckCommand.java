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

/// `coranto check`.
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Finds what an editor would have to correct, and fixes it with --fix.",
      "",
      "Without a FILE it checks the open drafts; with --since, the files that have changed. A FILE can"
          + " be in any folder. The date in its header or its name says which edition it is; it is"
          + " compared with the editions before that date.",
      "",
      "Only --fix changes files. A fixed file in the newsletter's Git repository is committed, unless it"
          + " has uncommitted changes: then the fixes are added to them, and that is reported. A file"
          + " that Git ignores, or that is outside the repository, is written without a commit."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:no errors (with --ready, no warnings either); there may be suggestions",
      "1:I/O error (file, network, disk); not everything was checked",
      "2:errors were found, or with --ready errors or warnings",
      "64:wrong command line",
      "70:a bug in Coranto; please report it"
    },
    footer = {
      "",
      "Examples:",
      "  coranto check",
      "      checks the open draft",
      "  coranto check --fix",
      "      applies the safe fixes and reports the other findings",
      "  coranto check --ready && git push",
      "      pushes only if the edition is ready to be published",
      "  coranto check --since main --format github",
      "      reports what a pull request introduces, next to its lines",
      "  coranto check -C ~/newsletter ~/mail/tip.md",
      "      checks a text outside the newsletter's folder",
      "",
      "“coranto explain NAME” explains what a check looks for and why. To accept a",
      "finding, write <!-- coranto: allow NAME, because REASON --> at the end of its line."
    })
public final class CheckCommand implements Callable<Integer> {

  private static final ReportOptions.Fixing FIXING =
      new ReportOptions.Fixing("--fix", "--fix=unsafe");

  private final Terminal terminal;
  private final Runtime runtime;

  @Mixin private NewsletterOptions newsletter = new NewsletterOptions();

  @Option(
      names = "--files-from",
      paramLabel = "LIST",
      description = {
        "Also check the files in LIST, which has one line for each: a date, a tab and a path. Each file is"
            + " checked as the edition of that date. - reads LIST from standard input."
      })
  private @Nullable String filesFrom;

  @Option(names = "--online", description = "Also fetch the linked pages.")
  private boolean online;

  @Option(
      names = "--fix",
      arity = "0..1",
      paramLabel = "unsafe",
      preprocessor = OnlyAttached.class,
      converter = FixesConverter.class,
      description =
          "Apply the safe fixes; with --fix=unsafe also those that an editor should review.")
  private Fixes fixes = Fixes.NONE;

  @Option(
      names = "--since",
      paramLabel = "REV",
      description = "Report only findings that are new since a revision of the Git repository.")
  private @Nullable String since;

  @Option(
      names = "--ready",
      description =
          "Check that the edition can be published: no placeholders, no empty sections, no warnings.")
  private boolean ready;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = FormatConverter.class,
      completionCandidates = Formats.class,
      description = "The format of the report (default: text): ${COMPLETION-CANDIDATES}.")
  private @Nullable Report format;

  @Option(names = "--json", description = "The same as --format json.")
  private boolean json;

  @Option(
      names = {"-q", "--quiet"},
      description = "Print only findings.")
  private boolean quiet;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "The files to check (default: the open drafts).")
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
      new WrittenLines(terminal).print(checked.changes(), ExitCode.OK);
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
    return new ReportOptions(checks, Coranto.VERSION, terminal.colours(), quiet, FIXING);
  }

  private void print(String piece) {
    if (terminal.interactive()) {
      terminal.err().print("\r\033[K"); // overwrites the progress line
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

  /// Takes a value of `--fix` only after `=`: in `--fix draft.md`, the word is a file.
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
                "“%s” is not a kind of fix; use --fix or --fix=unsafe".formatted(value));
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
