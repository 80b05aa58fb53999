package org.coranto.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.coranto.web.HttpRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Servers with certificates made for this test by the JDK's keytool.
class CertificatesTest {

  private static final char[] PASSWORD = "password".toCharArray();

  @TempDir private Path folder;

  private Path store(String name, String... more) throws IOException, InterruptedException {
    var file = folder.resolve(name + ".p12");
    var command =
        Stream.concat(
                Stream.of(
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
                    new String(PASSWORD)),
                Arrays.stream(more))
            .toList();
    var log = Files.createTempFile(folder, "keytool", ".log");
    var process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    assertThat(process.waitFor()).as(Files.readString(log)).isZero();
    return file;
  }

  private static KeyStore open(Path file) throws IOException, GeneralSecurityException {
    var store = KeyStore.getInstance("PKCS12");
    try (var in = Files.newInputStream(file)) {
      store.load(in, PASSWORD);
    }
    return store;
  }

  private static RawHttpServer server(Path store) throws IOException, GeneralSecurityException {
    var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(open(store), PASSWORD);
    var context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), null, null);
    var server = new RawHttpServer(context.getServerSocketFactory(), "https");
    server.page("/", "<title>A</title>");
    return server;
  }

  /// Trusts the certificates in a store, as this machine trusts its roots.
  private static X509TrustManager trusting(Path store)
      throws IOException, GeneralSecurityException {
    var trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("a", open(store).getCertificate("a"));
    var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(trusted);
    return (X509TrustManager) factory.getTrustManagers()[0];
  }

  private static HttpResult get(RawHttpServer server, String host, X509TrustManager trust) {
    var clock = new LocalWeb.Clock();
    var network =
        new Network(
            _ -> List.of(InetAddress.ofLiteral("127.0.0.1")),
            LocalWeb::allows,
            trust,
            clock,
            clock);
    return new WebClient(network, LocalWeb.links())
        .send(HttpRequest.get("https://%s:%d/".formatted(host, server.port()), Map.of()));
  }

  @Test
  void a_certificate_that_is_trusted_and_for_the_host_is_good() throws Exception {
    var store =
        store(
            "good",
            "-dname",
            "CN=a.example",
            "-ext",
            "san=dns:a.example",
            "-startdate",
            "2026/08/01");
    try (var server = server(store)) {
      assertThat(get(server, "a.example", trusting(store))).isInstanceOf(HttpResult.Answered.class);
    }
  }

  @Test
  void a_certificate_for_another_host_is_bad() throws Exception {
    var store = store("other", "-dname", "CN=a.example", "-ext", "san=dns:a.example");
    try (var server = server(store)) {
      assertThat(get(server, "b.example", trusting(store)))
          .isEqualTo(new HttpResult.BadCertificate("is not for “b.example”"));
    }
  }

  @Test
  void a_certificate_that_its_owner_signed_alone_is_bad() throws Exception {
    var store = store("self", "-dname", "CN=a.example", "-startdate", "2026/08/01 00:00:00");
    try (var server = server(store)) {
      assertThat(get(server, "a.example", Certificates.ofThisMachine()))
          .isEqualTo(new HttpResult.BadCertificate("is self-signed"));
    }
  }

  @Test
  void a_certificate_that_ran_out_says_when() throws Exception {
    var store =
        store(
            "old",
            "-dname",
            "CN=a.example",
            "-startdate",
            "2020/01/01 12:00:00",
            "-validity",
            "10");
    try (var server = server(store)) {
      assertThat(get(server, "a.example", Certificates.ofThisMachine()))
          .isEqualTo(new HttpResult.BadCertificate("expired on 11 January 2020"));
    }
  }

  @Test
  void a_certificate_that_is_not_yet_valid_says_when_it_will_be() throws Exception {
    var store = store("new", "-dname", "CN=a.example", "-startdate", "2040/03/05 12:00:00");
    try (var server = server(store)) {
      assertThat(get(server, "a.example", Certificates.ofThisMachine()))
          .isEqualTo(new HttpResult.BadCertificate("is not valid before 5 March 2040"));
    }
  }

  @Test
  void a_signer_that_is_only_unknown_here_says_nothing_of_the_page() throws Exception {
    var root =
        store("root", "-dname", "CN=A root", "-ext", "bc:c", "-startdate", "2026/08/01 00:00:00");
    var leaf = folder.resolve("leaf.p12");
    sign(root, leaf);
    try (var server = server(leaf)) {
      assertThat(get(server, "a.example", Certificates.ofThisMachine()))
          .isEqualTo(HttpResult.Failed.of(Failure.NO_TLS));
    }
  }

  private void sign(Path root, Path leaf) throws IOException, InterruptedException {
    var log = folder.resolve("sign.log").toFile();
    var command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
            "-genkeypair",
            "-alias",
            "b",
            "-keyalg",
            "EC",
            "-dname",
            "CN=a.example",
            "-signer",
            "a",
            "-keystore",
            root.toString(),
            "-storepass",
            new String(PASSWORD),
            "-startdate",
            "2026/08/01 00:00:00");
    assertThat(
            new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start()
                .waitFor())
        .as(Files.readString(log.toPath()))
        .isZero();
    try {
      var store = open(root);
      var chain = store.getCertificateChain("b");
      var only = KeyStore.getInstance("PKCS12");
      only.load(null, null);
      only.setKeyEntry("b", store.getKey("b", PASSWORD), PASSWORD, chain);
      try (var out = Files.newOutputStream(leaf)) {
        only.store(out, PASSWORD);
      }
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    }
  }

  @Test
  void a_server_that_speaks_no_tls_is_unreached() {
    try (var server = new RawHttpServer()) {
      assertThat(get(server, "a.example", Certificates.ofThisMachine()))
          .isInstanceOf(HttpResult.Failed.class);
    }
  }
}
