package org.coranto.report;

import java.util.function.Consumer;

/// A format for findings.
public interface Report {

  /// As in `--format sarif`.
  String name();

  /// Its readers, in a few words.
  String about();

  /// Whether the format itself contains what is unknown.
  default boolean saysWhatIsUnknown() {
    return false;
  }

  /// @param out receives the report in pieces, so that many texts are never in memory at once
  Writing begin(ReportOptions setting, Consumer<String> out);

  /// A report that is being written.
  interface Writing {

    void add(CheckedText text);

    /// After the last text.
    void end(FindingsSummary summary);
  }
}
