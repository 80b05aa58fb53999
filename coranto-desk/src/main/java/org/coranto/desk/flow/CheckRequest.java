package org.coranto.desk.flow;

import java.nio.file.Path;
import java.util.List;

/**
 * What is to be checked.
 *
 * @param newsletter the newsletter's folder
 * @param configuration the {@code coranto.toml}, which may lie elsewhere
 * @param texts what to check; the open drafts where there is none
 * @param online whether linked pages are asked
 */
public record CheckRequest(
    Path newsletter, Path configuration, List<TextToCheck> texts, boolean online) {}
