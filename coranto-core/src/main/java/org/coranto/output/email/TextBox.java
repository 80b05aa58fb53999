package org.coranto.output.email;

/// A list, an item or a quote in plain text, with the prefix of its lines.
final class TextBox {

  private final String tag;
  private final String rest;
  private String first;
  private int number;

  /// @param first the text before its first line: `"* "`
  /// @param rest the text before its other lines
  /// @param number of the next item of a numbered list; 0 in all other cases
  TextBox(String tag, String first, String rest, int number) {
    this.tag = tag;
    this.first = first;
    this.rest = rest;
    this.number = number;
  }

  String tag() {
    return tag;
  }

  int number() {
    return number;
  }

  void count() {
    number++;
  }

  String rest() {
    return rest;
  }

  /// The text before its next line: the bullet only once.
  String take() {
    var taken = first;
    first = rest;
    return taken;
  }
}
