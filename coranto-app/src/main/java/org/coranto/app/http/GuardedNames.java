package org.coranto.app.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import okhttp3.Dns;

/// Looks up a host's addresses once, caches them, and returns only allowed ones. So the address
/// that was checked is the address that is connected to, even if DNS changes (DNS rebinding).
final class GuardedNames implements Dns {

  private final Network network;
  private final ConcurrentMap<String, List<InetAddress>> known = new ConcurrentHashMap<>();

  GuardedNames(Network network) {
    this.network = network;
  }

  @Override
  public List<InetAddress> lookup(String host) throws UnknownHostException {
    var found = known.get(host);
    if (found == null) {
      found = network.names().of(host);
      var earlier = known.putIfAbsent(host, found);
      found = earlier == null ? found : earlier;
    }
    var allowed = found.stream().filter(network.guard()::allows).toList();
    if (allowed.isEmpty()) {
      throw new NotPublicException(host);
    }
    return allowed;
  }
}
