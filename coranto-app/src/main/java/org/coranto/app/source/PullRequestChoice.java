package org.coranto.app.source;

import java.util.List;

/**
 * Which pull requests are asked for.
 *
 * @param numbers each is asked for, whatever has become of it
 * @param open whether all that are open are asked for as well
 */
public record PullRequestChoice(List<Long> numbers, boolean open) {

  public static final PullRequestChoice NONE = new PullRequestChoice(List.of(), false);

  public PullRequestChoice {
    numbers = numbers.stream().distinct().sorted().toList();
  }

  public boolean isNothing() {
    return numbers.isEmpty() && !open;
  }
}
