package org.coranto.forge;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.coranto.model.Window;

/// What is looked for, whichever forge is asked.
///
/// @param repositories `rust-lang/rust`; `rust-lang/*` is all of an owner
/// @param labels all of which it has
/// @param query more words, in the forge's own language
public record ForgeQuerySpec(
    What what,
    When when,
    List<String> repositories,
    List<String> labels,
    String query,
    Window window,
    ZoneId zone) {

  public enum What {
    ISSUES,
    PULLS,
    BOTH,
    COMMITS,
    RELEASES,
    NEWCOMERS,
    COUNT
  }

  public enum When {
    CREATED,
    UPDATED,
    MERGED,
    CLOSED,
    LABELLED,
    EVER
  }

  public LocalDate first() {
    return LocalDate.ofInstant(window.from(), zone);
  }

  LocalDate last() {
    return LocalDate.ofInstant(window.to(), zone);
  }

  /// Of one repository, for forges that are asked one by one.
  ForgeQuerySpec of(String repository) {
    return new ForgeQuerySpec(what, when, List.of(repository), labels, query, window, zone);
  }

  /// Whether it is about pull requests and nothing else.
  boolean onlyPulls() {
    return what == What.PULLS || when == When.MERGED;
  }
}
