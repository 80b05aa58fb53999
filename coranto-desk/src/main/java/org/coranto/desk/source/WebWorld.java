package org.coranto.desk.source;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.coranto.check.page.ServerAnswer;
import org.coranto.desk.http.Question;
import org.coranto.desk.http.Reply;
import org.coranto.desk.http.Services;
import org.coranto.desk.store.AnswerStore;
import org.coranto.source.SourceAnswer;
import org.coranto.source.SourceRequest;

/** Asks services, with secrets where they belong, and without what is remembered. */
public final class WebWorld {

  private static final int NOT_MODIFIED = 304;
  private static final int LONGEST_MEMORY = 4 * 1024 * 1024;

  private final Services services;
  private final Optional<AnswerStore> memory;
  private final Secrets secrets;
  private final Supplier<Instant> clock;

  /**
   * @param memory where answers are kept; without it everything is asked anew
   */
  public WebWorld(
      Services services, Optional<AnswerStore> memory, Secrets secrets, Supplier<Instant> clock) {
    this.services = services;
    this.memory = memory;
    this.secrets = secrets;
    this.clock = clock;
  }

  Answering answer(SourceRequest.Web request, String source) throws InterruptedException {
    var headers = new LinkedHashMap<>(request.headers());
    if (request.token().isPresent()) {
      var token = request.token().get();
      var secret = secrets.of(token.variable());
      if (secret.isEmpty() && token.needed()) {
        return new Answering.Failed(
            "needs %s in the environment, which is not set".formatted(token.variable()));
      }
      if (secret.filter(WebWorld::isNoHeader).isPresent()) {
        return new Answering.Failed(
            "cannot send what is in %s; a token has only letters, digits and signs"
                .formatted(token.variable()));
      }
      secret.ifPresent(it -> headers.put(token.header(), token.before() + it));
    }
    var kept =
        request.body().isEmpty()
            ? memory.flatMap(it -> it.of(request))
            : Optional.<AnswerStore.Kept>empty();
    kept.filter(it -> !it.etag().isEmpty())
        .ifPresent(it -> headers.put("If-None-Match", it.etag()));
    kept.filter(it -> !it.modified().isEmpty())
        .ifPresent(it -> headers.put("If-Modified-Since", it.modified()));
    return read(
        services.ask(
            new Question(
                request.method().verb(),
                request.address(),
                headers,
                request.body(),
                request.method().writes())),
        request,
        source,
        kept);
  }

  private static boolean isNoHeader(String secret) {
    return secret.chars().anyMatch(c -> c < ' ' || c > '~');
  }

  private Answering read(
      Reply reply, SourceRequest.Web request, String source, Optional<AnswerStore.Kept> kept) {
    return switch (reply) {
      case Reply.Answered(var answer) -> {
        if (answer.status() == NOT_MODIFIED && kept.isPresent()) {
          keep(request, source, kept.get());
          yield new Answering.Answered(
              new SourceAnswer(request, 200, kept.get().headers(), kept.get().body()));
        }
        if (answer.status() == 200 && request.body().isEmpty() && isWorthKeeping(answer)) {
          keep(request, source, kept(answer));
        }
        yield new Answering.Answered(
            new SourceAnswer(request, answer.status(), answer.headers(), answer.body()));
      }
      case Reply.BadCertificate(var why) ->
          new Answering.Failed(
              "could not be asked at %s: its certificate %s".formatted(request.words(), why));
      case Reply.Refused(var why) -> new Answering.Failed(refused(request, why));
      case Reply.Unreached(var why, var _) ->
          new Answering.Failed("could not be asked at %s: %s".formatted(request.words(), why));
    };
  }

  private static String refused(SourceRequest.Web request, String why) {
    var asked = "is not asked at %s: %s".formatted(request.words(), why);
    return why.contains("public internet")
        ? asked + "; if it stands where you want it, say network = \"private\""
        : asked;
  }

  private static boolean isWorthKeeping(ServerAnswer answer) {
    return answer.body().length <= LONGEST_MEMORY
        && !(answer.header("etag").isEmpty() && answer.header("last-modified").isEmpty())
        && !answer.header("cache-control").contains("no-store");
  }

  private void keep(SourceRequest.Web request, String source, AnswerStore.Kept answer) {
    memory.ifPresent(it -> it.keep(source, request, answer, clock.get()));
  }

  /** The headers that a reader may want again. */
  private static AnswerStore.Kept kept(ServerAnswer answer) {
    Map<String, String> headers = new HashMap<>();
    for (var name : new String[] {"content-type", "link", "x-total-count", "x-total"}) {
      if (!answer.header(name).isEmpty()) {
        headers.put(name, answer.header(name));
      }
    }
    return new AnswerStore.Kept(
        answer.header("etag"), answer.header("last-modified"), headers, answer.body());
  }
}
