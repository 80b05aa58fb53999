package org.coranto.app.http;

/// Why a request is not sent.
public enum Refusal {
  NOT_A_WEB_ADDRESS("it is not a web address"),
  CREDENTIALS_IN_ADDRESS("it contains a user name or password"),
  PORT("port %s is not allowed"),
  PRIVATE_ADDRESS("private address"),
  ROBOTS("its host's robots.txt does not allow it"),
  ROBOTS_UNREADABLE("its host's robots.txt cannot be read");

  private final String words;

  Refusal(String words) {
    this.words = words;
  }

  /// @param subject what is refused: the port
  String words(String subject) {
    return words.formatted(subject);
  }
}
