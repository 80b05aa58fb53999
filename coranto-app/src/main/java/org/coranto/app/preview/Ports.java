package org.coranto.app.preview;

/// The ports that a server may use, in order.
///
/// @param first 0 lets the system choose
/// @param last the same as `first` to allow only one
public record Ports(int first, int last) {

  private static final int HIGHEST = 65_535;

  public Ports {
    if (first < 0 || last < first || last > HIGHEST) {
      throw new IllegalArgumentException("not ports: " + first + ".." + last);
    }
  }

  /// Only this port, which the user chose.
  public static Ports only(int port) {
    return new Ports(port, port);
  }

  /// The first free one of twenty ports.
  public static Ports from(int port) {
    return new Ports(port, Math.min(port + 19, HIGHEST));
  }

  public static Ports any() {
    return only(0);
  }
}
