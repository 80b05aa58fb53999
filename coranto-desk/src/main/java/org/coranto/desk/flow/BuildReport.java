package org.coranto.desk.flow;

import java.nio.file.Path;
import java.util.List;

/**
 * What came of a build.
 *
 * @param site where it lies
 * @param editions how many editions it has, drafts included
 * @param written how many artifacts are new or other than before
 * @param unchanged how many were left alone
 * @param removed how many were taken away
 * @param notices what could not be read as it was meant, {@code file:line:column: sentence}
 */
public record BuildReport(
    Path site, int editions, int written, int unchanged, int removed, List<String> notices) {}
