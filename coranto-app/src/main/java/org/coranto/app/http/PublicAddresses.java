package org.coranto.app.http;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/// Addresses of the public internet, by IANA's special-purpose address registries (RFC 6890 and its
/// updates).
///
/// If an address contains an IPv4 address, that one is checked: `::ffff:10.0.0.1` (which Java
/// converts to IPv4) and `64:ff9b::a00:1` (NAT64, RFC 6052, used by networks without IPv4). 6to4
/// and Teredo are obsolete and refused.
final class PublicAddresses {

  private static final List<Network> NOT_PUBLIC_4 =
      networks(
          "0.0.0.0/8", // this network
          "10.0.0.0/8", // private
          "100.64.0.0/10", // carriers' NAT; holds Alibaba's metadata, 100.100.100.200
          "127.0.0.0/8", // this machine
          "169.254.0.0/16", // this link; holds most clouds' metadata, 169.254.169.254
          "168.63.129.16/32", // Azure's own
          "172.16.0.0/12", // private
          "192.0.0.0/24", // protocols; holds Oracle's metadata, 192.0.0.192
          "192.0.2.0/24", // documentation
          "192.88.99.0/24", // 6to4 relays
          "192.168.0.0/16", // private
          "198.18.0.0/15", // measurements
          "198.51.100.0/24", // documentation
          "203.0.113.0/24", // documentation
          "224.0.0.0/4", // multicast
          "240.0.0.0/4"); // reserved, broadcast

  private static final Network UNICAST_6 = Network.of("2000::/3");
  private static final Network NAT64 = Network.of("64:ff9b::/96");

  private static final List<Network> NOT_PUBLIC_6 =
      networks(
          "2001::/23", // protocols, with Teredo, ORCHID and benchmarks
          "2001:db8::/32", // documentation
          "2002::/16", // 6to4
          "3fff::/20"); // documentation

  private PublicAddresses() {}

  static boolean contain(InetAddress address) {
    var bytes = address.getAddress();
    if (address instanceof Inet4Address) {
      return NOT_PUBLIC_4.stream().noneMatch(network -> network.contains(bytes));
    }
    if (NAT64.contains(bytes)) {
      return NOT_PUBLIC_4.stream()
          .noneMatch(network -> network.contains(Arrays.copyOfRange(bytes, 12, 16)));
    }
    return UNICAST_6.contains(bytes)
        && NOT_PUBLIC_6.stream().noneMatch(network -> network.contains(bytes));
  }

  private static List<Network> networks(String... written) {
    return Arrays.stream(written).map(Network::of).toList();
  }

  /// `10.0.0.0/8`.
  private record Network(List<Byte> prefix, int bits) {

    static Network of(String written) {
      int slash = written.indexOf('/');
      var bytes = InetAddress.ofLiteral(written.substring(0, slash)).getAddress();
      var prefix = new Byte[bytes.length];
      Arrays.setAll(prefix, i -> bytes[i]);
      return new Network(List.of(prefix), Integer.parseInt(written.substring(slash + 1)));
    }

    boolean contains(byte[] address) {
      if (address.length != prefix.size()) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> (bit % 8);
        if ((address[bit / 8] & mask) != (prefix.get(bit / 8) & mask)) {
          return false;
        }
      }
      return true;
    }
  }
}
