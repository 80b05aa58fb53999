package org.coranto.archive;

import org.coranto.edition.AnnotatedEdition;
import org.coranto.model.Entry;
import org.coranto.url.UrlKey;

/**
 * What each section's items led to first, under {@link #key}. The value is the {@link UrlKey}. So
 * that one can ask how much of a section comes again in the next edition.
 */
public final class PastAnnouncements extends TextTopic {

  /** Of a section by its name and an edition by its day: {@code calls 2026-08-26}. */
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
