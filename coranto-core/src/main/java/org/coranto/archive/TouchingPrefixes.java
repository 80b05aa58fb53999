package org.coranto.archive;

import java.util.Optional;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.markdown.Line;

/// Prefixes in brackets without a space before the link: `[video][Title](…)`.
final class TouchingPrefixes extends KeyTopic {

  @Override
  public String name() {
    return "touching-prefixes";
  }

  @Override
  public void learn(AnnotatedEdition edition, Notes<Present> notes) {
    for (var line : edition.lines().all()) {
      if (line.is(Line.Kind.ITEM)) {
        prefix(line.words()).ifPresent(prefix -> notes.note(prefix, Present.PRESENT));
      }
    }
  }

  private static Optional<String> prefix(String words) {
    int close = words.indexOf("][");
    return words.startsWith("[") && close > 0 && words.lastIndexOf('[', close) == 0
        ? Optional.of(words.substring(1, close))
        : Optional.empty();
  }
}
