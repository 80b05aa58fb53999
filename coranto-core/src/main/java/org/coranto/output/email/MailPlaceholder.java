package org.coranto.output.email;

/**
 * What a mail leaves open, because it differs from reader to reader or from place to place; whoever
 * sends the mail replaces the {@link #mark} in both of its bodies, escaped for HTML in the HTML
 * one. An edition's own text can contain none of the marks.
 */
public enum MailPlaceholder {
  /** Where one reader says no more: an address of the sender's, signed for that reader. */
  UNSUBSCRIBE("{{unsubscribe}}", 400),
  /** Why it came: "You get this because you subscribed on 2 January at loom.example." */
  REASON("{{reason}}", 240),
  /** Where the publisher can be reached by post, on one line. */
  POSTAL_ADDRESS("{{postal-address}}", 160);

  private final String mark;
  private final int length;

  MailPlaceholder(String mark, int length) {
    this.mark = mark;
    this.length = length;
  }

  /** As it stands in a mail. */
  public String mark() {
    return mark;
  }

  /** How long what takes its place may be, in bytes: a mail is measured as if it were. */
  public int length() {
    return length;
  }

  /** Every mark replaced by as many letters as it may have. */
  static String filled(String mail) {
    var filled = mail;
    for (var placeholder : values()) {
      filled = filled.replace(placeholder.mark, "x".repeat(placeholder.length));
    }
    return filled;
  }
}
