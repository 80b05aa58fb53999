package org.coranto.adopt;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coranto.config.ConfigKey;
import org.coranto.config.NewsletterKeys;
import org.coranto.config.OutputKeys;
import org.coranto.config.Permalinks.SlugSource;

/// `hugo.toml` and its older names (gohugo.io/configuration).
record Hugo(String file, Map<ConfigKey<?>, String> values, FileTree tree) implements SiteGenerator {

  private static final Pattern PLACEHOLDER = Pattern.compile(":[a-z_]+");
  private static final List<String> FILES =
      List.of(
          "hugo.toml",
          "hugo.yaml",
          "hugo.yml",
          "hugo.json",
          "config/_default/hugo.toml",
          "config/_default/hugo.yaml",
          "config/_default/config.toml",
          "config/_default/config.yaml",
          "config.toml",
          "config.yaml",
          "config.yml",
          "config.json");

  static Optional<Hugo> in(RepositoryFacts repository) {
    return FILES.stream()
        .flatMap(name -> repository.settings(name).stream())
        .flatMap(file ->
            repository.text(file).flatMap(text -> FileTree.of(file, text)).stream()
                .filter(tree -> isHugo(file, tree))
                .map(tree -> of(file, tree)))
        .findFirst();
  }

  private static boolean isHugo(String file, FileTree tree) {
    return PathNames.bare(file).equals("hugo") || tree.text("baseURL").isPresent();
  }

  private static Hugo of(String file, FileTree tree) {
    var values =
        HeaderValue.map(
            new HeaderValue(NewsletterKeys.NAME, tree.text("title")),
            new HeaderValue(NewsletterKeys.ADDRESS, tree.text("baseURL")),
            new HeaderValue(NewsletterKeys.DESCRIPTION, tree.text("params", "description")),
            new HeaderValue(
                NewsletterKeys.LANGUAGES,
                tree.text("languageCode")
                    .or(() -> tree.text("locale"))
                    .or(() -> tree.text("defaultContentLanguage"))),
            new HeaderValue(NewsletterKeys.TIMEZONE, tree.text("timeZone")),
            new HeaderValue(
                NewsletterKeys.PUBLISHER,
                tree.text("params", "author", "name")
                    .or(() -> tree.text("params", "author"))
                    .or(() -> tree.text("author", "name"))),
            new HeaderValue(
                NewsletterKeys.EMAIL,
                tree.text("params", "author", "email")
                    .or(() -> tree.text("params", "email"))
                    .or(() -> tree.text("author", "email"))),
            new HeaderValue(OutputKeys.RSS, Optional.of(feed(tree))));
    return new Hugo(file, values, tree);
  }

  /// Hugo's RSS feed of the whole site.
  private static String feed(FileTree tree) {
    return tree.text("outputFormats", "rss", "baseName").orElse("index") + ".xml";
  }

  @Override
  public PermalinkGuess addresses(EditionFolder editions) {
    var below = HugoPaths.below(editions.folder());
    var section = below.replaceFirst("/.*", "");
    var set = permalink(section);
    if (set.isEmpty()) {
      return HugoPaths.usual(editions);
    }
    var said = set.get();
    var slug =
        said.contains(":title") || said.contains(":slug") ? SlugSource.TITLE : SlugSource.FILE;
    return PermalinkGuess.of(said, slug, PLACEHOLDER, known(section, below));
  }

  private Optional<String> permalink(String section) {
    return tree.text("permalinks", section).or(() -> tree.text("permalinks", "page", section));
  }

  @Override
  public Optional<String> path(String file) {
    return permalink(HugoPaths.below(file).replaceFirst("/.*", "")).isEmpty()
        ? Optional.of(HugoPaths.path(file))
        : Optional.empty();
  }

  private static Map<String, String> known(String section, String sections) {
    return Map.ofEntries(
        Map.entry(":year", "{year}"),
        Map.entry(":month", "{month}"),
        Map.entry(":day", "{day}"),
        Map.entry(":title", "{slug}"),
        Map.entry(":slug", "{slug}"),
        Map.entry(":slugorfilename", "{slug}"),
        Map.entry(":slugorcontentbasename", "{slug}"),
        Map.entry(":filename", "{slug}"),
        Map.entry(":contentbasename", "{slug}"),
        Map.entry(":section", section),
        Map.entry(":sections", sections));
  }
}
