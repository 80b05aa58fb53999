package org.coranto.desk.http;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.coranto.check.PageAnswer;
import org.coranto.check.page.ArchivedCopy;
import org.coranto.check.page.LinkedPage;
import org.coranto.check.page.Trail;
import org.coranto.web.HttpRequest;
import org.coranto.web.HttpResponse;

/** Follows a link to its end. */
public final class PageAsker {

  private static final int NOT_MODIFIED = 304;

  private final PoliteClient client;
  private final String copies;

  /** A page of half a megabyte may take a hundred times as much while it is read. */
  private final Semaphore desks = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

  /**
   * @param copies where copies of lost pages are asked for
   */
  public PageAsker(PoliteClient client, String copies) {
    this.client = client;
    this.copies = copies;
  }

  /**
   * @param address of a link, without a fragment
   * @param before what was remembered of it, however old
   */
  public Remembered ask(String address, Optional<Remembered> before, Instant now)
      throws InterruptedException {
    var trail = Trail.from(address);
    while (true) {
      switch (client.send(HttpRequest.get(trail.address(), conditions(trail, before)))) {
        case HttpResult.Refused refused -> {
          return Remembered.of(address, now, new PageAnswer.Unknown(refused.words()));
        }
        case HttpResult.Failed failed -> {
          return Remembered.of(address, now, new PageAnswer.Unknown(failed.words()));
        }
        case HttpResult.BadCertificate(var why) -> {
          return Remembered.of(address, now, new PageAnswer.BadCertificate(why));
        }
        case HttpResult.Answered(var answer) -> {
          if (answer.status() == NOT_MODIFIED && page(trail, before).isPresent()) {
            var same = trail.unchanged(page(trail, before).get());
            return before.orElseThrow().again(now, same);
          }
          switch (read(trail, answer)) {
            case Trail.Step.Follow(var longer) -> trail = longer;
            case Trail.Step.End(PageAnswer.Gone(int status, var _)) -> {
              return Remembered.of(address, now, new PageAnswer.Gone(status, copy(address)));
            }
            case Trail.Step.End(var end) -> {
              return new Remembered(
                  address, now, answer.header("etag"), answer.header("last-modified"), end);
            }
          }
        }
      }
    }
  }

  private Trail.Step read(Trail trail, HttpResponse answer) throws InterruptedException {
    desks.acquire();
    try {
      return trail.then(answer);
    } catch (RuntimeException _) { // a page made to break its reader breaks nothing else
      return new Trail.Step.End(new PageAnswer.Unknown("its page cannot be read"));
    } finally {
      desks.release();
    }
  }

  private ArchivedCopy copy(String address) throws InterruptedException {
    return client.send(HttpRequest.get(ArchivedCopy.question(copies, address), Map.of()))
            instanceof HttpResult.Answered(var answer)
        ? ArchivedCopy.read(answer)
        : new ArchivedCopy.Unknown();
  }

  /** Only where the trail has come to the page that is remembered. */
  private static Optional<LinkedPage> page(Trail trail, Optional<Remembered> before) {
    return before
        .flatMap(it -> it.answer().seen())
        .filter(page -> page.address().equals(trail.address()));
  }

  private static Map<String, String> conditions(Trail trail, Optional<Remembered> before) {
    var headers = new HashMap<String, String>();
    if (page(trail, before).isPresent()) {
      before
          .filter(it -> !it.etag().isEmpty())
          .ifPresent(it -> headers.put("If-None-Match", it.etag()));
      before
          .filter(it -> !it.modified().isEmpty())
          .ifPresent(it -> headers.put("If-Modified-Since", it.modified()));
    }
    return headers;
  }
}
