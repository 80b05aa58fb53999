package org.coranto.desk.http;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import okhttp3.HttpUrl;
import org.coranto.check.page.ServerAnswer;

/**
 * Asks every host as it wants to be asked: in turn, by its robots.txt, and later when it says so.
 */
public final class Hosts {

  private static final int TRIES = 3;
  private static final int ROBOTS_HOPS = 5; // RFC 9309, 2.3.1.2
  private static final Duration BETWEEN_TRIES = Duration.ofSeconds(5);

  private final WebClient client;
  private final Manners manners;
  private final Timepiece timepiece;
  private final ConcurrentMap<String, HostGate> gates = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, RobotsTxt> robots = new ConcurrentHashMap<>();

  public Hosts(Network network, Manners manners) {
    this.client = new WebClient(network, manners);
    this.manners = manners;
    this.timepiece = network.timepiece();
  }

  /** One answer to one request, when it is its turn; again later, when the server asks for that. */
  public Reply get(String address, Map<String, String> headers) throws InterruptedException {
    var url = HttpUrl.parse(address);
    if (url == null) {
      return client.get(address, headers);
    }
    var gate = gate(url);
    var robots = robots(url, gate);
    if (!robots.allows(path(url))) {
      return new Reply.Refused(
          robots == RobotsTxt.NOTHING
              ? "its host's robots.txt cannot be read"
              : "its host's robots.txt asks programs to stay away");
    }
    robots.gap().ifPresent(gate::slower);
    return patiently(address, headers, gate, true);
  }

  private HostGate gate(HttpUrl url) {
    return gates.computeIfAbsent(place(url), _ -> new HostGate(manners, timepiece));
  }

  private static String place(HttpUrl url) {
    return url.scheme() + "://" + url.host() + ":" + url.port();
  }

  private static String path(HttpUrl url) {
    var query = url.encodedQuery();
    return query == null ? url.encodedPath() : url.encodedPath() + "?" + query;
  }

  /**
   * @param doubting whether a page that is not there is looked for twice
   */
  private Reply patiently(
      String address, Map<String, String> headers, HostGate gate, boolean doubting)
      throws InterruptedException {
    Reply reply = once(address, headers, gate);
    for (int tries = 1; tries < TRIES && isWorthAnother(reply, tries, gate, doubting); tries++) {
      reply = once(address, headers, gate);
    }
    return reply;
  }

  /** Notes the pause that a server asks for, and says whether it is short enough to wait. */
  private boolean isWorthAnother(Reply reply, int tries, HostGate gate, boolean doubting) {
    return switch (reply) {
      case Reply.Answered(var answer) when answer.status() == 429 || answer.status() == 503 -> {
        var pause =
            Pause.retryAfter(answer, timepiece.now()).orElse(BETWEEN_TRIES.multipliedBy(tries));
        gate.pause(timepiece.now().plus(pause));
        yield pause.compareTo(manners.patience()) <= 0;
      }
      // A page that was put up a moment ago is not everywhere yet: one more look.
      case Reply.Answered(var answer) -> doubting && answer.status() == 404 && tries == 1;
      // The server may have closed a connection that was kept open.
      case Reply.Unreached(var _, boolean host) -> !host && tries == 1;
      case Reply.BadCertificate _, Reply.Refused _ -> false;
    };
  }

  private Reply once(String address, Map<String, String> headers, HostGate gate)
      throws InterruptedException {
    var down = gate.down();
    if (down.isPresent()) {
      return new Reply.Unreached(down.get(), true);
    }
    if (gate.pause().compareTo(manners.patience()) > 0) {
      return new Reply.Unreached(
          "its host wants to be left alone for %s".formatted(words(gate.pause())), true);
    }
    gate.enter();
    try {
      var reply = client.get(address, headers);
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

  private static String words(Duration duration) {
    return duration.toMinutes() < 2
        ? duration.toSeconds() + " seconds"
        : duration.toMinutes() + " minutes";
  }

  private RobotsTxt robots(HttpUrl url, HostGate gate) throws InterruptedException {
    var known = robots.get(place(url));
    if (known != null) {
      return known;
    }
    synchronized (gate.door()) { // two that come at once ask once
      var meanwhile = robots.get(place(url));
      var read = meanwhile == null ? read(url, gate) : meanwhile;
      robots.put(place(url), read);
      return read;
    }
  }

  private RobotsTxt read(HttpUrl of, HostGate gate) throws InterruptedException {
    var url = of.newBuilder().encodedPath("/robots.txt").query(null).fragment(null).build();
    for (int hops = 0; hops <= ROBOTS_HOPS; hops++) {
      var reply = patiently(url.toString(), Map.of(), hops == 0 ? gate : gate(url), false);
      if (!(reply instanceof Reply.Answered(var answer))) {
        // What hinders this hinders the page, which says it better.
        return RobotsTxt.ALL;
      }
      var next = answer.status() / 100 == 3 ? url.resolve(answer.header("location")) : null;
      if (next == null) {
        return judged(answer);
      }
      url = next;
    }
    return RobotsTxt.ALL;
  }

  /** RFC 9309, 2.3.1: not there means all is allowed, trouble means nothing is. */
  private static RobotsTxt judged(ServerAnswer answer) {
    if (answer.status() / 100 == 2) {
      return RobotsTxt.of(answer.body());
    }
    return answer.status() >= 500 || answer.status() == 429 ? RobotsTxt.NOTHING : RobotsTxt.ALL;
  }
}
