package org.coranto.check;

import java.util.Locale;

/** How much a finding weighs. */
public enum Severity {
  /** Could be better; nobody is wrong. */
  SUGGESTION,
  /** Most likely wrong; an editor decides. */
  WARNING,
  /** Wrong; stops publishing. */
  ERROR;

  /** As written in {@code coranto.toml} and in reports: {@code warning}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
