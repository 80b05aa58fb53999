package org.coranto.app.http;

import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;

/** The way to servers of mail: what HTTP may not be connected to, mail may not either. */
public final class MailConnections {

  /** A fetch of a part of a message, or a search of a large folder, is done long before. */
  private static final Duration LONGEST = Duration.ofMinutes(1);

  private MailConnections() {}

  /**
   * What the mail library has to be told, to connect by the guard and to trust whom HTTP trusts.
   *
   * @param protocol {@code imap}
   * @param encrypted from the first byte on; otherwise when the server is asked for it
   * @param most bytes that are read between two writes
   */
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
