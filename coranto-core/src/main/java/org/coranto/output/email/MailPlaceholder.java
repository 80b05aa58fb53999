package org.coranto.output.email;

/// A placeholder in a mail for a value that differs between readers or mailing services. The
/// sending service replaces the [#mark] in both bodies, escaped for HTML in the HTML body. An
/// edition's own text cannot contain a mark.
public enum MailPlaceholder {
  /// The link with which one reader unsubscribes: a URL of the sender's, signed for that reader.
  UNSUBSCRIBE("{{unsubscribe}}", 400),
  /// Why the reader gets the mail: "You get this because you subscribed on 2 January at
  /// loom.example."
  REASON("{{reason}}", 240),
  /// The publisher's postal address, on one line.
  POSTAL_ADDRESS("{{postal-address}}", 160);

  private final String mark;
  private final int length;

  MailPlaceholder(String mark, int length) {
    this.mark = mark;
    this.length = length;
  }

  /// As written in a mail.
  public String mark() {
    return mark;
  }

  /// The largest length of the value, in bytes; used when the size of a mail is measured.
  public int length() {
    return length;
  }

  /// The mail with every placeholder replaced by its largest length of characters.
  static String filled(String mail) {
    var filled = mail;
    for (var placeholder : values()) {
      filled = filled.replace(placeholder.mark, "x".repeat(placeholder.length));
    }
    return filled;
  }
}
