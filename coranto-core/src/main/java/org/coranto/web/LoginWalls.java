package org.coranto.web;

import java.util.Locale;
import org.coranto.url.WebAddress;
import org.coranto.web.PageHeuristics.Kind;

/// Recognises pages that ask for a login in place of the linked page.
final class LoginWalls {

  private LoginWalls() {}

  /// @param start the URL of the link; a link to a login page is not a login wall
  static boolean isLoginWall(
      WebAddress start, WebAddress end, LinkedPage page, boolean asksPassword) {
    if (isLogin(start)) {
      return false;
    }
    return isLogin(end)
        || (asksPassword
            && page.titles().stream().anyMatch(it -> PageHeuristics.begins(Kind.LOGIN_TITLE, it)));
  }

  private static boolean isLogin(WebAddress address) {
    return PageHeuristics.isAt(Kind.LOGIN_HOST, address)
        || address.segments().stream()
            .anyMatch(part -> PageHeuristics.has(Kind.LOGIN_PATH, part.toLowerCase(Locale.ROOT)));
  }
}
