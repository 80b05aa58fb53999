package org.coranto.check.archive;

import java.util.HashSet;
import java.util.Locale;
import org.coranto.check.AnnotatedEdition;
import org.coranto.text.WordCutter;

/** Two words side by side, in lower case with a space between, once for each edition. No detail. */
final class WordPairs implements Topic {

  @Override
  public String name() {
    return "word-pairs";
  }

  @Override
  public int keptFrom() {
    return 3;
  }

  @Override
  public void learn(AnnotatedEdition edition, Notes notes) {
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
    seen.forEach(notes::note);
  }
}
