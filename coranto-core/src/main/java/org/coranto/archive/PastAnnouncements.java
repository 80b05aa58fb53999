package org.coranto.archive;

import org.coranto.edition.AnnotatedEdition;
import org.coranto.model.Entry;

/// The first links of each section's items, to see how many items of a section are repeated. The
/// key is [#key], the value is the [org.coranto.url.UrlKey].
public final class PastAnnouncements extends TextTopic {

  /// The key of a section, by its name, and of an edition, by its date: `calls 2026-08-26`.
  public static String key(String section, EditionMark edition) {
    return section + " " + edition.date();
  }

  @Override
  public String name() {
    return "announcements";
  }

  @Override
  public void learn(AnnotatedEdition edition, Notes<String> notes) {
    var head = edition.head();
    var mark = new EditionMark(head.date(), head.number(), head.file());
    for (var section : edition.sections()) {
      for (var entry : section.entries()) {
        if (isItem(entry)) {
          var first = entry.body().links().getFirst().href();
          notes.note(key(section.name(), mark), edition.key(first));
        }
      }
    }
  }

  private static boolean isItem(Entry entry) {
    return entry.body().list().isPresent() && !entry.body().links().isEmpty();
  }
}
