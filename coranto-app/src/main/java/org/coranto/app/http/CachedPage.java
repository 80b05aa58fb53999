package org.coranto.app.http;

import java.time.Duration;
import java.time.Instant;
import org.coranto.web.PageAnswer;

/// The last answer to a linked address.
///
/// @param address the address of the link, without its fragment
/// @param etag the server's `ETag`, or empty
/// @param modified the server's `Last-Modified`, or empty
public record CachedPage(
    String address, Instant asked, String etag, String modified, PageAnswer answer) {

  /// Longer header values are not kept.
  private static final int LONGEST = 300;

  public CachedPage {
    etag = etag.length() > LONGEST ? "" : etag;
    modified = modified.length() > LONGEST ? "" : modified;
  }

  static CachedPage of(String address, Instant asked, PageAnswer answer) {
    return new CachedPage(address, asked, "", "", answer);
  }

  /// The same answer, confirmed at a later time.
  CachedPage again(Instant now, PageAnswer same) {
    return new CachedPage(address, now, etag, modified, same);
  }

  /// How long the answer is valid; zero for an unknown answer.
  Duration fresh() {
    return switch (answer) {
      case PageAnswer.Fine _, PageAnswer.Moved _ -> Duration.ofHours(24);
      case PageAnswer.LoginWall _, PageAnswer.BadCertificate _, PageAnswer.SoftGone _ ->
          Duration.ofHours(6);
      case PageAnswer.Gone _ -> Duration.ofHours(1);
      case PageAnswer.Unknown _ -> Duration.ZERO;
    };
  }

  public boolean isFresh(Instant now) {
    return asked.plus(fresh()).isAfter(now) && !asked.isAfter(now);
  }
}
