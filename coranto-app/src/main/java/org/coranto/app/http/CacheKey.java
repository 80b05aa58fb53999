package org.coranto.app.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.coranto.web.SourceRequest;

/// The name of an answer in the cache: half of a SHA-256 digest of everything that the answer
/// depends on. Of a secret it has only the name.
///
/// @param high the first eight bytes
/// @param low the next eight
public record CacheKey(long high, long low) {

  /// The state of the page that a link leads to, past redirects.
  ///
  /// @param address the address of the link, without its fragment
  public static CacheKey ofPage(String address) {
    return of(List.of("page", address));
  }

  /// The response to a source's request.
  public static CacheKey ofResponse(SourceRequest.Web request) {
    var parts = new ArrayList<String>();
    parts.add("response");
    parts.add(request.method().name());
    parts.add(request.address());
    parts.add(request.token().map(SourceRequest.Token::variable).orElse(""));
    parts.add(request.body().orElse(""));
    new TreeMap<>(request.headers()).forEach((name, value) -> parts.addAll(List.of(name, value)));
    return of(parts);
  }

  /// The length before each part keeps different lists different.
  private static CacheKey of(List<String> parts) {
    var digest = sha256();
    for (var part : parts) {
      var bytes = part.getBytes(StandardCharsets.UTF_8);
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
      digest.update(bytes);
    }
    var half = ByteBuffer.wrap(digest.digest());
    return new CacheKey(half.getLong(), half.getLong());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
