package org.coranto.desk.http;

import java.security.GeneralSecurityException;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;

/** The way to servers of mail: what HTTP may not be connected to, mail may not either. */
public final class MailDoor {

  private MailDoor() {}

  /**
   * What the mail library has to be told, to connect by the guard and to trust whom HTTP trusts.
   *
   * @param protocol {@code imap}
   * @param most bytes that are read between two writes
   */
  public static Map<String, Object> properties(Network network, String protocol, long most) {
    try {
      var context = SSLContext.getInstance("TLS");
      context.init(null, new TrustManager[] {network.trust()}, null);
      var start = "mail." + protocol;
      return Map.of(
          start + ".socketFactory",
          new GuardedSockets(network.guard(), most),
          start + ".socketFactory.fallback",
          "false",
          start + ".ssl.socketFactory",
          context.getSocketFactory(),
          start + ".ssl.checkserveridentity",
          "true");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has TLS", e);
    }
  }
}
