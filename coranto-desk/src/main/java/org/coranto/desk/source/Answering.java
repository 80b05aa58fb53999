package org.coranto.desk.source;

import org.coranto.source.SourceAnswer;

/** What became of a source's request. */
public sealed interface Answering {

  record Answered(SourceAnswer answer) implements Answering {}

  /**
   * Nobody answered.
   *
   * @param words go on behind the source's name: {@code could not be asked: …}
   */
  record Failed(String words) implements Answering {}
}
