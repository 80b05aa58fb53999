package org.coranto.adopt;

import java.util.Optional;
import java.util.stream.Stream;

/// The feeds of a Jekyll site: the plugin jekyll-feed writes `/feed.xml`; other sites have a
/// template of their own.
record JekyllFeeds(Optional<String> atom, Optional<String> rss) {

  private static final String PLUGIN = "jekyll-feed";

  static JekyllFeeds in(RepositoryFacts repository, FileTree settings) {
    var path = settings.text("feed", "path").map(it -> it.replaceFirst("^/+", ""));
    boolean plugin =
        Stream.of("plugins", "gems").anyMatch(key -> settings.texts(key).contains(PLUGIN));
    var template =
        Stream.of("feed.xml", "atom.xml", "rss.xml", "index.xml")
            .filter(name -> repository.settings(name).isPresent())
            .findFirst();
    if (plugin || template.isEmpty()) {
      return new JekyllFeeds(
          path.or(() -> plugin ? Optional.of("feed.xml") : path), Optional.empty());
    }
    boolean rss =
        repository
            .settings(template.get())
            .flatMap(repository::text)
            .filter(text -> text.contains("<rss"))
            .isPresent();
    return rss
        ? new JekyllFeeds(Optional.empty(), template)
        : new JekyllFeeds(template, Optional.empty());
  }
}
