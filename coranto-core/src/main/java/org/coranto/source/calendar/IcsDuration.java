package org.coranto.source.calendar;

import java.time.Duration;
import java.util.Optional;

/// `PT1H30M`, `P2D`, `P1W` (RFC 5545, 3.3.6).
final class IcsDuration {

  private static final int LONGEST = 30;
  private static final Duration MOST = Duration.ofDays(366);

  private IcsDuration() {}

  /// Empty if it is not a duration, is not positive, or is longer than a year.
  static Optional<Duration> of(String value) {
    if (value.length() > LONGEST) {
      return Optional.empty();
    }
    long seconds = 0;
    long number = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (Character.digit(c, 10) >= 0) {
        number = Math.min(number * 10 + Character.digit(c, 10), 100_000_000);
      } else {
        seconds += number * seconds(c);
        number = 0;
      }
    }
    var lasting = Duration.ofSeconds(seconds);
    return Optional.of(lasting)
        .filter(it -> it.isPositive() && it.compareTo(MOST) <= 0 && !value.startsWith("-"));
  }

  private static long seconds(char unit) {
    return switch (unit) {
      case 'W' -> 604_800;
      case 'D' -> 86_400;
      case 'H' -> 3_600;
      case 'M' -> 60;
      case 'S' -> 1;
      default -> 0;
    };
  }
}
