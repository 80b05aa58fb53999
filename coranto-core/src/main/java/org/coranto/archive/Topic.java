package org.coranto.archive;

import org.coranto.edition.AnnotatedEdition;

/**
 * One kind of fact that the archive keeps of every edition. It says how to find the facts in an
 * edition, and how one is written to the index and read from it.
 *
 * @param <T> what is kept under a key besides the edition: a record, or a type of Java
 */
public interface Topic<T> {

  /** Kebab-case and unique: {@code words}. */
  String name();

  /** Notes what this edition has. Its links and words have no spans. */
  void learn(AnnotatedEdition edition, Notes<T> notes);

  /** Writes the fields of a value, in the order in which {@link #decode} reads them. */
  void encode(T value, FieldWriter out);

  T decode(FieldReader in);

  /**
   * In how many editions a key must have been, for {@link ArchiveIndex#near} to find it; 0 where
   * near keys are not indexed.
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
  interface Notes<T> {

    void note(String key, T value);
  }
}
