package org.coranto.cli;

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

/** Options that the commands for decisions about tips share. */
public final class Decision {

  @Mixin private NewsletterOptions newsletter = new NewsletterOptions();

  @Option(
      names = "--author",
      paramLabel = "NAME <MAIL>",
      converter = MergeCommand.AuthorConverter.class,
      description = "Who decides (default: user.name and user.email of this repository).")
  private @Nullable Author author;

  @Option(names = "--json", description = "Write a line of JSON for each tip.")
  private boolean json;

  /** Who decides, where the command line names them. */
  Optional<Author> editor() {
    return Optional.ofNullable(author);
  }

  org.coranto.app.newsletter.Newsletter open(Runtime runtime) {
    return newsletter.open(runtime);
  }

  /** Writes the answers; the exit code shows whether one of them is trouble. */
  int tell(List<TipAnswer> answers, Terminal terminal) {
    var words = new TipAnswerWords(terminal);
    for (var answer : answers) {
      if (json) {
        terminal.out().println(TipAnswerLine.of(answer));
      } else {
        words.tell(answer);
      }
    }
    boolean refused = answers.stream().anyMatch(TipAnswer.Refused.class::isInstance);
    return new WrittenLines(terminal)
        .tell(
            answers.stream().flatMap(Decision::change).toList(),
            refused ? ExitCode.TROUBLE : ExitCode.OK);
  }

  /** What became of the draft, where the answer itself does not say it. */
  private static Stream<TextChange> change(TipAnswer answer) {
    return switch (answer) {
      case TipAnswer.Placed placed -> Stream.of(placed.kept());
      case TipAnswer.Undone undone -> Stream.of(undone.kept());
      case TipAnswer.Held _, TipAnswer.Dropped _, TipAnswer.Refused _ -> Stream.of();
    };
  }
}
