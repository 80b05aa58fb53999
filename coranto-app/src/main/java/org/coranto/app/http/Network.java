package org.coranto.app.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.InstantSource;
import java.util.List;
import javax.net.ssl.X509TrustManager;

/// How hosts are looked up, which addresses are allowed and which certificates are trusted. [#open]
/// is for use; tests make their own, which allows servers on this machine.
///
/// @param names looks up the addresses of a host
/// @param guard decides which addresses are allowed
/// @param trust decides which certificates are trusted
/// @param clock for pauses and certificates
/// @param sleeper waits between requests
public record Network(
    Names names, Guard guard, X509TrustManager trust, InstantSource clock, Sleeper sleeper) {

  /// Looks up the addresses of a host.
  @FunctionalInterface
  public interface Names {
    List<InetAddress> of(String host) throws UnknownHostException;
  }

  /// Decides which addresses are allowed.
  @FunctionalInterface
  public interface Guard {
    boolean allows(InetAddress address);
  }

  /// The same with private networks, for services that the configuration marks as private; never
  /// for addresses from other people.
  public Network withNeighbours() {
    return new Network(names, _ -> true, trust, clock, sleeper);
  }

  /// The public internet without private networks.
  public static Network open() {
    return new Network(
        host -> List.of(InetAddress.getAllByName(host)),
        PublicAddresses::contain,
        Certificates.ofThisMachine(),
        InstantSource.system(),
        Thread::sleep);
  }
}
