package org.coranto.app.http;

import java.time.Duration;
import java.time.Instant;
import org.coranto.web.PageAnswer;

/**
 * What a link led to when it was asked last.
 *
 * @param address of the link, without a fragment
 * @param etag as the page's server named its state, or empty
 * @param modified when the page's server says that it changed last, or empty
 */
public record CachedPage(
    String address, Instant asked, String etag, String modified, PageAnswer answer) {

  /** Header lines that are longer are not worth keeping. */
  private static final int LONGEST = 300;

  public CachedPage {
    etag = etag.length() > LONGEST ? "" : etag;
    modified = modified.length() > LONGEST ? "" : modified;
  }

  static CachedPage of(String address, Instant asked, PageAnswer answer) {
    return new CachedPage(address, asked, "", "", answer);
  }

  /** The same, seen again. */
  CachedPage again(Instant now, PageAnswer same) {
    return new CachedPage(address, now, etag, modified, same);
  }

  /** How long nobody has to be asked again; zero for what says nothing. */
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
