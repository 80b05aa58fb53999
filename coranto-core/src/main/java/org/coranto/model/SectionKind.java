package org.coranto.model;

import java.util.Locale;

/** What the entries of a section are. */
public enum SectionKind {
  LINKS,
  EVENTS,
  CALLS,
  PICK,
  QUOTE,
  TRACKER,
  JOBS,
  PROSE;

  /** As written in {@code coranto.toml} and in {@code edition.json}: {@code links}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
