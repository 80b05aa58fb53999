package org.coranto.web;

import java.util.Optional;

/// The result of fetching a linked page.
public sealed interface PageAnswer {

  /// The page is there.
  record Fine(LinkedPage page) implements PageAnswer {}

  /// The page is at another address.
  ///
  /// @param forGood whether every server on the way said so (301, 308)
  record Moved(LinkedPage page, boolean forGood) implements PageAnswer {}

  /// The server says that there is no such page.
  ///
  /// @param status 404 or 410
  /// @param copy what is kept of it elsewhere
  record Gone(int status, ArchivedCopy copy) implements PageAnswer {}

  /// The server says that all is well, and the page says that it is not there.
  ///
  /// @param sign why: `has the title “Page not found”`
  record SoftGone(LinkedPage page, String sign) implements PageAnswer {}

  /// Only who logs in sees the page.
  ///
  /// @param at the address that asks for a name and a password
  record LoginWall(String at) implements PageAnswer {}

  /// Browsers warn before they show the page.
  ///
  /// @param why what is wrong with the certificate: `expired on 3 May 2026`
  record BadCertificate(String why) implements PageAnswer {}

  /// Nobody can say: the network, the server, robots.txt or time was in the way. Never taken for
  /// dead.
  ///
  /// @param why as in `could not be asked: the server did not answer in time`
  record Unknown(String why) implements PageAnswer {}

  /// What a reader gets to see.
  default Optional<LinkedPage> seen() {
    return switch (this) {
      case Fine(var page) -> Optional.of(page);
      case Moved(var page, var _) -> Optional.of(page);
      case Gone _, SoftGone _, LoginWall _, BadCertificate _, Unknown _ -> Optional.empty();
    };
  }
}
