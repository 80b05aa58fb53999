package org.coranto.desk.http;

import org.coranto.check.page.ServerAnswer;

/** What became of one request. */
public sealed interface Reply {

  /** The server answered, with whatever status. */
  record Answered(ServerAnswer answer) implements Reply {}

  /** No secure connection could be made, and no browser would make one. */
  record BadCertificate(String why) implements Reply {}

  /** It is not an address that is asked: private, of a strange port, with a password in it. */
  record Refused(String why) implements Reply {}

  /**
   * Nobody answered, or not so that one could understand it.
   *
   * @param host whether it is the host that does not answer, whatever page is asked for
   */
  record Unreached(String why, boolean host) implements Reply {}
}
