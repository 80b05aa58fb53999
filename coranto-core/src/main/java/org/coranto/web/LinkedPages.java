package org.coranto.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The answers of linked pages that were fetched.
@FunctionalInterface
public interface LinkedPages {

  LinkedPages NONE = _ -> Optional.empty();

  /// @param href as in the edition
  /// @return empty if the page was not fetched
  Optional<PageAnswer> at(String href);

  /// The answers of one run. If no page at all was found, the network is missing and not a host.
  ///
  /// @param answers by URL
  static Map<String, PageAnswer> judged(Map<String, PageAnswer> answers) {
    boolean reached =
        answers.values().stream()
            .anyMatch(it -> !(it instanceof PageAnswer.NoHost || it instanceof PageAnswer.Unknown));
    var judged = new HashMap<>(answers);
    if (!reached) {
      judged.replaceAll((_, answer) ->
          answer instanceof PageAnswer.NoHost(var host)
              ? new PageAnswer.Unknown("there is no host “%s”, or no network".formatted(host))
              : answer);
    }
    return Map.copyOf(judged);
  }

  /// The URL to fetch for a link, which is without the fragment.
  static String address(String href) {
    int fragment = href.indexOf('#');
    return (fragment < 0 ? href : href.substring(0, fragment)).strip();
  }
}
