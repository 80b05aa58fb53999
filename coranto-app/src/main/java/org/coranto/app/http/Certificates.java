package org.coranto.app.http;

import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Date;
import java.util.Locale;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/// Checks certificates like another trust manager, and describes the faults that every browser
/// warns about. An unknown signer stays the other's own exception: browsers know more signers, and
/// fetch intermediate certificates that a server forgot to send.
final class Certificates extends X509ExtendedTrustManager {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private final X509TrustManager trust;
  private final InstantSource clock;

  private Certificates(X509TrustManager trust, InstantSource clock) {
    this.trust = trust;
    this.clock = clock;
  }

  /// The fault, as a phrase: `expired on 3 May 2026`.
  static final class BadCertificateException extends CertificateException {

    private static final long serialVersionUID = 1;

    BadCertificateException(String why) {
      super(why);
    }
  }

  static X509TrustManager ofThisMachine() {
    try {
      var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      factory.init((KeyStore) null);
      return Arrays.stream(factory.getTrustManagers())
          .filter(X509TrustManager.class::isInstance)
          .map(X509TrustManager.class::cast)
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("this Java has no trusted certificates"));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java cannot read its trusted certificates", e);
    }
  }

  static Certificates of(Network network) {
    return new Certificates(network.trust(), network.clock());
  }

  SSLSocketFactory sockets() {
    try {
      var context = SSLContext.getInstance("TLS");
      context.init(null, new TrustManager[] {this}, null);
      return context.getSocketFactory();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no TLS", e);
    }
  }

  private void check(X509Certificate[] chain, String type) throws CertificateException {
    try {
      trust.checkServerTrusted(chain, type);
    } catch (CertificateException e) {
      judge(chain[0]);
      throw e;
    }
  }

  private void judge(X509Certificate own) throws CertificateException {
    try {
      own.checkValidity(Date.from(clock.instant()));
    } catch (CertificateExpiredException _) {
      throw new BadCertificateException("expired on " + day(own.getNotAfter().toInstant()));
    } catch (CertificateNotYetValidException _) {
      throw new BadCertificateException(
          "is not valid before " + day(own.getNotBefore().toInstant()));
    }
    if (own.getSubjectX500Principal().equals(own.getIssuerX500Principal())) {
      throw new BadCertificateException("is self-signed");
    }
  }

  private static String day(Instant instant) {
    return DAY.format(LocalDate.ofInstant(instant, ZoneOffset.UTC));
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
    check(chain, type);
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String type, @Nullable Socket socket)
      throws CertificateException {
    check(chain, type); // OkHttp compares the host's name itself
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String type, @Nullable SSLEngine engine)
      throws CertificateException {
    check(chain, type);
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
    throw new CertificateException("client certificates are not supported");
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String type, @Nullable Socket socket)
      throws CertificateException {
    checkClientTrusted(chain, type);
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String type, @Nullable SSLEngine engine)
      throws CertificateException {
    checkClientTrusted(chain, type);
  }

  @Override
  public X509Certificate[] getAcceptedIssuers() {
    return trust.getAcceptedIssuers();
  }
}
