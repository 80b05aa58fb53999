package org.coranto.app.http;

/** Why a request that was sent, or was to be sent, has no response. */
public enum Failure {
  UNKNOWN_HOST("no host “%s” is known", true),
  NO_CONNECTION("its server cannot be connected to", true),
  NO_TLS("no secure connection could be made", true),
  TIMEOUT("its server did not answer in time", true),
  PAUSED("its server asks for no requests until %s", true),
  TOO_LONG("its answer is longer than %s bytes", false),
  ENDLESS("its server's answer does not end", false),
  NOT_HTTP("its server's answer cannot be understood", false),
  ENDLESS_REDIRECTS("its server redirects without end", false);

  private final String words;
  private final boolean isOfHost;

  Failure(String words, boolean isOfHost) {
    this.words = words;
    this.isOfHost = isOfHost;
  }

  /** Whether the whole host does not answer, whatever page is asked for. */
  boolean isOfHost() {
    return isOfHost;
  }

  /**
   * @param subject the host, the time or the number of bytes
   */
  String words(String subject) {
    return words.formatted(subject);
  }
}
