package org.coranto.archive;

import java.util.List;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.model.Entry;

/// The prefixes in brackets before links to a host. The key is the host.
public final class PrefixesOfHosts implements Topic<List<String>> {

  PrefixesOfHosts() {}

  @Override
  public String name() {
    return "prefixes-of-hosts";
  }

  @Override
  public void learn(AnnotatedEdition edition, Notes<List<String>> notes) {
    edition
        .entries()
        .filter(Entry.LinkEntry.class::isInstance)
        .map(Entry::body)
        .forEach(
            body -> notes.note(host(edition, body.links().getFirst().href()), body.prefixes()));
  }

  /// `youtube.com` for `https://youtu.be/abc`: one host for all names of a site.
  public static String host(AnnotatedEdition edition, String href) {
    var key = edition.key(href);
    int slash = key.indexOf('/');
    return slash < 0 ? key : key.substring(0, slash);
  }

  @Override
  public void encode(List<String> value, FieldWriter out) {
    out.texts(value);
  }

  @Override
  public List<String> decode(FieldReader in) {
    return in.texts();
  }
}
