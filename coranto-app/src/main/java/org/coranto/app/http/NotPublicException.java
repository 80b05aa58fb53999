package org.coranto.app.http;

import java.net.UnknownHostException;

/** A host that only this machine or its neighbours can reach. */
final class NotPublicException extends UnknownHostException {

  private static final long serialVersionUID = 1;

  NotPublicException(String host) {
    super(
        "refused to connect to “%s”: private address. To allow it, set network = \"private\" for this source"
            .formatted(host));
  }
}
