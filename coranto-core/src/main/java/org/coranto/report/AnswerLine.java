package org.coranto.report;

import java.util.List;
import org.coranto.json.JsonWriter;
import org.coranto.proposal.ProposalAnswer;
import org.coranto.proposal.ProposalOrigin;
import org.coranto.proposal.ProposalOutcome;
import org.coranto.proposal.ProposalOutcome.Accepted;
import org.coranto.proposal.ProposalOutcome.Changed;
import org.coranto.proposal.ProposalOutcome.Duplicate;
import org.coranto.proposal.ProposalOutcome.Other;
import org.coranto.proposal.ProposalOutcome.Removed;

/// The result of a proposal as one line of JSON; `docs/receive.md` has an example.
public final class AnswerLine {

  private AnswerLine() {}

  public static String of(ProposalAnswer answer) {
    return JsonWriter.line(json -> {
      json.text("proposal", answer.proposal().words());
      rest(json, answer);
    });
  }

  /// @param origin for a pull request: its page and its author
  public static String of(ProposalAnswer answer, ProposalOrigin origin) {
    return JsonWriter.line(json -> {
      json.text("proposal", answer.proposal().words());
      text(json, "pullRequest", origin.address());
      text(json, "by", origin.by());
      rest(json, answer);
    });
  }

  private static void rest(JsonWriter json, ProposalAnswer answer) {
    if (answer.refused().isPresent()) {
      json.text("refused", answer.refused().get());
    }
    all(json, answer.outcomes(), "accepted", Accepted.class);
    all(json, answer.outcomes(), "duplicates", Duplicate.class);
    all(json, answer.outcomes(), "changed", Changed.class);
    all(json, answer.outcomes(), "removed", Removed.class);
    all(json, answer.outcomes(), "other", Other.class);
  }

  private static void all(
      JsonWriter json,
      List<ProposalOutcome> outcomes,
      String name,
      Class<? extends ProposalOutcome> kind) {
    json.array(
        name,
        () -> {
          for (var outcome : outcomes) {
            if (kind.isInstance(outcome)) {
              json.element(() -> one(json, outcome));
            }
          }
        });
  }

  private static void one(JsonWriter json, ProposalOutcome outcome) {
    switch (outcome) {
      case Accepted(var section, var lines) -> {
        text(json, "section", section);
        lines(json, "lines", lines);
      }
      case Duplicate(var section, var lines, var of) -> {
        text(json, "section", section);
        lines(json, "lines", lines);
        text(json, "of", of);
      }
      case Changed(var section, var before, var after) -> {
        text(json, "section", section);
        lines(json, "before", before);
        lines(json, "after", after);
      }
      case Removed(var section, var lines) -> {
        text(json, "section", section);
        lines(json, "lines", lines);
      }
      case Other(var section, var removed, var added, var because) -> {
        text(json, "section", section);
        lines(json, "removed", removed);
        lines(json, "added", added);
        text(json, "because", because);
      }
    }
  }

  private static void text(JsonWriter json, String name, String text) {
    json.text(name, text);
  }

  private static void lines(JsonWriter json, String name, List<String> lines) {
    json.texts(name, lines);
  }
}
