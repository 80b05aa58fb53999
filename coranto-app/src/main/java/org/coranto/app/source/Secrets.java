package org.coranto.app.source;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Secrets from environment variables; they are sent to their servers and removed from all output.
public final class Secrets {

  private static final String INSTEAD = "***";

  /// Shorter values are not hidden: they occur in ordinary words.
  private static final int SHORTEST = 6;

  private final Map<String, String> environment;
  private final Set<String> secrets = ConcurrentHashMap.newKeySet();

  public Secrets(Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
  }

  /// The value of a secret; empty if the variable is not set or empty.
  Optional<String> of(String variable) {
    var value = Optional.ofNullable(environment.get(variable)).map(String::strip);
    var secret = value.filter(it -> !it.isEmpty());
    secret.filter(it -> it.length() >= SHORTEST).ifPresent(secrets::add);
    return secret;
  }

  /// The value of a variable that is not a secret: `PATH`.
  Optional<String> plain(String variable) {
    return Optional.ofNullable(environment.get(variable));
  }

  /// The text with secrets hidden: a server may have repeated them in its answer.
  public String hidden(String text) {
    var hidden = text;
    for (var secret :
        secrets.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList()) {
      hidden = hidden.replace(secret, INSTEAD);
    }
    return hidden;
  }
}
