package org.coranto.desk.flow;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is to be checked.
 *
 * @param newsletter the newsletter's folder
 * @param configuration the {@code coranto.toml}, which may lie elsewhere
 * @param texts what to check; where there is none, the open drafts, or what the change touched
 * @param online whether linked pages are asked
 * @param mend which fixes are applied
 * @param since only what is new since this revision
 * @param ready whether it is asked if an edition can be published
 */
public record CheckRequest(
    Path newsletter,
    Path configuration,
    List<TextToCheck> texts,
    boolean online,
    Mend mend,
    Optional<String> since,
    boolean ready) {

  /** Which fixes are applied. */
  public enum Mend {
    NOTHING,
    /** Those that can be applied unseen. */
    SAFE,
    /** All of them. */
    UNSAFE
  }

  /** Open drafts, offline, only looking. */
  public static CheckRequest of(Path newsletter) {
    return new CheckRequest(
        newsletter,
        newsletter.resolve("coranto.toml"),
        List.of(),
        false,
        Mend.NOTHING,
        Optional.empty(),
        false);
  }
}
