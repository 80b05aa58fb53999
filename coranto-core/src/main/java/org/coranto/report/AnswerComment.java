package org.coranto.report;

import java.util.List;
import java.util.stream.Stream;
import org.coranto.proposal.ProposalAnswer;
import org.coranto.proposal.ProposalOutcome;
import org.coranto.proposal.ProposalOutcome.Accepted;
import org.coranto.proposal.ProposalOutcome.Changed;
import org.coranto.proposal.ProposalOutcome.Duplicate;
import org.coranto.proposal.ProposalOutcome.Other;
import org.coranto.proposal.ProposalOutcome.Removed;

/// The result of a pull request, as a comment for its author.
///
/// Untrusted text is only in code, and each of its lines starts with a mark: so it mentions no one,
/// links to nothing, ends no comment, and is not a command for the forge (`/close`).
public final class AnswerComment {

  /// In characters; GitHub accepts 65,536.
  private static final int LONGEST = 50_000;

  private static final int LONGEST_LINE = 200;
  private static final int MOST_LINES = 12;

  private AnswerComment() {}

  public static String of(ProposalAnswer answer) {
    var text = new StringBuilder(greeting(answer));
    answer.refused().ifPresent(because -> text.append("\n\n").append(refused(because)));
    int shown = 0;
    for (var outcome : answer.outcomes()) {
      if (text.length() > LONGEST) {
        return text.append("\n\n… and %,d more.".formatted(answer.outcomes().size() - shown))
            .toString();
      }
      text.append("\n\n").append(one(outcome));
      shown++;
    }
    return text.toString();
  }

  private static String greeting(ProposalAnswer answer) {
    var thanks = "Thank you! A program has read the changes as entries of the next edition.";
    if (answer.refused().isPresent()) {
      return "Thank you! A program could not read this as entries of the next edition. Nothing is lost: an editor will look at it.";
    }
    return answer.outcomes().isEmpty()
        ? thanks + " They change nothing that readers see."
        : thanks + " The result is below; an editor may still change it.";
  }

  private static String refused(String because) {
    return "**Not read**: " + words(because) + ".";
  }

  private static String one(ProposalOutcome outcome) {
    return switch (outcome) {
      case Accepted(var section, var lines) ->
          "**Accepted** into %s:%s".formatted(words(section), diff(List.of(), lines));
      case Duplicate(var section, var lines, var of) ->
          "**Already there**, so it is not added to %s again: %s.%s"
              .formatted(words(section), words(of), diff(List.of(), lines));
      case Changed(var section, var before, var after) ->
          "**Changed** in %s:%s".formatted(words(section), diff(before, after));
      case Removed(var section, var lines) ->
          "**Removed** from %s:%s".formatted(words(section), diff(lines, List.of()));
      case Other(var section, var removed, var added, var because) ->
          "**For an editor to review**%s, because %s:%s"
              .formatted(
                  section.isEmpty() ? "" : " in " + words(section),
                  words(because),
                  diff(removed, added));
    };
  }

  private static String diff(List<String> removed, List<String> added) {
    var lines =
        Stream.concat(
                removed.stream().limit(MOST_LINES).map(line -> "- " + brief(line)),
                added.stream().limit(MOST_LINES).map(line -> "+ " + brief(line)))
            .toList();
    boolean more = removed.size() > MOST_LINES || added.size() > MOST_LINES;
    var fence = "`".repeat(Math.max(3, 1 + longestRun(String.join("\n", lines))));
    return lines.isEmpty()
        ? ""
        : "\n\n%sdiff\n%s\n%s%s"
            .formatted(fence, String.join("\n", lines), more ? "  …\n" : "", fence);
  }

  /// ``Project updates``: a code span with more backticks than the text has in a row.
  private static String words(String text) {
    var line = brief(text);
    var fence = "`".repeat(1 + longestRun(line));
    boolean touches = line.startsWith("`") || line.endsWith("`");
    return line.isBlank()
        ? "a section"
        : touches ? fence + " " + line + " " + fence : fence + line + fence;
  }

  private static String brief(String text) {
    var line = TerminalSafe.line(text.substring(0, Math.min(text.length(), 4 * LONGEST_LINE)));
    return line.codePointCount(0, line.length()) <= LONGEST_LINE
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_LINE)) + "…";
  }

  private static int longestRun(String text) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = text.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }
}
