package org.coranto.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.coranto.url.UrlReferences;
import org.coranto.url.WebAddress;

/// The redirects from a link to its final page, one answer after another.
public final class RedirectChain {

  /// More redirects count as a loop, as in browsers.
  static final int MOST_HOPS = 20;

  private static final Set<Integer> FOR_GOOD = Set.of(301, 308);
  private static final Set<Integer> FOR_NOW = Set.of(302, 303, 307);
  private static final Set<Integer> GONE = Set.of(404, 410);
  private static final Set<Integer> LOCKED = Set.of(401, 407);

  /// Of Cloudflare, with its error 1016: the name of the server behind it does not resolve.
  private static final int ORIGIN_GONE = 530;

  private static final String CONSENT = "the server shows a consent page first";

  private final List<String> addresses;
  private final boolean forGood;
  private final boolean cookies;

  /// @param cookies whether one of the servers has set a cookie, which is not sent back to it
  private RedirectChain(List<String> addresses, boolean forGood, boolean cookies) {
    this.addresses = addresses;
    this.forGood = forGood;
    this.cookies = cookies;
  }

  /// The next step: another request, or the end.
  public sealed interface Step {

    /// Another URL must be requested.
    record Follow(RedirectChain chain) implements Step {}

    /// The end of the chain.
    record End(PageAnswer answer) implements Step {}
  }

  /// @param address the URL of the link, without a fragment
  public static RedirectChain from(String address) {
    return new RedirectChain(List.of(address), true, false);
  }

  /// The next URL to request.
  public String address() {
    return addresses.getLast();
  }

  public String start() {
    return addresses.getFirst();
  }

  public Step then(HttpResponse answer) {
    int status = answer.status();
    if (FOR_GOOD.contains(status) || FOR_NOW.contains(status)) {
      return redirected(answer, FOR_GOOD.contains(status));
    }
    if (status >= 200 && status < 300) {
      return arrived(answer);
    }
    if (GONE.contains(status) && address().indexOf('|') >= 0) { // browsers send it as it is
      return end(
          new PageAnswer.Unknown(
              "the URL contains “|”, which is sent as “%%7C” (status %d)".formatted(status)));
    }
    if (GONE.contains(status)) {
      return end(new PageAnswer.Gone(status, new ArchivedCopy.Unknown()));
    }
    if (LOCKED.contains(status)) {
      return end(new PageAnswer.LoginWall(address()));
    }
    if (status == ORIGIN_GONE) {
      return end(gone("is not there: its host answers 530, the server behind it has no address"));
    }
    return end(new PageAnswer.Unknown(refusal(status)));
  }

  /// The same page as before, because the server answered 304.
  public PageAnswer unchanged(LinkedPage page) {
    return moved(page);
  }

  private static String refusal(int status) {
    return switch (status) {
      case 403, 999 -> "the server refuses requests from programs (status %d)".formatted(status);
      case 429 -> "too many requests (status 429)";
      case 451 -> "unavailable for legal reasons (status 451)";
      default ->
          status >= 500
              ? "server error (status %d)".formatted(status)
              : "unexpected status %d".formatted(status);
    };
  }

  private Step redirected(HttpResponse answer, boolean permanent) {
    var location = answer.header("location");
    return UrlReferences.resolved(address(), location)
        .map(to ->
            follow(LinkedPages.address(to), permanent, !answer.header("set-cookie").isEmpty()))
        .orElseGet(() ->
            end(
                new PageAnswer.Unknown(
                    "the server redirects to “%s”, which is not a URL".formatted(location))));
  }

  private Step follow(String to, boolean permanent, boolean cookie) {
    if (!UrlReferences.isWeb(to)) {
      return end(
          new PageAnswer.Unknown(
              "the server redirects to “%s”, which is not a web URL".formatted(to)));
    }
    if (to.equals(address())) { // to get a cookie, or over https only
      return end(new PageAnswer.Unknown("the server redirects to the same address"));
    }
    if (addresses.contains(to) || addresses.size() > MOST_HOPS) {
      return end(
          cookies || cookie
              ? new PageAnswer.Unknown("the server redirects in a circle, and sets a cookie")
              : gone("redirects in a circle"));
    }
    return evident(to)
        .map(RedirectChain::end)
        .orElseGet(() -> {
          var longer = new ArrayList<>(addresses);
          longer.add(to);
          return new Step.Follow(
              new RedirectChain(List.copyOf(longer), forGood && permanent, cookies || cookie));
        });
  }

  /// What a redirect says by itself, even if its target may not be asked.
  private Optional<PageAnswer> evident(String to) {
    var from = WebAddress.of(start());
    var target = WebAddress.of(to);
    if (from.isEmpty() || target.isEmpty()) {
      return Optional.empty();
    }
    if (LoginWalls.isLoginAt(from.get(), target.get())) {
      return Optional.of(new PageAnswer.LoginWall(to));
    }
    if (isConsent(from.get(), target.get())) {
      return Optional.of(new PageAnswer.Unknown(CONSENT));
    }
    return SoftNotFound.sold(from.get(), target.get()).map(this::gone);
  }

  private static boolean isConsent(WebAddress from, WebAddress to) {
    return PageHeuristics.isAt(PageHeuristics.Kind.DOUBT_HOST, to)
        || to.segments().stream()
            .anyMatch(part ->
                PageHeuristics.has(PageHeuristics.Kind.DOUBT_PATH, part.toLowerCase(Locale.ROOT))
                    && !from.segments().contains(part));
  }

  private PageAnswer gone(String sign) {
    return new PageAnswer.SoftGone(LinkedPage.silent(address()), sign);
  }

  private Step arrived(HttpResponse answer) {
    return switch (answer.mediaType()) {
      case "text/html", "application/xhtml+xml", "" -> html(HtmlPage.of(address(), answer));
      case "text/calendar" -> end(moved(calendar(answer)));
      default -> end(moved(LinkedPage.silent(address())));
    };
  }

  private Step html(HtmlPage html) {
    if (html.refresh().isPresent()) {
      return follow(LinkedPages.address(html.refresh().get()), false, false);
    }
    var page = html.page();
    if (page.titles().stream()
        .anyMatch(it -> PageHeuristics.begins(PageHeuristics.Kind.DOUBT_TITLE, it))) {
      return end(
          new PageAnswer.Unknown(
              "the server shows programs another page, “%s”".formatted(page.titles().getFirst())));
    }
    var from = WebAddress.of(start());
    var to = WebAddress.of(address());
    return end(
        from.isPresent() && to.isPresent()
            ? judged(from.get(), to.get(), html)
            : moved(page)); // an invalid host name, such as my_host: its answers are unknown
  }

  private PageAnswer judged(WebAddress from, WebAddress to, HtmlPage html) {
    if (PageHeuristics.isAt(PageHeuristics.Kind.DOUBT_HOST, to)) {
      return new PageAnswer.Unknown(CONSENT);
    }
    if (LoginWalls.isLoginWall(from, to, html)) {
      return new PageAnswer.LoginWall(address());
    }
    return SoftNotFound.sign(from, to, html.page())
        .<PageAnswer>map(sign -> new PageAnswer.SoftGone(html.page(), sign))
        .orElseGet(() -> moved(html.page()));
  }

  private PageAnswer moved(LinkedPage page) {
    return addresses.size() == 1 ? new PageAnswer.Fine(page) : new PageAnswer.Moved(page, forGood);
  }

  private LinkedPage calendar(HttpResponse answer) {
    var events =
        LinkedCalendar.events(new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8));
    return LinkedPage.silent(address()).withEvents(events);
  }

  private static Step end(PageAnswer answer) {
    return new Step.End(answer);
  }
}
