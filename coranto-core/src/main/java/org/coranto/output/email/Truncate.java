package org.coranto.output.email;

import org.coranto.output.plain.Scrub;
import org.coranto.output.plain.Shorten;

/// Cuts words that a mail shows in a small place.
final class Truncate {

  /// The largest length of a title, a heading in the list of contents, and a preview, in
  /// characters.
  static final int TITLE = 200;

  static final int HEADING = 60;
  static final int PREVIEW = 140;

  /// In UTF-16 units: longer than any emoji; a limit for the search in a title.
  private static final int LONGEST_LETTER = 20;

  private Truncate() {}

  /// At most that many visible letters, with an ellipsis for the rest.
  static String shortened(String text, int length) {
    var words = text.substring(0, Math.min(text.length(), LONGEST_LETTER * length));
    return Shorten.toLetters(Scrub.line(words), length);
  }
}
