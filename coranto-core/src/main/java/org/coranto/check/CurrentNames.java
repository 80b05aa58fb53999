package org.coranto.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The names of checks, and those that some of them had.
public final class CurrentNames {

  private final Map<String, String> current = new HashMap<>();

  private CurrentNames() {}

  public static CurrentNames of(Collection<Check> checks) {
    var names = new CurrentNames();
    for (var check : checks) {
      check.formerNames().forEach(former -> names.current.put(former, check.name()));
    }
    checks.forEach(check -> names.current.put(check.name(), check.name()));
    return names;
  }

  /// The name of today; the same name if there is no such check.
  public String of(String name) {
    return current.getOrDefault(name, name);
  }

  /// Whether a list of names has this check, by any of its names.
  boolean has(Collection<String> listed, String check) {
    return listed.contains(check) || listed.stream().map(this::of).anyMatch(check::equals);
  }

  /// Every name that a user may write.
  public Set<String> all() {
    return new TreeSet<>(current.keySet());
  }
}
