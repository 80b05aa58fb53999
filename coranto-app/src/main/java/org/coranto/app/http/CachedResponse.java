package org.coranto.app.http;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coranto.web.HttpResponse;
import org.coranto.web.SourceRequest;

/// The last successful response to a source's request, with the headers that sources need.
public record CachedResponse(Validators validators, HttpResponse response) {

  private static final List<String> HEADERS =
      List.of("content-type", "link", "x-total-count", "x-total");

  /// A longer header is of no use, and the answer is not kept.
  private static final int LONGEST = 8_000;

  public static Optional<CachedResponse> in(HttpCache cache, SourceRequest.Web request) {
    return cache.of(CacheKey.ofResponse(request)).flatMap(CachedResponse::read);
  }

  public void keep(HttpCache cache, SourceRequest.Web request, PolitenessPolicy.CacheRules rules) {
    cache.keep(
        CacheKey.ofResponse(request), new CachedAnswer(cache.now(), validators, content()), rules);
  }

  /// Empty if it cannot be asked for again with a condition, or its server forbids to keep it.
  public static Optional<CachedResponse> of(HttpResponse response) {
    var validators = Validators.of(response);
    return response.status() == 200
            && !validators.isEmpty()
            && !response.header("cache-control").contains("no-store")
            && HEADERS.stream().allMatch(name -> response.header(name).length() <= LONGEST)
        ? Optional.of(new CachedResponse(validators, response))
        : Optional.empty();
  }

  private byte[] content() {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      var sent = HEADERS.stream().filter(name -> !response.header(name).isEmpty()).toList();
      out.writeInt(sent.size());
      for (var name : sent) {
        out.writeUTF(name);
        out.writeUTF(response.header(name));
      }
      out.write(response.body());
    } catch (IOException e) {
      throw new UncheckedIOException("writing into memory cannot fail", e);
    }
    return bytes.toByteArray();
  }

  /// Empty if the content is of another version.
  private static Optional<CachedResponse> read(CachedAnswer kept) {
    try (var in = new DataInputStream(new ByteArrayInputStream(kept.content()))) {
      Map<String, String> headers = new HashMap<>();
      for (int left = in.readInt(); left > 0; left--) {
        headers.put(in.readUTF(), in.readUTF());
      }
      return Optional.of(
          new CachedResponse(kept.validators(), new HttpResponse(200, headers, in.readAllBytes())));
    } catch (IOException _) {
      return Optional.empty();
    }
  }
}
