package org.coranto.output.email;

import java.util.ArrayList;
import org.coranto.model.Entry;
import org.coranto.model.Section;

/// The part of a section that a mail shows.
///
/// @param section with the entries that are shown
/// @param left the number of entries that are on the web only
record SectionExcerpt(Section section, int left) {

  static SectionExcerpt whole(Section section) {
    return new SectionExcerpt(section, 0);
  }

  /// Its first `kept` visible entries.
  static SectionExcerpt first(Section section, int kept) {
    var shown = new ArrayList<Entry>();
    int left = 0;
    int seen = 0;
    for (var entry : section.entries()) {
      if (isSeen(entry)) {
        seen++;
      }
      if (seen <= kept && left == 0) {
        shown.add(entry);
      } else if (isSeen(entry)) {
        left++;
      }
    }
    return left == 0 ? whole(section) : new SectionExcerpt(section.with(shown), left);
  }

  /// The number of entries that readers see, so without comments for editors.
  static int entries(Section section) {
    return (int) section.entries().stream().filter(SectionExcerpt::isSeen).count();
  }

  private static boolean isSeen(Entry entry) {
    return !entry.body().text().isBlank();
  }
}
