package org.coranto.desk.flow;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be gathered.
 *
 * @param directory the newsletter's folder
 * @param sources names of {@code [[source]]}s; all, where there are none
 * @param since the first day that is looked at; as far back as one edition, where it is not given
 * @param dryRun whether nothing is to be kept
 * @param environment which holds the secrets
 */
public record GatherRequest(
    Path directory,
    Path configuration,
    List<String> sources,
    Optional<LocalDate> since,
    boolean dryRun,
    Map<String, String> environment) {

  /** Without the environment. */
  @Override
  public String toString() {
    return "GatherRequest[%s, %s]".formatted(directory, sources);
  }
}
