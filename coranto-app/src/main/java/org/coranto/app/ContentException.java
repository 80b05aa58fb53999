package org.coranto.app;

import java.util.List;

/// Errors in the content or the configuration that stop the work; each has one line of text.
public final class ContentException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient List<String> mistakes;

  /// @param mistakes `coranto.toml:14:8: sentence`, at least one
  public ContentException(List<String> mistakes) {
    super(String.join("\n", mistakes));
    this.mistakes = List.copyOf(mistakes);
  }

  public List<String> mistakes() {
    return mistakes;
  }
}
