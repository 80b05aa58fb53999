package org.coranto.output.email;

/// A list, an item or a quote in plain text, with the prefix of its lines.
final class TextBox {

  private final String tag;
  private final String rest;
  private String first;
  private int number;

  /// @param first before its first line: `"* "`
  /// @param rest before the others
  /// @param number of a numbered list's next item; 0 for all else
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

  /// What stands before its next line: the bullet once.
  String take() {
    var taken = first;
    first = rest;
    return taken;
  }
}
