package org.coranto.check.archive;

import org.coranto.check.AnnotatedEdition;
import org.coranto.text.TitleKey;

/**
 * The words of every link, under their {@link TitleKey}. Detail: name of the section, a tab, the
 * address.
 */
final class Titles implements Topic {

  @Override
  public String name() {
    return "titles";
  }

  @Override
  public void learn(AnnotatedEdition edition, Notes notes) {
    for (var section : edition.sections()) {
      for (var entry : section.entries()) {
        for (var link : entry.body().links()) {
          notes.note(TitleKey.of(link.text()), section.name() + "\t" + link.href());
        }
      }
    }
  }
}
