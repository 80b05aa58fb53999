package org.coranto.app.http;

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
import org.coranto.web.HttpRequest;
import org.coranto.web.HttpResponse;

/// Sends one request to one address and reads the beginning of the answer. It does not follow
/// redirects: each redirect is a new request, which passes the guard again.
///
/// Some defaults of OkHttp 5.5.1 are switched off: it follows redirects, and repeats a request
/// after 408 and 503; it uses the system's proxies, which would look up names themselves; it reads
/// an unwanted body for 0.1 s more, so calls are cancelled; and its gzip reader keeps a file name
/// of any length, so Java's own is used. HTTP/2 is not used, because its connections are shared and
/// the bytes of one request could not be counted.
final class WebClient {

  private static final String WANTED =
      "text/html,application/xhtml+xml,text/calendar;q=0.9,*/*;q=0.5";

  private final OkHttpClient client;
  private final PolitenessPolicy policy;

  WebClient(Network network, PolitenessPolicy policy) {
    this.policy = policy;
    var certificates = Certificates.of(network);
    this.client =
        new OkHttpClient.Builder()
            .dns(new GuardedNames(network))
            .socketFactory(
                new GuardedSockets(
                    network.guard(),
                    2L * policy.limits().bytes() + 512 * 1024,
                    policy.limits().whole()))
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
            // a request without an answer on a kept connection is sent again on a new one, and is
            // no try
            .retryOnConnectionFailure(true)
            .fastFallback(false)
            .addNetworkInterceptor(WebClient::notAtOnce)
            .connectionPool(new ConnectionPool(policy.pace().total(), 10, TimeUnit.SECONDS))
            .connectTimeout(policy.limits().connect())
            .readTimeout(policy.limits().whole())
            .callTimeout(policy.limits().whole())
            .build();
  }

  /// Without this, OkHttp repeats a request itself after 408, and after 503 with `Retry-After: 0`.
  private static Response notAtOnce(Interceptor.Chain chain) throws IOException {
    var response = chain.proceed(chain.request());
    boolean repeated =
        response.code() == 408
            || (response.code() == 503 && "0".equals(response.header("Retry-After")));
    return repeated ? response.newBuilder().header("Retry-After", "1").build() : response;
  }

  HttpResult send(HttpRequest request) {
    var url = HttpUrl.parse(request.address());
    if (url == null) {
      return HttpResult.Refused.of(Refusal.NOT_A_WEB_ADDRESS);
    }
    if (!url.username().isEmpty() || !url.password().isEmpty()) {
      return HttpResult.Refused.of(Refusal.CREDENTIALS_IN_ADDRESS);
    }
    if (!policy.access().allowsPort(url.port())) {
      return new HttpResult.Refused(Refusal.PORT, String.valueOf(url.port()));
    }
    var call = client.newCall(request(url, request));
    try (var response = call.execute()) {
      return switch (policy.limits().part()) {
        case BEGINNING_OF_TEXT -> new HttpResult.Answered(read(response, call));
        case WHOLE -> whole(response, call);
      };
    } catch (IOException e) {
      return trouble(e, url.host());
    } catch (RuntimeException _) { // OkHttp throws this for invalid header lines
      return HttpResult.Failed.of(Failure.NOT_HTTP);
    }
  }

  private Request request(HttpUrl url, HttpRequest asked) {
    var request = request(url, asked.headers()).newBuilder();
    return asked
        .body()
        .map(body ->
            request.method(
                asked.method(), RequestBody.create(body.getBytes(StandardCharsets.UTF_8))))
        .orElse(request)
        .build();
  }

  private HttpResult whole(Response response, Call call) throws IOException {
    var headers = headers(response);
    var bytes = new ByteArrayOutputStream();
    try (var in = unpacked(response.body().byteStream(), headers)) {
      var piece = new byte[8192];
      for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
        bytes.write(piece, 0, read);
        if (bytes.size() > policy.limits().bytes()) {
          call.cancel();
          return new HttpResult.Failed(Failure.TOO_LONG, "%,d".formatted(policy.limits().bytes()));
        }
      }
    }
    return new HttpResult.Answered(
        new HttpResponse(response.code(), Map.copyOf(headers), bytes.toByteArray()));
  }

  private Request request(HttpUrl url, Map<String, String> headers) {
    var request =
        new Request.Builder()
            .url(url)
            .header("User-Agent", policy.sender().agent())
            .header("Accept", WANTED)
            .header("Accept-Language", policy.sender().language() + ",*;q=0.5")
            .header("Accept-Encoding", "gzip");
    headers.forEach(request::header);
    return request.build();
  }

  /// Headers by name in lower case; the first value of each.
  private static Map<String, String> headers(Response response) {
    var headers = new HashMap<String, String>();
    for (int i = response.headers().size() - 1; i >= 0; i--) {
      headers.put(response.headers().name(i).toLowerCase(Locale.ROOT), response.headers().value(i));
    }
    return headers;
  }

  private HttpResponse read(Response response, Call call) {
    var headers = headers(response);
    boolean wanted = response.code() / 100 == 2;
    var body = wanted ? body(response, call, headers) : new byte[0];
    if (!wanted && response.body().contentLength() != 0) {
      call.cancel();
    }
    return new HttpResponse(response.code(), Map.copyOf(headers), body);
  }

  /// The beginning of the body, up to the limit.
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
      while (read >= 0 && bytes.size() < policy.limits().bytes()) {
        bytes.write(piece, 0, read);
        read = in.read(piece, 0, Math.min(piece.length, policy.limits().bytes() - bytes.size()));
      }
      if (read >= 0) {
        call.cancel();
      }
    } catch (IOException _) {
      call.cancel(); // broken off or very slow: the part that was read is usually enough
    }
    return bytes.toByteArray();
  }

  private static InputStream unpacked(InputStream body, Map<String, String> headers)
      throws IOException {
    return switch (headers.getOrDefault("content-encoding", "").toLowerCase(Locale.ROOT)) {
      case "", "identity" -> body;
      case "gzip", "x-gzip" -> new GZIPInputStream(body, 8192);
      default -> new ByteArrayInputStream(new byte[0]); // an encoding that was not requested
    };
  }

  /// Whether there is no such name. The system's words for that contain “known”; its other answers,
  /// and those in other languages, may be a failure of the resolver.
  private static boolean isCertain(UnknownHostException unknown) {
    var said = String.valueOf(unknown.getMessage());
    return !said.contains(": ") || said.contains("known");
  }

  private static HttpResult trouble(IOException trouble, String host) {
    for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
      if (cause instanceof Certificates.BadCertificateException bad) {
        return new HttpResult.BadCertificate(String.valueOf(bad.getMessage()));
      }
    }
    return switch (trouble) {
      case NotPublicException _ -> new HttpResult.Refused(Refusal.PRIVATE_ADDRESS, host);
      case SSLPeerUnverifiedException _ ->
          new HttpResult.BadCertificate("is not for “%s”".formatted(host));
      case UnknownHostException unknown ->
          new HttpResult.Failed(
              isCertain(unknown) ? Failure.UNKNOWN_HOST : Failure.NAME_TROUBLE, host);
      case SSLException _ -> HttpResult.Failed.of(Failure.NO_TLS);
      case ConnectException _, NoRouteToHostException _ ->
          HttpResult.Failed.of(Failure.NO_CONNECTION);
      case SocketTimeoutException _, java.io.InterruptedIOException _ ->
          HttpResult.Failed.of(Failure.TIMEOUT);
      case TooLongException _ -> HttpResult.Failed.of(Failure.ENDLESS);
      default -> HttpResult.Failed.of(Failure.NOT_HTTP);
    };
  }
}
