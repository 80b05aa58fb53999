package org.coranto.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.coranto.app.newsletter.Runtime;
import org.coranto.app.repo.NewsletterRepository.Author;
import org.coranto.inbox.TipAnswer;
import org.coranto.model.TextChange;
import org.coranto.report.TipAnswerLine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The options and parameters that all commands for decisions about tips have.
public final class Decision {

  @Mixin private NewsletterOptions newsletter = new NewsletterOptions();

  @Option(
      names = "--author",
      paramLabel = "NAME <MAIL>",
      converter = MergeCommand.AuthorConverter.class,
      description = "The editor who decides (default: user.name and user.email of the repository).")
  private @Nullable Author author;

  @Option(names = "--json", description = "Print one line of JSON for each tip.")
  private boolean json;

  @Parameters(arity = "1..*", paramLabel = "ID", description = "The numbers of the tips.")
  private List<Long> ids = new ArrayList<>();

  List<Long> ids() {
    return List.copyOf(ids);
  }

  /// The editor, if the command line names one.
  Optional<Author> editor() {
    return Optional.ofNullable(author);
  }

  org.coranto.app.newsletter.Newsletter open(Runtime runtime) {
    return newsletter.open(runtime);
  }

  /// Prints the answers, and returns the exit code: trouble if one of them is a refusal.
  int print(List<TipAnswer> answers, Terminal terminal) {
    var words = new TipAnswerWords(terminal);
    for (var answer : answers) {
      if (json) {
        terminal.out().println(TipAnswerLine.of(answer));
      } else {
        words.print(answer);
      }
    }
    boolean refused = answers.stream().anyMatch(TipAnswer.Refused.class::isInstance);
    return new WrittenLines(terminal)
        .print(
            answers.stream().flatMap(Decision::change).toList(),
            refused ? ExitCode.TROUBLE : ExitCode.OK);
  }

  /// The change of the draft, if the answer itself does not report it.
  private static Stream<TextChange> change(TipAnswer answer) {
    return switch (answer) {
      case TipAnswer.Placed placed -> Stream.of(placed.kept());
      case TipAnswer.Undone undone -> Stream.of(undone.kept());
      case TipAnswer.Held _, TipAnswer.Dropped _, TipAnswer.Refused _ -> Stream.of();
    };
  }
}
