package org.coranto.app.http;

import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;

/// Connections to mail servers, with the same rules for addresses and certificates as HTTP.
public final class MailConnections {

  /// The longest time for one response; a search of a large folder takes less.
  private static final Duration LONGEST = Duration.ofMinutes(1);

  private MailConnections() {}

  /// Properties for the mail library: guarded sockets, and the certificates that HTTP trusts.
  ///
  /// @param protocol `imap`
  /// @param encrypted whether the connection uses TLS from the first byte; if not, STARTTLS is used
  /// @param most the largest number of bytes that are read between two writes
  public static Map<String, Object> properties(
      Network network, String protocol, boolean encrypted, long most) {
    var encrypting = encrypting(network);
    var guarded = new GuardedSockets(network.guard(), most, LONGEST);
    var start = "mail." + protocol;
    return Map.of(
        start + ".socketFactory",
        encrypted ? new SecureSockets(guarded, encrypting) : guarded,
        start + ".socketFactory.fallback",
        "false",
        start + ".ssl.enable",
        "false", // its socket is encrypted already
        start + ".ssl.socketFactory",
        encrypting,
        start + ".ssl.checkserveridentity",
        "true");
  }

  private static SSLSocketFactory encrypting(Network network) {
    try {
      var context = SSLContext.getInstance("TLS");
      context.init(null, new TrustManager[] {network.trust()}, null);
      return context.getSocketFactory();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has TLS", e);
    }
  }
}
