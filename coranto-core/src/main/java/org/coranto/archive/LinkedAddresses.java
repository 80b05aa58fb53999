package org.coranto.archive;

import org.coranto.edition.AnnotatedEdition;

/// Every web link. The key is its [org.coranto.url.UrlKey].
public final class LinkedAddresses implements Topic<LinkedAddresses.Link> {

  /// A link as written, and the name of its section in the configuration.
  public record Link(String section, String words, String href) {}

  LinkedAddresses() {}

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
