package org.coranto.app.source;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What stands in the environment and nowhere else: it is sent where it belongs, and never said. */
public final class Secrets {

  private static final String INSTEAD = "***";

  /** What is shorter is no secret, and stands in ordinary words. */
  private static final int SHORTEST = 6;

  private final Map<String, String> environment;
  private final Set<String> told = ConcurrentHashMap.newKeySet();

  public Secrets(Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
  }

  /** Empty where the variable is not set, or holds nothing. */
  Optional<String> of(String variable) {
    var value = Optional.ofNullable(environment.get(variable)).map(String::strip);
    var secret = value.filter(it -> !it.isEmpty());
    secret.filter(it -> it.length() >= SHORTEST).ifPresent(told::add);
    return secret;
  }

  /** What is no secret: {@code PATH}. */
  Optional<String> plain(String variable) {
    return Optional.ofNullable(environment.get(variable));
  }

  /** A text for people, in which a server may have repeated what it was told. */
  public String hidden(String text) {
    var hidden = text;
    for (var secret :
        told.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList()) {
      hidden = hidden.replace(secret, INSTEAD);
    }
    return hidden;
  }
}
