package org.coranto.desk.flow;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is received.
 *
 * @param newsletter the newsletter's folder
 * @param configuration the {@code coranto.toml}, which may lie elsewhere
 * @param patches the files that hold proposals
 * @param draft the draft that they are for; without one, the open draft
 * @param place whether the draft is written
 */
public record ReceiveRequest(
    Path newsletter, Path configuration, List<Path> patches, Optional<Path> draft, boolean place) {}
