package org.coranto.web;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.coranto.url.WebAddress;
import org.coranto.web.PageHeuristics.Kind;

/// Recognises pages that ask for a login in place of the linked page.
final class LoginWalls {

  /// First labels of hosts that only log people in.
  private static final Pattern LOGIN_LABEL =
      Pattern.compile("(?:login|sso|auth|signin|accounts?|idp|cas)\\..*");

  private LoginWalls() {}

  /// @param start the URL of the link; a link to a login page is not a login wall
  static boolean isLoginWall(WebAddress start, WebAddress end, HtmlPage html) {
    if (html.locked()) {
      return true;
    }
    if (isLogin(start)) {
      return false;
    }
    boolean called =
        html.page().titles().stream().anyMatch(it -> PageHeuristics.begins(Kind.LOGIN_TITLE, it));
    return isLoginAt(start, end) || (called && (html.asksLogin() || isElsewhere(start, end)));
  }

  /// Whether a redirect leads to a login page: known before that page is fetched.
  static boolean isLoginAt(WebAddress start, WebAddress end) {
    return isElsewhere(start, end)
        && !isLogin(start)
        && (isLogin(end)
            || (!start.host().equals(end.host()) && LOGIN_LABEL.matcher(end.host()).matches()));
  }

  private static boolean isElsewhere(WebAddress start, WebAddress end) {
    return !start.host().equals(end.host()) || !last(start.segments()).equals(last(end.segments()));
  }

  /// Whether the last segment of its path is one of a login. An article may be below such a
  /// segment: `/blog/oauth/how-it-works`.
  private static boolean isLogin(WebAddress address) {
    return PageHeuristics.isAt(Kind.LOGIN_HOST, address)
        || last(address.segments()).stream()
            .anyMatch(part -> PageHeuristics.has(Kind.LOGIN_PATH, withoutEnding(part)));
  }

  private static List<String> last(List<String> segments) {
    return segments.subList(Math.max(0, segments.size() - 1), segments.size());
  }

  /// `login` of `Login.action`.
  private static String withoutEnding(String part) {
    var lower = part.toLowerCase(Locale.ROOT);
    int dot = lower.indexOf('.');
    return dot > 0 ? lower.substring(0, dot) : lower;
  }
}
