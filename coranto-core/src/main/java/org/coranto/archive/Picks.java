package org.coranto.archive;

import org.coranto.edition.AnnotatedEdition;
import org.coranto.markdown.TitleKey;
import org.coranto.model.Entry;

/// The picks of a section: for `This week's pick is [drizzle](https://gauge.example/)` the
/// [org.coranto.url.UrlKey] of the URL; for a quote the [TitleKey] of its text. Other links of the
/// section are not picks.
public final class Picks extends KeyTopic {

  Picks() {}

  /// @param section its name in the configuration
  public static String key(String section, String pick) {
    return section + "\t" + pick;
  }

  @Override
  public String name() {
    return "picks";
  }

  @Override
  public void learn(AnnotatedEdition edition, Notes<Present> notes) {
    for (var section : edition.sections()) {
      for (var entry : section.entries()) {
        var pick = pick(edition, entry);
        if (!pick.isEmpty()) {
          notes.note(key(section.name(), pick), Present.PRESENT);
        }
      }
    }
  }

  private static String pick(AnnotatedEdition edition, Entry entry) {
    return switch (entry) {
      case Entry.PickEntry it -> edition.key(it.subject().href());
      case Entry.QuoteEntry it -> TitleKey.of(it.text());
      case Entry.LinkEntry _, Entry.EventEntry _, Entry.CallEntry _, Entry.ProseEntry _ -> "";
    };
  }
}
