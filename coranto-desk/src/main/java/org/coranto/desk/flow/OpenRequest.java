package org.coranto.desk.flow;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which draft is to be opened.
 *
 * @param newsletter the newsletter's folder
 * @param configuration the {@code coranto.toml}, which may lie elsewhere
 * @param date the day it is to appear; empty for the one that the schedule says
 * @param write whether it is written, and not only shown
 */
public record OpenRequest(
    Path newsletter, Path configuration, Optional<LocalDate> date, boolean write) {}
