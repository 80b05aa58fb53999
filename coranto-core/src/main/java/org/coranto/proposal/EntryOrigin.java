package org.coranto.proposal;

import java.util.Comparator;

/// Where an entry, or a proposal of several, comes from.
public sealed interface EntryOrigin {

  /// The order in which origins take effect: by number, or else by name. It decides which of two
  /// equal entries is the duplicate.
  Comparator<EntryOrigin> ORDER =
      Comparator.comparingLong(EntryOrigin::number).thenComparing(EntryOrigin::words);

  /// Its name for people: `tip 12`, `#12`, `6297.patch`.
  String words();

  /// Its number; the highest there is for one without a number.
  private long number() {
    return switch (this) {
      case OfTip(long id) -> id;
      case OfPullRequest(long number, var _) -> number;
      case OfPullRequests _ -> Long.MAX_VALUE;
      case OfFile(var name) -> NumberInName.last(name);
      case OfRevision(var name) -> NumberInName.last(name);
    };
  }

  /// A tip that an editor has accepted.
  record OfTip(long id) implements EntryOrigin {
    @Override
    public String words() {
      return "tip " + id;
    }
  }

  /// @param name as its forge writes it: `#12`, on GitLab `!12`
  record OfPullRequest(long number, String name) implements EntryOrigin {
    @Override
    public String words() {
      return name;
    }
  }

  /// The list of open pull requests.
  ///
  /// @param repository `weekly/newsletter`
  record OfPullRequests(String repository) implements EntryOrigin {
    @Override
    public String words() {
      return "open pull requests of " + repository;
    }
  }

  /// A patch file.
  ///
  /// @param name without its folder: `6297.patch`
  record OfFile(String name) implements EntryOrigin {
    @Override
    public String words() {
      return name;
    }
  }

  /// A branch or another revision in Git.
  ///
  /// @param name as the user wrote it
  record OfRevision(String name) implements EntryOrigin {
    @Override
    public String words() {
      return name;
    }
  }
}
