package org.coranto.edition;

import java.util.List;
import org.coranto.model.EditionHead;
import org.coranto.model.Problem;

/// The result of parsing the head of an edition's file.
public sealed interface HeadResult {

  /// Parts of the header that could not be read as intended.
  List<Problem> problems();

  /// It has a date.
  record Found(EditionHead head, List<Problem> problems) implements HeadResult {}

  /// It has no date, and so no place among the editions; the problems give the reason.
  record Undated(List<Problem> problems) implements HeadResult {}
}
