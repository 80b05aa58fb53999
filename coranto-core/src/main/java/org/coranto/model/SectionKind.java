package org.coranto.model;

import java.util.Locale;

/// The kind of a section's entries.
public enum SectionKind {
  LINKS,
  EVENTS,
  CALLS,
  PICK,
  QUOTE,
  TRACKER,
  JOBS,
  PROSE;

  /// As written in `coranto.toml` and in `edition.json`: `links`.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
