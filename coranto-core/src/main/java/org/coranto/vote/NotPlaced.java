package org.coranto.vote;

import java.time.LocalDate;

/// Why the winner of a vote was not put into the draft.
public sealed interface NotPlaced {

  /// As in JSON: `tie`.
  String word();

  /// The problem, for people.
  String sentence();

  /// @param edition the date of the draft
  record NotCounted(LocalDate edition) implements NotPlaced {
    @Override
    public String word() {
      return "not-counted";
    }

    @Override
    public String sentence() {
      return "The votes for %s have not been counted".formatted(edition);
    }
  }

  record NoBallots() implements NotPlaced {
    @Override
    public String word() {
      return "no-ballots";
    }

    @Override
    public String sentence() {
      return "There were no votes; choose a winner yourself.";
    }
  }

  /// @param candidates how many have the same number of votes
  record Tie(int candidates, int votes) implements NotPlaced {
    @Override
    public String word() {
      return "tie";
    }

    @Override
    public String sentence() {
      return "%d candidates have %d votes each".formatted(candidates, votes);
    }
  }

  /// @param line the line of the draft that has something in the winner's place
  record PlaceTaken(String file, int line) implements NotPlaced {
    @Override
    public String word() {
      return "place-taken";
    }

    @Override
    public String sentence() {
      return "%s already has text in line %d.".formatted(file, line);
    }
  }

  record NoSection(String file, String section) implements NotPlaced {
    @Override
    public String word() {
      return "no-section";
    }

    @Override
    public String sentence() {
      return "%s has no section “%s”.".formatted(file, section);
    }
  }
}
