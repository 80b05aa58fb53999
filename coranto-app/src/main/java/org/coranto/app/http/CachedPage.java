package org.coranto.app.http;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.coranto.web.PageAnswer;
import org.coranto.web.PageAnswerJson;

/// The last answer to a linked address. In the cache it is what was read from the page, as JSON,
/// and not the page.
///
/// @param address the address of the link, without its fragment
public record CachedPage(
    String address, Instant fetchedAt, Validators validators, PageAnswer answer) {

  static CachedPage of(String address, Instant fetchedAt, PageAnswer answer) {
    return new CachedPage(address, fetchedAt, Validators.NONE, answer);
  }

  /// The same answer, confirmed at a later time.
  CachedPage again(Instant now, PageAnswer same) {
    return new CachedPage(address, now, validators, same);
  }

  /// Whether it is used without a request.
  public boolean isFresh(PolitenessPolicy.CacheRules rules, Instant now) {
    return fetchedAt.plus(rules.fresh().of(answer)).isAfter(now) && !fetchedAt.isAfter(now);
  }

  public static Optional<CachedPage> in(HttpCache cache, String address) {
    return cache.of(CacheKey.ofPage(address)).flatMap(kept -> read(address, kept));
  }

  /// Empty if another version wrote it, or its time is unclear.
  private static Optional<CachedPage> read(String address, CachedAnswer kept) {
    return PageAnswerJson.read(new String(kept.content(), StandardCharsets.UTF_8))
        .map(answer -> new CachedPage(address, kept.asked(), kept.validators(), answer));
  }

  /// An answer that is never fresh is not kept.
  public void keep(HttpCache cache, PolitenessPolicy.CacheRules rules) {
    if (!rules.fresh().of(answer).isZero()) {
      var content = PageAnswerJson.of(answer).getBytes(StandardCharsets.UTF_8);
      cache.keep(CacheKey.ofPage(address), new CachedAnswer(fetchedAt, validators, content), rules);
    }
  }
}
