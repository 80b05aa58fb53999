package org.coranto.forge;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.coranto.model.Window;

/// A query that is independent of the kind of forge.
///
/// @param repositories `rust-lang/rust`; `rust-lang/*` is all repositories of an owner
/// @param labels an item must have all of them
/// @param query more conditions, in the forge's own query language
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

  /// Whether it is about pull requests only.
  boolean onlyPulls() {
    return what == What.PULLS || when == When.MERGED;
  }
}
