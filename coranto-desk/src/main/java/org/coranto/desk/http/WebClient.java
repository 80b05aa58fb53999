package org.coranto.desk.http;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.Proxy;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.ConnectionSpec;
import okhttp3.CookieJar;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.coranto.check.page.ServerAnswer;

/**
 * Sends one request to one address and reads the beginning of the answer. Knows nothing of
 * redirects: whoever follows one has to come here again, and past the guard again.
 *
 * <p>What OkHttp 5.5.1 does by itself and must not: it follows redirects, and repeats a request
 * after 408 and 503; it asks the system's proxies, which would look up names themselves; it keeps
 * reading an unwanted body for 0.1 s, so that a call is cancelled instead; and it unpacks gzip by a
 * reader that holds a file name of any length, so that Java's own does it. HTTP/2 is left out: its
 * connections are shared, and bytes could not be counted for one request.
 */
public final class WebClient {

  private static final String WANTED =
      "text/html,application/xhtml+xml,text/calendar;q=0.9,*/*;q=0.5";

  private final OkHttpClient client;
  private final Manners manners;

  public WebClient(Network network, Manners manners) {
    this.manners = manners;
    var certificates = Certificates.of(network);
    this.client =
        new OkHttpClient.Builder()
            .dns(new GuardedNames(network))
            .socketFactory(
                new GuardedSockets(
                    network.guard(), 2L * manners.bytes() + 512 * 1024, manners.whole()))
            .sslSocketFactory(certificates.sockets(), certificates)
            .proxy(Proxy.NO_PROXY)
            .protocols(List.of(Protocol.HTTP_1_1))
            .connectionSpecs(
                List.of(
                    ConnectionSpec.MODERN_TLS,
                    ConnectionSpec.COMPATIBLE_TLS,
                    ConnectionSpec.CLEARTEXT))
            .cookieJar(CookieJar.NO_COOKIES)
            .followRedirects(false)
            .followSslRedirects(false)
            .retryOnConnectionFailure(false)
            .fastFallback(false)
            .addNetworkInterceptor(WebClient::notAtOnce)
            .connectionPool(new ConnectionPool(manners.hosts(), 10, TimeUnit.SECONDS))
            .connectTimeout(manners.connect())
            .readTimeout(manners.whole())
            .callTimeout(manners.whole())
            .build();
  }

  /** Without this, OkHttp repeats a request itself after 503 and {@code Retry-After: 0}. */
  private static Response notAtOnce(Interceptor.Chain chain) throws IOException {
    var response = chain.proceed(chain.request());
    return response.code() == 503 && "0".equals(response.header("Retry-After"))
        ? response.newBuilder().header("Retry-After", "1").build()
        : response;
  }

  /**
   * @param headers to send besides, as {@code If-None-Match}
   */
  public Reply get(String address, Map<String, String> headers) {
    var url = HttpUrl.parse(address);
    if (url == null) {
      return new Reply.Refused("it is no web address");
    }
    if (!url.username().isEmpty() || !url.password().isEmpty()) {
      return new Reply.Refused("it has a name or a password in it");
    }
    if (!manners.ports().contains(url.port())) {
      return new Reply.Refused("port %d is not one of the web's".formatted(url.port()));
    }
    var call = client.newCall(request(url, headers));
    try (var response = call.execute()) {
      return new Reply.Answered(read(response, call));
    } catch (IOException e) {
      return trouble(e, url.host());
    } catch (RuntimeException _) { // as OkHttp throws for header lines that are none
      return unreached("its server's answer cannot be understood", false);
    }
  }

  /**
   * A question to a service: of any method, with a body, and an answer of any kind that is wanted
   * whole.
   */
  public Reply ask(Question question) {
    var url = HttpUrl.parse(question.address());
    if (url == null) {
      return new Reply.Refused("it is no web address");
    }
    if (!url.username().isEmpty() || !url.password().isEmpty()) {
      return new Reply.Refused("it has a name or a password in it");
    }
    if (!manners.ports().contains(url.port())) {
      return new Reply.Refused("port %d is not one of the web's".formatted(url.port()));
    }
    var call = client.newCall(request(url, question));
    try (var response = call.execute()) {
      return whole(response, call);
    } catch (IOException e) {
      return trouble(e, url.host());
    } catch (RuntimeException _) { // as OkHttp throws for header lines that are none
      return unreached("its server's answer cannot be understood", false);
    }
  }

  private Request request(HttpUrl url, Question question) {
    var request = request(url, question.headers()).newBuilder();
    return question
        .body()
        .map(body ->
            request.method(
                question.method(), RequestBody.create(body.getBytes(StandardCharsets.UTF_8))))
        .orElse(request)
        .build();
  }

  private Reply whole(Response response, Call call) throws IOException {
    var headers = headers(response);
    var bytes = new ByteArrayOutputStream();
    try (var in = unpacked(response.body().byteStream(), headers)) {
      var piece = new byte[8192];
      for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
        bytes.write(piece, 0, read);
        if (bytes.size() > manners.bytes()) {
          call.cancel();
          return unreached("its answer is longer than %,d bytes".formatted(manners.bytes()), false);
        }
      }
    }
    return new Reply.Answered(
        new ServerAnswer(response.code(), Map.copyOf(headers), bytes.toByteArray()));
  }

  private Request request(HttpUrl url, Map<String, String> headers) {
    var request =
        new Request.Builder()
            .url(url)
            .header("User-Agent", manners.agent())
            .header("Accept", WANTED)
            .header("Accept-Language", manners.language() + ",*;q=0.5")
            .header("Accept-Encoding", "gzip");
    headers.forEach(request::header);
    return request.build();
  }

  /** By name in lower case; of several of one name the first. */
  private static Map<String, String> headers(Response response) {
    var headers = new HashMap<String, String>();
    for (int i = response.headers().size() - 1; i >= 0; i--) {
      headers.put(response.headers().name(i).toLowerCase(Locale.ROOT), response.headers().value(i));
    }
    return headers;
  }

  private ServerAnswer read(Response response, Call call) {
    var headers = headers(response);
    boolean wanted = response.code() / 100 == 2;
    var body = wanted ? body(response, call, headers) : new byte[0];
    if (!wanted && response.body().contentLength() != 0) {
      call.cancel();
    }
    return new ServerAnswer(response.code(), Map.copyOf(headers), body);
  }

  /** As much as is read of it; the rest is not waited for. */
  private byte[] body(Response response, Call call, Map<String, String> headers) {
    var type = headers.getOrDefault("content-type", "text/").toLowerCase(Locale.ROOT);
    if (!type.startsWith("text/") && !type.contains("html") && !type.contains("json")) {
      call.cancel();
      return new byte[0];
    }
    var bytes = new ByteArrayOutputStream();
    try (var in = unpacked(response.body().byteStream(), headers)) {
      var piece = new byte[8192];
      int read = 0;
      while (read >= 0 && bytes.size() < manners.bytes()) {
        bytes.write(piece, 0, read);
        read = in.read(piece, 0, Math.min(piece.length, manners.bytes() - bytes.size()));
      }
      if (read >= 0) {
        call.cancel();
      }
    } catch (IOException _) {
      call.cancel(); // it breaks off, or drips: what came so far is most of the time enough
    }
    return bytes.toByteArray();
  }

  private static InputStream unpacked(InputStream body, Map<String, String> headers)
      throws IOException {
    return switch (headers.getOrDefault("content-encoding", "").toLowerCase(Locale.ROOT)) {
      case "", "identity" -> body;
      case "gzip", "x-gzip" -> new GZIPInputStream(body, 8192);
      default -> new ByteArrayInputStream(new byte[0]); // nobody asked for it
    };
  }

  private static Reply trouble(IOException trouble, String host) {
    for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
      if (cause instanceof Certificates.BadCertificateException bad) {
        return new Reply.BadCertificate(String.valueOf(bad.getMessage()));
      }
    }
    return switch (trouble) {
      case NotPublicException _ -> new Reply.Refused("it is not on the public internet");
      case SSLPeerUnverifiedException _ ->
          new Reply.BadCertificate("is not for “%s”".formatted(host));
      case UnknownHostException _ -> unreached("no host “%s” is known".formatted(host), true);
      case SSLException _ -> unreached("no secure connection could be made", true);
      case ConnectException _, NoRouteToHostException _ ->
          unreached("its server cannot be connected to", true);
      case SocketTimeoutException _, java.io.InterruptedIOException _ ->
          unreached("its server did not answer in time", true);
      case TooLongException _ -> unreached("its server's answer does not end", false);
      default -> unreached("its server's answer cannot be understood", false);
    };
  }

  private static Reply unreached(String why, boolean host) {
    return new Reply.Unreached(why, host);
  }
}
