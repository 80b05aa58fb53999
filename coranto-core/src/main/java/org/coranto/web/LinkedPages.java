package org.coranto.web;

import java.util.Optional;

/// Answers of linked pages, if they were fetched.
@FunctionalInterface
public interface LinkedPages {

  LinkedPages NONE = _ -> Optional.empty();

  /// @param href as the edition has it
  /// @return empty where nobody asked
  Optional<PageAnswer> at(String href);

  /// What has to be asked for a link: its address without the place on the page.
  static String address(String href) {
    int fragment = href.indexOf('#');
    return (fragment < 0 ? href : href.substring(0, fragment)).strip();
  }
}
