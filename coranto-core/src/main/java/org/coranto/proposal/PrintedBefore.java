package org.coranto.proposal;

import java.util.Optional;

/// The links of earlier editions.
@FunctionalInterface
public interface PrintedBefore {

  PrintedBefore NOTHING = _ -> Optional.empty();

  /// Where an address stood as an entry of a section of links.
  ///
  /// @param href an address as it is written
  /// @return `issue 582, 2025-01-15`; empty where it has not been
  Optional<String> had(String href);
}
