package org.coranto.output.email;

/** Cuts words that a mail shows in a small place. */
final class Text {

  /** What a title, a heading in the list of contents, and a preview may have, in characters. */
  static final int TITLE = 200;

  static final int HEADING = 60;
  static final int PREVIEW = 140;

  private Text() {}

  /** At most that many characters, an ellipsis counted, cut between words where there are any. */
  static String shortened(String text, int length) {
    var words = text.strip().replaceAll("\\s+", " ");
    if (words.codePointCount(0, words.length()) <= length) {
      return words;
    }
    int end = words.offsetByCodePoints(0, length - 1);
    int space = words.lastIndexOf(' ', end);
    return words.substring(0, space > end / 2 ? space : end).stripTrailing() + "…";
  }
}
