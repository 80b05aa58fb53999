package org.coranto.archive;

import java.util.Optional;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.url.UnreachableUrls;
import org.coranto.url.UrlText;
import org.coranto.url.WrappedUrls;

/// The services that shorten links, and the hosts of pages that are shown as their authors edit
/// them. The key is the service or the host: `Bitly`, `docs.google.com`.
public final class LinkServices extends KeyTopic {

  LinkServices() {}

  /// Empty for a link to a page, and for one that has the page in its URL.
  public static Optional<String> key(String href) {
    return WrappedUrls.of(href)
        .filter(wrapped -> wrapped.page().isEmpty())
        .map(WrappedUrls.Wrapped::service)
        .or(() -> editor(href));
  }

  private static Optional<String> editor(String href) {
    return UnreachableUrls.of(href)
        .filter(found -> found.kind() == UnreachableUrls.Kind.EDITOR)
        .flatMap(_ -> UrlText.of(href))
        .map(UrlText::host);
  }

  @Override
  public String name() {
    return "link-services";
  }

  @Override
  public void learn(AnnotatedEdition edition, Notes<Present> notes) {
    edition
        .entries()
        .flatMap(entry -> entry.body().links().stream())
        .flatMap(link -> key(link.href()).stream())
        .distinct()
        .forEach(key -> notes.note(key, Present.PRESENT));
  }
}
