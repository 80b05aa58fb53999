package org.coranto.app.build;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What is to be built from what.
 *
 * @param newsletter the newsletter's folder
 * @param configuration the {@code coranto.toml}, which may lie elsewhere
 * @param out the folder of the site; {@code .coranto/site} below the newsletter's folder by default
 * @param address takes the place of the configured one, for a site that is served elsewhere
 * @param drafts whether drafts get pages too
 */
public record BuildRequest(
    Path newsletter,
    Path configuration,
    Optional<Path> out,
    Optional<URI> address,
    boolean drafts) {

  public static BuildRequest of(Path newsletter) {
    return new BuildRequest(
        newsletter, newsletter.resolve("coranto.toml"), Optional.empty(), Optional.empty(), false);
  }
}
