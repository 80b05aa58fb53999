package org.coranto.web;

import java.util.Optional;

/// The answers of linked pages that were fetched.
@FunctionalInterface
public interface LinkedPages {

  LinkedPages NONE = _ -> Optional.empty();

  /// @param href as in the edition
  /// @return empty if the page was not fetched
  Optional<PageAnswer> at(String href);

  /// The URL to fetch for a link, which is without the fragment.
  static String address(String href) {
    int fragment = href.indexOf('#');
    return (fragment < 0 ? href : href.substring(0, fragment)).strip();
  }
}
