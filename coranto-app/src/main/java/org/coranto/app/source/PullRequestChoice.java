package org.coranto.app.source;

import java.util.List;

/// The pull requests to fetch.
///
/// @param numbers pull requests to fetch in any state
/// @param open whether to fetch all open pull requests too
public record PullRequestChoice(List<Long> numbers, boolean open) {

  public static final PullRequestChoice NONE = new PullRequestChoice(List.of(), false);

  public PullRequestChoice {
    numbers = numbers.stream().distinct().sorted().toList();
  }

  public boolean isNothing() {
    return numbers.isEmpty() && !open;
  }
}
