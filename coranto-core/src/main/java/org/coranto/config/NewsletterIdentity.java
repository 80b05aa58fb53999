package org.coranto.config;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The publication itself; the top of {@code coranto.toml}.
 *
 * @param name {@code name}: what it is called
 * @param address {@code address}: where its site is, with a slash at the end
 * @param description {@code description}: one sentence for feeds, previews and search engines
 * @param languages {@code languages}: BCP 47 tags, the main one first; {@code en} by default
 * @param zone {@code timezone}: an IANA name; the zone of its dates and of its press hour
 * @param publisher {@code publisher}: who answers for it, as shown in the colophon and in feeds
 * @param email {@code email}: where readers write to
 * @param subscribe {@code subscribe}: where readers leave their address
 * @param repository {@code repository}: where its text lies, for "edit this page"
 * @param hub {@code hub}: a WebSub hub that its feeds name
 */
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

  /** The same at another address. */
  public NewsletterIdentity at(URI other) {
    return new NewsletterIdentity(
        name, other, description, languages, zone, publisher, email, subscribe, repository, hub);
  }

  public String language() {
    return languages.getFirst();
  }
}
