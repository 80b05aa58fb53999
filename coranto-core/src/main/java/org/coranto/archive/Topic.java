package org.coranto.archive;

import org.coranto.edition.AnnotatedEdition;

/// One kind of fact that the archive stores about every edition. A topic finds the facts in an
/// edition, writes them to the index and reads them.
///
/// @param <T> the type of the value that is stored with a key
public interface Topic<T> {

  /// The unique name, in kebab-case: `words`.
  String name();

  /// Finds the facts of this edition. Its links and text have no spans.
  void learn(AnnotatedEdition edition, Notes<T> notes);

  /// Writes the fields of a value, in the order in which [#decode] reads them.
  void encode(T value, FieldWriter out);

  T decode(FieldReader in);

  /// The number of editions that must have a key before [ArchiveIndex#near] finds it; 0 if similar
  /// keys are not indexed.
  default int nearFrom() {
    return 0;
  }

  /// The number of editions that must have a key before it is stored.
  default int keptFrom() {
    return 1;
  }

  /// Collects the facts of an edition; a key may occur more than once.
  @FunctionalInterface
  interface Notes<T> {

    void note(String key, T value);
  }
}
