package org.coranto.check;

import java.util.Locale;

/// The severity of a finding.
public enum Severity {
  /// Could be better, but is not wrong.
  SUGGESTION,
  /// Probably wrong; an editor decides.
  WARNING,
  /// Wrong; stops publishing.
  ERROR;

  /// As written in `coranto.toml` and in reports: `warning`.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
