package org.coranto.app.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.InstantSource;
import java.util.List;
import javax.net.ssl.X509TrustManager;

/**
 * The network as it is reached from here. There is one for use, {@link #open}; a test makes its
 * own, in which its servers on this machine may be asked.
 *
 * @param names finds a host's addresses
 * @param guard says which of them may be asked
 * @param trust says which certificates count
 * @param clock for pauses and certificates
 * @param sleeper waits between requests
 */
public record Network(
    Names names, Guard guard, X509TrustManager trust, InstantSource clock, Sleeper sleeper) {

  /** Finds a host's addresses. */
  @FunctionalInterface
  public interface Names {
    List<InetAddress> of(String host) throws UnknownHostException;
  }

  /** Says which addresses may be asked. */
  @FunctionalInterface
  public interface Guard {
    boolean allows(InetAddress address);
  }

  /**
   * The same with what only this machine and its neighbours can reach, for services that an editor
   * has named and said to stand there; never for addresses from elsewhere.
   */
  public Network withNeighbours() {
    return new Network(names, _ -> true, trust, clock, sleeper);
  }

  /** The internet, and nothing that only this machine or its neighbours can reach. */
  public static Network open() {
    return new Network(
        host -> List.of(InetAddress.getAllByName(host)),
        PublicAddresses::contain,
        Certificates.ofThisMachine(),
        InstantSource.system(),
        Thread::sleep);
  }
}
