package org.coranto.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.coranto.app.newsletter.Runtime;
import org.coranto.app.proposals.MergeProposals;
import org.coranto.app.repo.NewsletterRepository.Author;
import org.coranto.model.TextChange;
import org.coranto.report.AnswerLine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/// `coranto merge`.
@Command(
    name = "merge",
    mixinStandardHelpOptions = true,
    description = {
      "Merges the entries of branches and patches into the open draft, with one commit.",
      "",
      "There are no merge conflicts: the added lines are read as entries, and each goes into its"
          + " section. The merged branches become parents of the commit, so that the forge closes"
          + " their pull requests. The commit message reports the result of each proposal.",
      "",
      "If the draft has uncommitted changes, nothing is merged, so that the commit does not contain"
          + " them."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done, or nothing to do",
      "1:I/O error (file, repository), or the draft has uncommitted changes",
      "2:a proposal was refused; the others are merged",
      "64:wrong command line",
      "70:a bug in Coranto; please report it"
    },
    footer = {
      "",
      "Examples:",
      "  git fetch origin 'refs/pull/*/head:refs/remotes/pull/*'",
      "  coranto merge pull/12 pull/13 pull/15",
      "      merges three pull requests with one commit; git push closes them",
      "  coranto merge ~/mail/tip.patch --author 'Ada Example <ada@example.org>'",
      "      merges a patch that came by mail"
    })
public final class MergeCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Runtime runtime;

  @Mixin private NewsletterOptions newsletter = new NewsletterOptions();

  @Option(
      names = "--draft",
      paramLabel = "FILE",
      description = "The draft to change (default: the open draft).")
  private @Nullable Path draft;

  @Option(
      names = "--author",
      paramLabel = "NAME <MAIL>",
      converter = AuthorConverter.class,
      description = "The committer (default: user.name and user.email of the repository).")
  private @Nullable Author author;

  @Option(
      names = "--json",
      description = "Print one line of JSON for each proposal, as “coranto receive” does.")
  private boolean json;

  @Option(
      names = {"-q", "--quiet"},
      description = "Print only errors.")
  private boolean quiet;

  @Parameters(
      arity = "1..*",
      paramLabel = "BRANCH|FILE",
      description = "Branches or other revisions, and patch files.")
  private List<String> proposals = new ArrayList<>();

  MergeCommand(Terminal terminal, Runtime runtime) {
    this.terminal = terminal;
    this.runtime = runtime;
  }

  @Override
  public Integer call() {
    try (var opened = newsletter.open(runtime.with(OutputOptions.line(terminal)))) {
      var request =
          new MergeProposals.Request(
              proposals, Optional.ofNullable(draft), Optional.ofNullable(author));
      var merged = new MergeProposals(opened).run(request);
      return new WrittenLines(terminal).print(List.of(merged.change()), print(merged));
    }
  }

  private ExitCode print(MergeProposals.Merged merged) {
    if (merged.change() instanceof TextChange.Refused) {
      return ExitCode.TROUBLE;
    }
    if (json) {
      merged.answers().stream().map(AnswerLine::of).forEach(terminal.out()::println);
    } else if (!quiet) {
      terminal.out().print(merged.message());
      terminal.out().print(end(merged.change()));
    }
    return merged.answers().stream().anyMatch(answer -> answer.refused().isPresent())
        ? ExitCode.FINDINGS
        : ExitCode.OK;
  }

  private static String end(TextChange change) {
    return switch (change) {
      case TextChange.Kept.Committed(var commit, var _) -> "commit %s%n".formatted(commit);
      case TextChange.Kept.Unchanged _ -> "Nothing to merge.%n".formatted();
      case TextChange.Kept.Uncommitted _, TextChange.Refused _ -> "";
    };
  }

  static final class AuthorConverter implements ITypeConverter<Author> {
    @Override
    public Author convert(String value) {
      int open = value.indexOf('<');
      int close = value.indexOf('>');
      if (open < 1 || close < open + 2) {
        throw new TypeConversionException(
            "“%s” is not a name and a mail address; write for example Ada Example <ada@example.org>"
                .formatted(value));
      }
      return new Author(value.substring(0, open).strip(), value.substring(open + 1, close).strip());
    }
  }
}
