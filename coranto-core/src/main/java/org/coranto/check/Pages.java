package org.coranto.check;

import java.util.Optional;

/** What linked pages answered, where they were asked. */
@FunctionalInterface
public interface Pages {

  Pages NONE = _ -> Optional.empty();

  /**
   * @param href as the edition has it
   * @return empty where nobody asked
   */
  Optional<PageAnswer> at(String href);
}
