package org.coranto.check.archive;

import org.coranto.check.AnnotatedEdition;

/** Something that the archive remembers of every edition. */
public interface Topic {

  /** Kebab-case and unique: {@code words}. */
  String name();

  /** Notes what this edition has. Its links and words have no spans. */
  void learn(AnnotatedEdition edition, Notes notes);

  /**
   * In how many editions a key must have been, for {@link Archive#near} to find it; 0 where nobody
   * asks what is near.
   */
  default int nearFrom() {
    return 0;
  }

  /** In how many editions a key must have been to be kept; fewer say nothing. */
  default int keptFrom() {
    return 1;
  }

  /** Takes what a topic learns; the same key may be noted more than once for an edition. */
  @FunctionalInterface
  interface Notes {

    /**
     * @param detail may be empty
     */
    void note(String key, String detail);

    default void note(String key) {
      note(key, "");
    }
  }
}
