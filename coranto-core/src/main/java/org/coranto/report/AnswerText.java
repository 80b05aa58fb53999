package org.coranto.report;

import java.util.List;
import java.util.stream.Collectors;
import org.coranto.json.TerminalSafety;
import org.coranto.proposal.ProposalAnswer;
import org.coranto.proposal.ProposalOrigin;
import org.coranto.proposal.ProposalOutcome;
import org.coranto.proposal.ProposalOutcome.Accepted;
import org.coranto.proposal.ProposalOutcome.Changed;
import org.coranto.proposal.ProposalOutcome.Duplicate;
import org.coranto.proposal.ProposalOutcome.Other;
import org.coranto.proposal.ProposalOutcome.Removed;

/// The result of a proposal as text for people.
public final class AnswerText {

  private static final String BELOW = "\n    ";

  private AnswerText() {}

  /// ```
  /// 6297.patch
  ///   accepted into Project updates:
  ///     * [Title](https://example.org/)
  /// ```
  public static String of(ProposalAnswer answer) {
    return of(answer, "");
  }

  /// For a pull request: `#12 by ada, https://forge.example/weekly/newsletter/pull/12`.
  public static String of(ProposalAnswer answer, ProposalOrigin origin) {
    return of(answer, words(origin));
  }

  private static String of(ProposalAnswer answer, String from) {
    var text = new StringBuilder(safe(answer.proposal().words())).append(safe(from)).append('\n');
    answer.refused().ifPresent(why -> text.append("  refused: ").append(safe(why)).append('\n'));
    if (answer.refused().isEmpty() && answer.outcomes().isEmpty()) {
      text.append("  changes nothing that readers see\n");
    }
    answer.outcomes().forEach(outcome -> text.append("  ").append(safe(one(outcome))).append('\n'));
    return text.toString();
  }

  private static String words(ProposalOrigin origin) {
    var words =
        (origin.by().isEmpty() ? "" : " by " + origin.by())
            + (origin.address().isEmpty() ? "" : ", " + origin.address());
    return words.replace('\n', ' ');
  }

  private static String one(ProposalOutcome outcome) {
    return switch (outcome) {
      case Accepted(var section, var lines) ->
          "accepted into %s:%s".formatted(section, below("", lines));
      case Duplicate(var section, var lines, var of) ->
          "already in %s (%s):%s".formatted(section, of, below("", lines));
      case Changed(var section, var before, var after) ->
          "changed in %s:%s%s".formatted(section, below("- ", before), below("+ ", after));
      case Removed(var section, var lines) ->
          "removed from %s:%s".formatted(section, below("- ", lines));
      case Other(var section, var removed, var added, var because) ->
          "for an editor to review%s, because %s:%s%s"
              .formatted(
                  section.isEmpty() ? "" : " in " + section,
                  because,
                  below("- ", removed),
                  below("+ ", added));
    };
  }

  private static String below(String mark, List<String> lines) {
    return lines.stream().map(line -> BELOW + mark + line).collect(Collectors.joining());
  }

  /// Without characters that control a terminal.
  private static String safe(String text) {
    return text.codePoints()
        .filter(c -> c == '\n' || TerminalSafety.isSafe(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
