package org.coranto.config;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// The publication: the top-level keys of `coranto.toml`.
///
/// @param name `name`: its title
/// @param address `address`: the URL of its site, with a slash at the end
/// @param description `description`: one sentence for feeds, previews and search engines
/// @param languages `languages`: BCP 47 tags, the main one first; `en` by default
/// @param zone `timezone`: an IANA name; the zone of its dates and of its publishing hour
/// @param publisher `publisher`: the responsible person or group, shown in the colophon and in
///   feeds
/// @param email `email`: the address that readers write to
/// @param subscribe `subscribe`: the page where readers subscribe
/// @param repository `repository`: the repository of its text, for "edit this page"
/// @param hub `hub`: the WebSub hub of its feeds
public record NewsletterIdentity(
    String name,
    URI address,
    String description,
    List<String> languages,
    ZoneId zone,
    String publisher,
    Optional<String> email,
    Optional<URI> subscribe,
    Optional<URI> repository,
    Optional<URI> hub) {

  /// The same with another URL.
  public NewsletterIdentity at(URI other) {
    return new NewsletterIdentity(
        name, other, description, languages, zone, publisher, email, subscribe, repository, hub);
  }

  public String language() {
    return languages.getFirst();
  }
}
