package org.coranto.app.http;

/// Why a request has no response.
public enum Failure {
  UNKNOWN_HOST("there is no host “%s”", true),
  NAME_TROUBLE("the name “%s” cannot be resolved now", true),
  NO_CONNECTION("could not connect to its server", true),
  NO_TLS("no secure connection could be made", true),
  TIMEOUT("its server did not answer in time", true),
  PAUSED("its server allows no more requests until %s", true),
  TOO_LONG("its answer is longer than %s bytes", false),
  ENDLESS("its server's answer does not end", false),
  NOT_HTTP("its server did not answer with valid HTTP", false),
  ENDLESS_REDIRECTS("its server redirects endlessly", false);

  private final String words;
  private final boolean isOfHost;

  Failure(String words, boolean isOfHost) {
    this.words = words;
    this.isOfHost = isOfHost;
  }

  /// Whether the failure concerns the whole host, not only one page.
  boolean isOfHost() {
    return isOfHost;
  }

  /// @param subject the host, the time or the number of bytes
  String words(String subject) {
    return words.formatted(subject);
  }
}
