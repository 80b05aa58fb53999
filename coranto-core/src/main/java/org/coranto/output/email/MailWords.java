package org.coranto.output.email;

/// The fixed texts of a mail.
final class MailWords {

  static final String ON_THE_WEB = "Read on the web";
  static final String IN_THIS_EDITION = "In this edition";
  static final String UNSUBSCRIBE = "Unsubscribe";
  static final String TOO_LONG = "This edition is too long for a mail.";
  static final String LONG_ADDRESS = "(this address is too long for a mail; it is on the web page)";
  static final String ONLINE = "online";

  private MailWords() {}

  /// `12 more on the web`.
  static String moreOnTheWeb(int count) {
    return count + " more on the web";
  }
}
