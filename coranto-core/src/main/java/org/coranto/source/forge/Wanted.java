package org.coranto.source.forge;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.coranto.model.Window;

/**
 * What is looked for, whichever forge is asked.
 *
 * @param repositories {@code rust-lang/rust}; {@code rust-lang/*} is all of an owner
 * @param labels all of which it has
 * @param query more words, in the forge's own language
 */
record Wanted(
    What what,
    When when,
    List<String> repositories,
    List<String> labels,
    String query,
    Window window,
    ZoneId zone) {

  enum What {
    ISSUES,
    PULLS,
    BOTH,
    COMMITS,
    RELEASES,
    NEWCOMERS,
    COUNT
  }

  enum When {
    CREATED,
    UPDATED,
    MERGED,
    CLOSED,
    LABELLED,
    EVER
  }

  LocalDate first() {
    return LocalDate.ofInstant(window.from(), zone);
  }

  LocalDate last() {
    return LocalDate.ofInstant(window.to(), zone);
  }

  /** Of one repository, for forges that are asked one by one. */
  Wanted of(String repository) {
    return new Wanted(what, when, List.of(repository), labels, query, window, zone);
  }

  /** Whether it is about pull requests and nothing else. */
  boolean onlyPulls() {
    return what == What.PULLS || when == When.MERGED;
  }
}
