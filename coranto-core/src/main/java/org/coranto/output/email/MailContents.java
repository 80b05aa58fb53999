package org.coranto.output.email;

import java.util.List;
import org.coranto.model.Edition;
import org.coranto.model.Section;

/// The contents of an edition in a few words.
final class MailContents {

  /// With more headings there is no table of contents.
  private static final int LONGEST = 12;

  private MailContents() {}

  /// Its outermost sections with a heading.
  static List<Section> of(Edition edition) {
    return edition.sections().stream().filter(MailContents::isListed).limit(LONGEST).toList();
  }

  private static boolean isListed(Section section) {
    return section.path().size() == 1 && !section.id().isEmpty() && !section.title().isBlank();
  }
}
