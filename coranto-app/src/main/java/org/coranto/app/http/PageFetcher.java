package org.coranto.app.http;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.coranto.url.UrlReferences;
import org.coranto.web.ArchivedCopy;
import org.coranto.web.HttpRequest;
import org.coranto.web.HttpResponse;
import org.coranto.web.LinkedPage;
import org.coranto.web.PageAnswer;
import org.coranto.web.RedirectChain;

/// Fetches a linked page, following redirects.
public final class PageFetcher {

  private static final int NOT_MODIFIED = 304;

  private final PoliteClient client;
  private final String copies;

  /// Limits pages that are parsed at once: half a megabyte may need a hundred times as much memory.
  private final Semaphore desks = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

  /// @param copies the address of the archive that has copies of lost pages
  public PageFetcher(PoliteClient client, String copies) {
    this.client = client;
    this.copies = copies;
  }

  /// @param address the address of a link, without its fragment
  public CachedPage fetch(String address, Instant now) throws InterruptedException {
    return fetch(new Known(address, Optional.empty()), now);
  }

  /// @param before the cached answer for the link, of any age
  public CachedPage fetch(CachedPage before, Instant now) throws InterruptedException {
    return fetch(new Known(before.address(), Optional.of(before)), now);
  }

  private CachedPage fetch(Known known, Instant now) throws InterruptedException {
    var address = known.address();
    var chain = RedirectChain.from(address);
    while (true) {
      switch (client.send(HttpRequest.get(chain.address(), known.conditions(chain)))) {
        case HttpResult.Refused refused -> {
          return CachedPage.of(address, now, new PageAnswer.Unknown(refused.words()));
        }
        case HttpResult.Failed(var reason, var host) when reason == Failure.UNKNOWN_HOST -> {
          return CachedPage.of(address, now, new PageAnswer.NoHost(host));
        }
        case HttpResult.Failed failed -> {
          return CachedPage.of(address, now, new PageAnswer.Unknown(failed.words()));
        }
        case HttpResult.BadCertificate(var why) -> {
          return CachedPage.of(address, now, new PageAnswer.BadCertificate(why));
        }
        case HttpResult.Answered(var answer) -> {
          var page = known.page(chain);
          if (answer.status() == NOT_MODIFIED && page.isPresent()) {
            return known.before().orElseThrow().again(now, chain.unchanged(page.get()));
          }
          switch (read(chain, answer)) {
            case RedirectChain.Step.Follow(var longer) -> chain = longer;
            case RedirectChain.Step.End(PageAnswer.Gone(int status, var _)) -> {
              return CachedPage.of(
                  address,
                  now,
                  answersAllAlike(chain.address(), answer)
                      ? new PageAnswer.Unknown(
                          "its host answers %d to every request of a program".formatted(status))
                      : new PageAnswer.Gone(status, copy(address)));
            }
            case RedirectChain.Step.End(var end) -> {
              return new CachedPage(address, now, Validators.of(answer), end);
            }
          }
        }
      }
    }
  }

  private RedirectChain.Step read(RedirectChain chain, HttpResponse answer)
      throws InterruptedException {
    desks.acquire();
    try {
      return chain.then(answer);
    } catch (RuntimeException _) { // a hostile page must not stop the run
      return new RedirectChain.Step.End(new PageAnswer.Unknown("its page cannot be read"));
    } finally {
      desks.release();
    }
  }

  /// Whether the host answers its front page with the same refusal: it refuses programs, and says
  /// nothing about the page.
  private boolean answersAllAlike(String address, HttpResponse refusal)
      throws InterruptedException {
    var front = UrlReferences.resolved(address, "/");
    return front.isPresent()
        && !front.get().equals(address)
        && client.send(HttpRequest.get(front.get(), Map.of()))
            instanceof HttpResult.Answered(var answer)
        && answer.status() == refusal.status()
        && Arrays.equals(answer.body(), refusal.body());
  }

  private ArchivedCopy copy(String address) throws InterruptedException {
    return client.send(HttpRequest.get(ArchivedCopy.question(copies, address), Map.of()))
            instanceof HttpResult.Answered(var answer)
        ? ArchivedCopy.read(answer)
        : new ArchivedCopy.Unknown();
  }

  /// The cached answer for a link.
  private record Known(String address, Optional<CachedPage> before) {

    /// The cached page, if the redirects have led to it.
    Optional<LinkedPage> page(RedirectChain chain) {
      return before
          .flatMap(it -> it.answer().seen())
          .filter(page -> page.address().equals(chain.address()));
    }

    Map<String, String> conditions(RedirectChain chain) {
      return page(chain)
          .flatMap(_ -> before)
          .map(it -> it.validators().conditions())
          .orElse(Map.of());
    }
  }
}
