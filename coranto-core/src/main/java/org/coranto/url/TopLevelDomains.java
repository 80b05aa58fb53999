package org.coranto.url;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.coranto.model.ResourceTable;

/// Top-level domains that newsletters link to.
///
/// Which these are is data: `top-level-domains.tsv`.
public final class TopLevelDomains {

  private static final Set<String> ALL =
      ResourceTable.read(TopLevelDomains.class, "top-level-domains.tsv", 1).stream()
          .flatMap(row -> Arrays.stream(row.getFirst().split(" ", -1)))
          .collect(Collectors.toUnmodifiableSet());

  private TopLevelDomains() {}

  /// @param label in lower case, without a dot
  public static boolean isOne(String label) {
    return ALL.contains(label);
  }
}
