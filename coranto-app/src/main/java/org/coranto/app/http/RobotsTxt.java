package org.coranto.app.http;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The rules of a host for programs (RFC 9309): those of the groups that name Coranto, or of the
/// groups for all programs. The longest rule that matches an address decides; of two equally long
/// ones, the one that allows.
///
/// `Crawl-delay` is not in the RFC, but hosts use it.
///
/// @param gap what the host wants between two requests
record RobotsTxt(List<Rule> rules, Optional<Duration> gap) {

  static final RobotsTxt ALL = new RobotsTxt(List.of(), Optional.empty());
  static final RobotsTxt NOTHING = new RobotsTxt(List.of(new Rule(false, "/")), Optional.empty());

  private static final String AGENT = "coranto";
  private static final int MOST_RULES = 10_000;
  private static final Duration LONGEST_GAP = Duration.ofSeconds(10);

  record Rule(boolean allow, String pattern) {}

  RobotsTxt {
    rules = List.copyOf(rules);
  }

  static RobotsTxt of(byte[] bytes) {
    var reading = new Reading();
    new String(bytes, StandardCharsets.UTF_8).lines().forEach(reading::line);
    return reading.own.found ? reading.own.robots() : reading.all.robots();
  }

  /// Whether the server did not give its rules, so that nothing is allowed (RFC 9309, 2.3.1.4).
  @SuppressWarnings("ReferenceEquality") // a host whose rules forbid everything has equal rules
  boolean isUnreadable() {
    return this == NOTHING;
  }

  /// @param path with its query
  boolean allows(String path) {
    Rule best = null;
    for (var rule : rules) {
      if (fits(rule.pattern, path)
          && (best == null
              || rule.pattern.length() > best.pattern.length()
              || (rule.pattern.length() == best.pattern.length() && rule.allow))) {
        best = rule;
      }
    }
    return best == null || best.allow;
  }

  /// `*` matches any text, `$` at the end matches the end. Takes at most pattern length times path
  /// length steps, however many stars there are: only the last star is tried again.
  static boolean fits(String pattern, String path) {
    boolean whole = pattern.endsWith("$");
    var wanted = whole ? pattern.substring(0, pattern.length() - 1) : pattern + "*";
    int at = 0;
    int star = -1;
    int retry = 0;
    int i = 0;
    while (i < path.length()) {
      if (at < wanted.length() && wanted.charAt(at) == '*') {
        star = at++;
        retry = i;
      } else if (at < wanted.length() && wanted.charAt(at) == path.charAt(i)) {
        at++;
        i++;
      } else if (star >= 0) {
        at = star + 1;
        i = ++retry;
      } else {
        return false;
      }
    }
    while (at < wanted.length() && wanted.charAt(at) == '*') {
      at++;
    }
    return at == wanted.length();
  }

  private static final class Group {

    private final List<Rule> rules = new ArrayList<>();
    private Optional<Duration> gap = Optional.empty();
    private boolean found;

    void rule(boolean allow, String pattern) {
      if (!pattern.isEmpty() && rules.size() < MOST_RULES) {
        rules.add(new Rule(allow, pattern));
      }
    }

    RobotsTxt robots() {
      return new RobotsTxt(rules, gap);
    }
  }

  private static final class Reading {

    private final Group own = new Group();
    private final Group all = new Group();
    private final List<Group> current = new ArrayList<>();
    private boolean naming;

    void line(String line) {
      int comment = line.indexOf('#');
      var bare = comment < 0 ? line : line.substring(0, comment);
      int colon = bare.indexOf(':');
      if (colon < 0) {
        return;
      }
      var value = bare.substring(colon + 1).strip();
      switch (bare.substring(0, colon).strip().toLowerCase(Locale.ROOT)) {
        case "user-agent" -> agent(value.toLowerCase(Locale.ROOT));
        case "allow" -> rule(true, value);
        case "disallow" -> rule(false, value);
        case "crawl-delay" -> delay(value);
        default -> {} // other lines such as sitemaps do not end a group
      }
    }

    private void agent(String name) {
      if (!naming) {
        current.clear();
        naming = true;
      }
      if (name.equals("*")) {
        current.add(all);
      } else if (name.equals(AGENT) || name.startsWith(AGENT + "/")) {
        own.found = true;
        current.add(own);
      }
    }

    private void rule(boolean allow, String pattern) {
      naming = false;
      current.forEach(group -> group.rule(allow, pattern));
    }

    private void delay(String value) {
      naming = false;
      try {
        double seconds = Double.parseDouble(value);
        if (seconds > 0) {
          long millis = Math.min(LONGEST_GAP.toMillis(), Math.round(seconds * 1000));
          current.forEach(group -> group.gap = Optional.of(Duration.ofMillis(millis)));
        }
      } catch (NumberFormatException _) {
        // not a delay
      }
    }
  }
}
