package org.coranto.archive;

import java.util.HashSet;
import java.util.Locale;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.markdown.WordCutter;

/// Pairs of consecutive words, in lower case with a space between them, once in each edition.
final class WordPairs extends KeyTopic {

  @Override
  public String name() {
    return "word-pairs";
  }

  @Override
  public int keptFrom() {
    return 3;
  }

  @Override
  public void learn(AnnotatedEdition edition, Notes<Present> notes) {
    var seen = new HashSet<String>();
    edition
        .entries()
        .forEach(entry -> {
          var text = entry.body().text().toLowerCase(Locale.ROOT);
          WordCutter.Word last = null;
          for (var word : WordCutter.words(text).toList()) {
            if (last != null && text.substring(last.end(), word.start()).isBlank()) {
              seen.add(last.text() + " " + word.text());
            }
            last = word;
          }
        });
    seen.forEach(key -> notes.note(key, Present.PRESENT));
  }
}
