package org.coranto.archive;

import java.util.HashSet;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.markdown.WordCutter;

/// Every word as written, with its letter case, once in each edition.
final class Vocabulary extends KeyTopic {

  @Override
  public String name() {
    return "words";
  }

  @Override
  public int nearFrom() {
    return 3;
  }

  @Override
  public void learn(AnnotatedEdition edition, Notes<Present> notes) {
    var seen = new HashSet<String>();
    edition
        .entries()
        .forEach(entry ->
            WordCutter.words(entry.body().text()).map(WordCutter.Word::text).forEach(seen::add));
    edition
        .sections()
        .forEach(section ->
            WordCutter.words(section.title()).map(WordCutter.Word::text).forEach(seen::add));
    seen.forEach(key -> notes.note(key, Present.PRESENT));
  }
}
