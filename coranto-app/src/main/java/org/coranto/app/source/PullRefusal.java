package org.coranto.app.source;

import org.coranto.forge.PullTrouble;

/// Why a pull request is not received.
sealed interface PullRefusal {

  /// For people, as in `it is closed`.
  String words();

  record Merged() implements PullRefusal {
    @Override
    public String words() {
      return "it is already merged";
    }
  }

  record Closed() implements PullRefusal {
    @Override
    public String words() {
      return "it is closed";
    }
  }

  /// Its author has not finished it, and it was not requested by its number.
  record NotReady() implements PullRefusal {
    @Override
    public String words() {
      return "its author has marked it as a draft; give its number to receive it anyway";
    }
  }

  /// There are more open pull requests than one run receives.
  record TooMany(int most) implements PullRefusal {
    @Override
    public String words() {
      return "there are more than %,d; only the oldest were received; give the numbers of the others"
          .formatted(most);
    }
  }

  /// The request failed.
  record NotFetched(FetchFailure why) implements PullRefusal {
    @Override
    public String words() {
      return "the forge " + why.words();
    }
  }

  /// The forge answered with something else.
  record OfForge(PullTrouble why) implements PullRefusal {
    @Override
    public String words() {
      return why.words();
    }
  }

  /// @param words as the reader of patches gives the reason
  record LongPatch(String words) implements PullRefusal {}
}
