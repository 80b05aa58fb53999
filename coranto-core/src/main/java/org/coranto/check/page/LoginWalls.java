package org.coranto.check.page;

import java.util.Locale;
import org.coranto.check.page.Signs.Kind;

/** Pages that ask for a name and a password where something else was linked. */
final class LoginWalls {

  private LoginWalls() {}

  /**
   * @param start the link's address; a link to a login page leads to what it says
   */
  static boolean stands(String start, LinkedPage page, boolean asksPassword) {
    if (isLogin(start)) {
      return false;
    }
    boolean sentThere = !page.address().equals(start) && isLogin(page.address());
    return sentThere
        || (asksPassword
            && page.titles().stream().anyMatch(it -> Signs.begins(Kind.LOGIN_TITLE, it)));
  }

  private static boolean isLogin(String address) {
    return Signs.isAt(Kind.LOGIN_HOST, address)
        || WebAddress.of(address)
            .filter(at ->
                at.segments().stream()
                    .anyMatch(part -> Signs.has(Kind.LOGIN_PATH, part.toLowerCase(Locale.ROOT))))
            .isPresent();
  }
}
