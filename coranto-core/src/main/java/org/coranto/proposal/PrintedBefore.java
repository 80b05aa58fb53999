package org.coranto.proposal;

import java.util.Optional;
import org.coranto.markdown.SourceText;

/// What earlier editions have.
@FunctionalInterface
public interface PrintedBefore {

  PrintedBefore NOTHING = _ -> Optional.empty();

  /// The earlier edition that had a URL as an entry of a section of links.
  ///
  /// @param href a URL as written
  /// @return `issue 582, 2025-01-15`; empty if there is none
  Optional<String> had(String href);

  /// The edition before the draft; empty if there is none.
  default Optional<Last> last() {
    return Optional.empty();
  }

  /// The last edition.
  ///
  /// @param name as answers name it: `issue 582, 2025-01-15`
  record Last(String name, SourceText text) {}
}
