package org.coranto.check;

/** What came back when a linked page was asked for. */
public sealed interface PageAnswer {

  /** The page is there. */
  record Fine(String title) implements PageAnswer {}

  /** Nobody can say: the network, the server, robots.txt or time was in the way. */
  record Unknown(String why) implements PageAnswer {}
}
