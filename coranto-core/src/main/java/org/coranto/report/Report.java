package org.coranto.report;

import java.util.function.Consumer;

/** One format in which findings are written. */
public interface Report {

  /** As in {@code --format sarif}. */
  String name();

  /** Who reads it, in a few words. */
  String about();

  /** Whether it says itself what could not be known. */
  default boolean saysWhatIsUnknown() {
    return false;
  }

  /**
   * @param out takes the report in pieces, as they come; many texts are never held at once
   */
  Writing begin(ReportOptions setting, Consumer<String> out);

  /** A report that is being written. */
  interface Writing {

    void add(CheckedText text);

    /** After the last text. */
    void end(FindingsSummary summary);
  }
}
