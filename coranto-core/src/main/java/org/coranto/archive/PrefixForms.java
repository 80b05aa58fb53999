package org.coranto.archive;

import java.util.Locale;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.model.Entry;

/// The forms of prefixes in brackets before links. The key is [#key].
public final class PrefixForms extends TextTopic {

  PrefixForms() {}

  /// `video` for `Video`.
  public static String key(String prefix) {
    return prefix.toLowerCase(Locale.ROOT);
  }

  @Override
  public String name() {
    return "prefix-forms";
  }

  @Override
  public int nearFrom() {
    return 5;
  }

  @Override
  public void learn(AnnotatedEdition edition, Notes<String> notes) {
    edition
        .entries()
        .filter(Entry.LinkEntry.class::isInstance)
        .flatMap(entry -> entry.body().prefixes().stream())
        .forEach(prefix -> notes.note(key(prefix), prefix));
  }
}
