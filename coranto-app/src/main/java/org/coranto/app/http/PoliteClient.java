package org.coranto.app.http;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import okhttp3.HttpUrl;
import org.coranto.web.HttpRequest;
import org.coranto.web.HttpResponse;

/// The only HTTP client: sends requests according to a [PolitenessPolicy]. It has one queue for
/// each host, obeys robots.txt where the policy wants it, waits when a server asks for that, and
/// sends nothing more to a host that is down.
public final class PoliteClient {

  private static final int TRIES = 3;
  private static final int ROBOTS_HOPS = 5; // RFC 9309, 2.3.1.2

  private static final DateTimeFormatter HOUR =
      DateTimeFormatter.ofPattern("HH:mm 'UTC'").withZone(ZoneOffset.UTC);

  private final WebClient client;
  private final PolitenessPolicy policy;
  private final RetryRule retries;
  private final InstantSource clock;
  private final Sleeper sleeper;
  private final ConcurrentMap<String, HostGate> gates = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, RobotsTxt> robots = new ConcurrentHashMap<>();

  public PoliteClient(Network network, PolitenessPolicy policy) {
    this.client =
        new WebClient(policy.access().allowsPrivate() ? network.withNeighbours() : network, policy);
    this.policy = policy;
    this.retries = new RetryRule(policy.retry());
    this.clock = network.clock();
    this.sleeper = network.sleeper();
  }

  public PolitenessPolicy policy() {
    return policy;
  }

  /// Sends a request when the rate limits allow it, and follows redirects up to the policy's limit.
  public HttpResult send(HttpRequest request) throws InterruptedException {
    var here = request;
    for (int hop = 0; ; hop++) {
      var url = HttpUrl.parse(here.address());
      if (url == null) {
        return HttpResult.Refused.of(Refusal.NOT_A_WEB_ADDRESS);
      }
      var result = send(here, url);
      var next =
          policy.limits().redirects() == 0
              ? Optional.<HttpRequest>empty()
              : Redirects.next(result, url, here);
      if (next.isEmpty()) {
        return result;
      }
      if (hop >= policy.limits().redirects()) {
        return HttpResult.Failed.of(Failure.ENDLESS_REDIRECTS);
      }
      var to = HttpUrl.parse(next.get().address());
      if (policy.access().allowsPrivate()
          && (to == null || !Redirects.origin(to).equals(Redirects.origin(url)))) {
        // The permission is for the host and port that coranto.toml names.
        return new HttpResult.Refused(
            Refusal.PRIVATE_ADDRESS, to == null ? next.get().address() : to.host());
      }
      here = next.get();
    }
  }

  private HttpResult send(HttpRequest request, HttpUrl url) throws InterruptedException {
    var gate = gate(url);
    if (policy.access().robots()) {
      var robots = robots(url, gate);
      if (!robots.allows(path(url))) {
        return HttpResult.Refused.of(
            robots.isUnreadable() ? Refusal.ROBOTS_UNREADABLE : Refusal.ROBOTS);
      }
      robots.gap().ifPresent(gate::slower);
    }
    return patiently(request, gate, policy.retry().missing());
  }

  private HostGate gate(HttpUrl url) {
    return gates.computeIfAbsent(
        Redirects.origin(url), _ -> new HostGate(policy.pace(), clock, sleeper));
  }

  private static String path(HttpUrl url) {
    var query = url.encodedQuery();
    return query == null ? url.encodedPath() : url.encodedPath() + "?" + query;
  }

  /// @param doubting whether a missing page is fetched a second time
  private HttpResult patiently(HttpRequest request, HostGate gate, boolean doubting)
      throws InterruptedException {
    var result = once(request, gate);
    if (request.writes()) {
      isWorthAnother(result, TRIES, gate, false); // records the pause for the next requests
      return result;
    }
    for (int tries = 1; tries < TRIES && isWorthAnother(result, tries, gate, doubting); tries++) {
      result = once(request, gate);
    }
    return result;
  }

  /// Records the pause that a server asks for; returns whether it is short enough to wait.
  private boolean isWorthAnother(HttpResult result, int tries, HostGate gate, boolean doubting) {
    return switch (result) {
      case HttpResult.Answered(var response) -> {
        var pause = retries.pause(response, tries, clock.instant());
        pause.ifPresent(it -> gate.pause(clock.instant().plus(it)));
        yield (doubting && response.status() == 404 && tries == 1)
            || (!response.isSuccess() && pause.filter(this::isShort).isPresent());
      }
      // The server may have closed a connection that was kept open.
      case HttpResult.Failed(var reason, var _) -> !reason.isOfHost() && tries == 1;
      case HttpResult.BadCertificate _, HttpResult.Refused _ -> false;
    };
  }

  private boolean isShort(Duration pause) {
    return pause.compareTo(policy.retry().patience()) <= 0;
  }

  private HttpResult once(HttpRequest request, HostGate gate) throws InterruptedException {
    var down = gate.down();
    if (down.isPresent()) {
      return down.get();
    }
    var pause = gate.pause();
    if (!isShort(pause)) {
      return new HttpResult.Failed(Failure.PAUSED, hour(clock.instant().plus(pause)));
    }
    gate.enter();
    try {
      var result = client.send(request);
      if (result instanceof HttpResult.Failed failed) {
        gate.failed(failed);
      } else {
        gate.answered();
      }
      return result;
    } finally {
      gate.leave();
    }
  }

  private static String hour(Instant moment) {
    return HOUR.format(moment);
  }

  private RobotsTxt robots(HttpUrl url, HostGate gate) throws InterruptedException {
    var origin = Redirects.origin(url);
    var known = robots.get(origin);
    if (known != null) {
      return known;
    }
    synchronized (gate.door()) { // only one of several requests fetches it
      var meanwhile = robots.get(origin);
      var read = meanwhile == null ? read(url, gate) : meanwhile;
      robots.put(origin, read);
      return read;
    }
  }

  private RobotsTxt read(HttpUrl of, HostGate gate) throws InterruptedException {
    var url = of.newBuilder().encodedPath("/robots.txt").query(null).fragment(null).build();
    for (int hops = 0; hops <= ROBOTS_HOPS; hops++) {
      var request = HttpRequest.get(url.toString(), Map.of());
      var result = patiently(request, hops == 0 ? gate : gate(url), false);
      if (!(result instanceof HttpResult.Answered(var response))) {
        // The request of the page itself will fail too and report the reason.
        return RobotsTxt.ALL;
      }
      var next = response.status() / 100 == 3 ? url.resolve(response.header("location")) : null;
      if (next == null) {
        return judged(response);
      }
      url = next;
    }
    return RobotsTxt.ALL;
  }

  /// RFC 9309, 2.3.1: a missing file allows everything, a server error allows nothing.
  private static RobotsTxt judged(HttpResponse response) {
    if (response.isSuccess()) {
      return RobotsTxt.of(response.body());
    }
    return response.status() >= 500 || response.status() == 429 ? RobotsTxt.NOTHING : RobotsTxt.ALL;
  }
}
