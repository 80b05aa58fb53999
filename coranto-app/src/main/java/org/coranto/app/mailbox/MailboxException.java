package org.coranto.app.mailbox;

/// A mailbox cannot be read.
public final class MailboxException extends Exception {

  private static final long serialVersionUID = 1;

  private final String words;

  /// @param words a phrase that follows the source's name: `could not log in at imap.example`
  MailboxException(String words) {
    super(words);
    this.words = words;
  }

  public String words() {
    return words;
  }
}
