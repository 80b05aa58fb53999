package org.coranto.desk.http;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import okhttp3.HttpUrl;
import org.coranto.check.page.ServerAnswer;

/**
 * Asks services that an editor has named: forges, forums, feeds. Several questions to a host at
 * once and no robots.txt, since it is no crawler; but later, when a service asks for that, and not
 * at all while its allowance is used up.
 */
public final class Services {

  private static final int TRIES = 3;
  private static final int HOPS = 5;
  private static final Duration BETWEEN_TRIES = Duration.ofSeconds(2);

  private final WebClient client;
  private final Manners manners;
  private final Timepiece timepiece;
  private final ConcurrentMap<String, HostGate> gates = new ConcurrentHashMap<>();

  public Services(Network network, Manners manners) {
    this.client = new WebClient(network, manners);
    this.manners = manners;
    this.timepiece = network.timepiece();
  }

  /** The answer at the end of the way, when it is its turn. */
  public Reply ask(Question question) throws InterruptedException {
    var here = question;
    for (int hop = 0; hop <= HOPS; hop++) {
      var url = HttpUrl.parse(here.address());
      if (url == null) {
        return client.ask(here);
      }
      var reply = patiently(here, gates.computeIfAbsent(place(url), _ -> gate()));
      var next = next(reply, url, here);
      if (next.isEmpty()) {
        return reply;
      }
      here = next.get();
    }
    return new Reply.Unreached("it sends from one address to the next without end", false);
  }

  private HostGate gate() {
    return new HostGate(manners, timepiece);
  }

  private static String place(HttpUrl url) {
    return url.scheme() + "://" + url.host() + ":" + url.port();
  }

  /** Where it is sent on to. A secret is for the host it was meant for, and a body stays there. */
  private static Optional<Question> next(Reply reply, HttpUrl from, Question question) {
    if (!(reply instanceof Reply.Answered(var answer))
        || answer.status() / 100 != 3
        || answer.status() == 304
        || question.body().isPresent()) {
      return Optional.empty();
    }
    var to = from.resolve(answer.header("location"));
    if (to == null) {
      return Optional.empty();
    }
    var headers = new HashMap<>(question.headers());
    if (!place(to).equals(place(from))) {
      headers.keySet().removeIf(name -> !isHarmless(name));
    }
    return Optional.of(new Question(to.toString(), Map.copyOf(headers), Optional.empty()));
  }

  private static boolean isHarmless(String header) {
    return header.equalsIgnoreCase("Accept");
  }

  private Reply patiently(Question question, HostGate gate) throws InterruptedException {
    Reply reply = once(question, gate);
    if (question.once()) {
      isWorthAnother(reply, TRIES, gate); // notes the pause for those that come next
      return reply;
    }
    for (int tries = 1; tries < TRIES && isWorthAnother(reply, tries, gate); tries++) {
      reply = once(question, gate);
    }
    return reply;
  }

  /** Notes the pause that a service asks for, and says whether it is short enough to wait. */
  private boolean isWorthAnother(Reply reply, int tries, HostGate gate) {
    return switch (reply) {
      case Reply.Answered(var answer) -> {
        var pause = pause(answer, tries);
        pause.ifPresent(it -> gate.pause(timepiece.now().plus(it)));
        yield pause.filter(it -> it.compareTo(manners.patience()) <= 0).isPresent()
            && answer.status() / 100 != 2;
      }
      case Reply.Unreached(var _, boolean host) -> !host && tries == 1;
      case Reply.BadCertificate _, Reply.Refused _ -> false;
    };
  }

  /** A forge says 403 when an allowance is used up; a good answer may say that it was the last. */
  private Optional<Duration> pause(ServerAnswer answer, int tries) {
    var now = timepiece.now();
    return switch (answer.status()) {
      case 429, 503 ->
          Pause.retryAfter(answer, now)
              .or(() -> Pause.rateLimit(answer, now))
              .or(() -> Optional.of(BETWEEN_TRIES.multipliedBy(tries)));
      case 500, 502, 504 -> Optional.of(BETWEEN_TRIES.multipliedBy(tries));
      case 403 -> Pause.retryAfter(answer, now).or(() -> Pause.rateLimit(answer, now));
      default -> Pause.rateLimit(answer, now);
    };
  }

  private Reply once(Question question, HostGate gate) throws InterruptedException {
    var down = gate.down();
    if (down.isPresent()) {
      return new Reply.Unreached(down.get(), true);
    }
    var pause = gate.pause();
    if (pause.compareTo(manners.patience()) > 0) {
      return new Reply.Unreached(
          "its allowance is used up until %s".formatted(hour(timepiece.now().plus(pause))), true);
    }
    gate.enter();
    try {
      var reply = client.ask(question);
      switch (reply) {
        case Reply.Answered _, Reply.BadCertificate _, Reply.Refused _ -> gate.answered();
        case Reply.Unreached(var why, boolean host) -> {
          if (host) {
            gate.silent(why);
          }
        }
      }
      return reply;
    } finally {
      gate.leave();
    }
  }

  private static String hour(Instant moment) {
    return DateTimeFormatter.ofPattern("HH:mm 'UTC'").withZone(ZoneOffset.UTC).format(moment);
  }
}
