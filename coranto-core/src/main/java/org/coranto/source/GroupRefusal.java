package org.coranto.source;

/// Why a service refused the events of a group.
public sealed interface GroupRefusal {

  /// `refused: too many requests`.
  String words();

  /// @param reset when requests are allowed again, as the service says; empty if unknown
  record RateLimit(String reset) implements GroupRefusal {
    @Override
    public String words() {
      return "refused: too many requests" + (reset.isEmpty() ? "" : "; try again after " + reset);
    }
  }

  /// The token is missing or not valid.
  record BadToken(int status) implements GroupRefusal {
    @Override
    public String words() {
      return "answered %d: the token is not valid".formatted(status);
    }
  }

  /// @param message of the service, on one line
  record Message(String message) implements GroupRefusal {
    @Override
    public String words() {
      return "answered “%s”".formatted(message);
    }
  }

  /// The server answered with an error.
  record Status(int status) implements GroupRefusal {
    @Override
    public String words() {
      return "answered " + status;
    }
  }
}
