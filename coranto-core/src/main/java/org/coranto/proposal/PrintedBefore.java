package org.coranto.proposal;

import java.util.Optional;

/// The links of earlier editions.
@FunctionalInterface
public interface PrintedBefore {

  PrintedBefore NOTHING = _ -> Optional.empty();

  /// The earlier edition that had a URL as an entry of a section of links.
  ///
  /// @param href a URL as written
  /// @return `issue 582, 2025-01-15`; empty if there is none
  Optional<String> had(String href);
}
