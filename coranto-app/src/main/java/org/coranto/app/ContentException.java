package org.coranto.app;

import java.util.List;

/** Mistakes in what people wrote, which stop the work; each is a line for a person. */
public final class ContentException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient List<String> mistakes;

  /**
   * @param mistakes {@code coranto.toml:14:8: sentence}, at least one
   */
  public ContentException(List<String> mistakes) {
    super(String.join("\n", mistakes));
    this.mistakes = List.copyOf(mistakes);
  }

  public List<String> mistakes() {
    return mistakes;
  }
}
