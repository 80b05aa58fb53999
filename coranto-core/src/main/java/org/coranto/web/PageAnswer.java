package org.coranto.web;

import java.util.Optional;

/// The result of fetching a linked page.
public sealed interface PageAnswer {

  /// The page exists.
  record Fine(LinkedPage page) implements PageAnswer {}

  /// The page has moved to another URL.
  ///
  /// @param forGood whether all redirects are permanent (301, 308)
  record Moved(LinkedPage page, boolean forGood) implements PageAnswer {}

  /// The server answered that there is no such page.
  ///
  /// @param status 404 or 410
  /// @param copy an archived copy of it
  record Gone(int status, ArchivedCopy copy) implements PageAnswer {}

  /// The server reports success, but the content of the page says that it does not exist.
  ///
  /// @param sign the evidence: `has the title “Page not found”`
  record SoftGone(LinkedPage page, String sign) implements PageAnswer {}

  /// Only users who log in can see the page.
  ///
  /// @param at the URL of the login page
  record LoginWall(String at) implements PageAnswer {}

  /// Browsers show a warning before the page.
  ///
  /// @param why the problem with the certificate: `expired on 3 May 2026`
  record BadCertificate(String why) implements PageAnswer {}

  /// There is no host of this name, although other names can be resolved.
  record NoHost(String host) implements PageAnswer {}

  /// Unknown, because of the network, the server, robots.txt or a timeout. Never treated as a dead
  /// link.
  ///
  /// @param why as in `could not be asked: the server did not answer in time`
  record Unknown(String why) implements PageAnswer {}

  /// The page that a reader gets, if any.
  default Optional<LinkedPage> seen() {
    return switch (this) {
      case Fine(var page) -> Optional.of(page);
      case Moved(var page, var _) -> Optional.of(page);
      case Gone _, SoftGone _, LoginWall _, BadCertificate _, NoHost _, Unknown _ ->
          Optional.empty();
    };
  }
}
