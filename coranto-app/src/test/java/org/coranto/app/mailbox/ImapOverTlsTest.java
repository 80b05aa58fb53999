package org.coranto.app.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.coranto.app.mailbox.TestMailServer.PASSWORD;
import static org.coranto.app.mailbox.TestMailServer.USER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Optional;
import javax.net.ServerSocketFactory;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.coranto.app.http.Network;
import org.coranto.web.SourceRequest.MailServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A server with a certificate that the JDK's keytool makes for this test, and that only the test
/// trusts.
class ImapOverTlsTest {

  private static final char[] STORE_PASSWORD = "password".toCharArray();

  @TempDir private Path folder;
  private final TestMailServer office = new TestMailServer();

  @AfterEach
  void close() {
    office.close();
  }

  private KeyStore certificateFor(String host) throws Exception {
    var file = folder.resolve("key.p12");
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "a",
                "-keyalg",
                "EC",
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString(),
                "-storepass",
                new String(STORE_PASSWORD),
                "-dname",
                "CN=mail",
                "-ext",
                "san=" + host)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("keytool.log").toFile())
            .start();
    assertThat(process.waitFor()).isZero();
    var store = KeyStore.getInstance("PKCS12");
    try (var in = Files.newInputStream(file)) {
      store.load(in, STORE_PASSWORD);
    }
    return store;
  }

  private static ServerSocketFactory sockets(KeyStore store) throws GeneralSecurityException {
    var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(store, STORE_PASSWORD);
    var context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), null, null);
    return context.getServerSocketFactory();
  }

  private static X509TrustManager trusting(KeyStore store)
      throws IOException, GeneralSecurityException {
    var trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("a", store.getCertificate("a"));
    var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(trusted);
    return (X509TrustManager) factory.getTrustManagers()[0];
  }

  private static Network open(X509TrustManager trust) {
    var open = Network.open();
    return new Network(open.names(), open.guard(), trust, open.clock(), open.sleeper());
  }

  private MailRead read(KeyStore store, Network network, String password) throws Exception {
    try (var proxy = new MailProxy(sockets(store), office.port(), _ -> MailProxy.PASS)) {
      var server = new MailServer("127.0.0.1", proxy.port(), true, "INBOX", USER, "PASSWORD");
      var wanted = TestMailServer.wanted(server, 10);
      return new ImapMailbox(network, false)
          .read(new MailQuery(server, wanted, Optional.empty()), password);
    }
  }

  @Test
  void messages_are_read_from_a_server_that_is_trusted() throws Exception {
    office.deliver("one", "two");
    var store = certificateFor("ip:127.0.0.1");
    var read = read(store, open(trusting(store)).withNeighbours(), PASSWORD);
    assertThat(TestMailServer.subjects(read)).containsExactly("one", "two");
    assertThat(read.troubles()).isEmpty();
  }

  @Test
  void a_wrong_password_is_told_and_not_repeated() throws Exception {
    var store = certificateFor("ip:127.0.0.1");
    assertThatThrownBy(() -> read(store, open(trusting(store)).withNeighbours(), "wrong-password"))
        .isInstanceOf(MailboxException.class)
        .hasMessage("could not log in at 127.0.0.1 as " + USER)
        .hasNoCause();
  }

  @Test
  void a_server_without_a_trusted_certificate_gets_no_password() throws Exception {
    var store = certificateFor("ip:127.0.0.1");
    assertThatThrownBy(() -> read(store, Network.open().withNeighbours(), PASSWORD))
        .isInstanceOf(MailboxException.class)
        .hasMessageStartingWith("could not be read at 127.0.0.1: its certificate is not trusted: ");
  }

  @Test
  void a_server_with_the_certificate_of_another_host_gets_no_password() throws Exception {
    var store = certificateFor("dns:other.example");
    assertThatThrownBy(() -> read(store, open(trusting(store)).withNeighbours(), PASSWORD))
        .isInstanceOf(MailboxException.class)
        .hasMessageStartingWith("could not be read at 127.0.0.1: its certificate is not trusted: ")
        .hasMessageContaining("127.0.0.1 found");
  }

  @Test
  void a_server_beside_this_machine_is_not_asked_unless_it_may_stand_there() throws Exception {
    var store = certificateFor("ip:127.0.0.1");
    assertThatThrownBy(() -> read(store, open(trusting(store)), PASSWORD))
        .isInstanceOf(MailboxException.class)
        .hasMessageContaining("private address. To allow it, set network = \"private\"");
  }

  @Test
  void a_server_that_does_not_encrypt_gets_no_password() {
    var server = new MailServer("127.0.0.1", office.port(), true, "INBOX", USER, "PASSWORD");
    assertThatThrownBy(() ->
            TestMailServer.near()
                .read(
                    new MailQuery(server, TestMailServer.wanted(server, 1), Optional.empty()),
                    PASSWORD))
        .isInstanceOf(MailboxException.class)
        .hasMessageStartingWith("could not be read at 127.0.0.1: no secure connection");
  }
}
