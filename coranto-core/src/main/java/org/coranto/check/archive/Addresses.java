package org.coranto.check.archive;

import org.coranto.check.AnnotatedEdition;
import org.coranto.text.AddressKey;

/** Every web address, under its {@link AddressKey}. */
public final class Addresses implements Topic<Addresses.Link> {

  /** A link as it was written, and the name of its section in the configuration. */
  public record Link(String section, String words, String href) {}

  Addresses() {}

  @Override
  public String name() {
    return "addresses";
  }

  @Override
  public void learn(AnnotatedEdition edition, Notes<Link> notes) {
    for (var section : edition.sections()) {
      for (var entry : section.entries()) {
        for (var link : entry.body().links()) {
          notes.note(edition.key(link.href()), new Link(section.name(), link.text(), link.href()));
        }
      }
    }
  }

  @Override
  public void encode(Link value, FieldWriter out) {
    out.text(value.section());
    out.text(value.words());
    out.text(value.href());
  }

  @Override
  public Link decode(FieldReader in) {
    return new Link(in.text(), in.text(), in.text());
  }
}
