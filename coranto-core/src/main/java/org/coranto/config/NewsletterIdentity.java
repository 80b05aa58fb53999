package org.coranto.config;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// The publication itself; the top of `coranto.toml`.
///
/// @param name `name`: what it is called
/// @param address `address`: where its site is, with a slash at the end
/// @param description `description`: one sentence for feeds, previews and search engines
/// @param languages `languages`: BCP 47 tags, the main one first; `en` by default
/// @param zone `timezone`: an IANA name; the zone of its dates and of its press hour
/// @param publisher `publisher`: who answers for it, as shown in the colophon and in feeds
/// @param email `email`: where readers write to
/// @param subscribe `subscribe`: where readers leave their address
/// @param repository `repository`: where its text lies, for "edit this page"
/// @param hub `hub`: a WebSub hub that its feeds name
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

  /// The same at another address.
  public NewsletterIdentity at(URI other) {
    return new NewsletterIdentity(
        name, other, description, languages, zone, publisher, email, subscribe, repository, hub);
  }

  public String language() {
    return languages.getFirst();
  }
}
