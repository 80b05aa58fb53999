package org.coranto.check.archive;

import org.coranto.check.AnnotatedEdition;
import org.coranto.text.AddressKey;

/**
 * Every web address, under its {@link AddressKey}. Detail: name of the section, a tab, the words of
 * the link, a tab, the address as written.
 */
final class Addresses implements Topic {

  @Override
  public String name() {
    return "addresses";
  }

  @Override
  public void learn(AnnotatedEdition edition, Notes notes) {
    for (var section : edition.sections()) {
      for (var entry : section.entries()) {
        for (var link : entry.body().links()) {
          notes.note(
              edition.key(link.href()),
              section.name() + "\t" + link.text().replace('\t', ' ') + "\t" + link.href());
        }
      }
    }
  }
}
