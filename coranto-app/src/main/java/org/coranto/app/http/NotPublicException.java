package org.coranto.app.http;

import java.net.UnknownHostException;

/// The host has only private addresses, which may not be connected to.
final class NotPublicException extends UnknownHostException {

  private static final long serialVersionUID = 1;

  NotPublicException(String host) {
    super(
        "refused to connect to “%s”: private address. To allow it, set network = \"private\" for this source"
            .formatted(host));
  }
}
