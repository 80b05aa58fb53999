package org.coranto.desk.flow;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.coranto.desk.repo.NewsletterRepository.Author;

/**
 * What is merged.
 *
 * @param newsletter the newsletter's folder
 * @param configuration the {@code coranto.toml}, which may lie elsewhere
 * @param proposals patch files, and branches or other revisions
 * @param draft the draft that they are for; without one, the open draft
 * @param author who answers for the commit; without one, whom the repository names
 * @param at when
 */
public record MergeRequest(
    Path newsletter,
    Path configuration,
    List<String> proposals,
    Optional<Path> draft,
    Optional<Author> author,
    ZonedDateTime at) {}
