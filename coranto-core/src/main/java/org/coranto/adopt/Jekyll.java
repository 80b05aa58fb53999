package org.coranto.adopt;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coranto.config.ConfigKey;
import org.coranto.config.NewsletterKeys;
import org.coranto.config.OutputKeys;
import org.coranto.config.Permalinks.SlugSource;
import org.coranto.config.PermalinksKeys;

/// `_config.yml` (jekyllrb.com/docs/configuration).
record Jekyll(String file, Map<ConfigKey<?>, String> values, String permalink)
    implements SiteGenerator {

  private static final Pattern PLACEHOLDER = Pattern.compile(":[a-z_]+");

  /// Jekyll's names for forms of permalinks (jekyllrb.com/docs/permalinks).
  private static final Map<String, String> STYLES =
      Map.of(
          "date", "/:categories/:year/:month/:day/:title.html",
          "pretty", "/:categories/:year/:month/:day/:title/",
          "ordinal", "/:categories/:year/:y_day/:title.html",
          "none", "/:categories/:title.html");

  static Optional<Jekyll> in(RepositoryFacts repository) {
    return repository
        .settings("_config.yml")
        .or(() -> repository.settings("_config.yaml"))
        .flatMap(file ->
            repository
                .text(file)
                .flatMap(FileTree::yaml)
                .map(tree -> of(file, tree, JekyllFeeds.in(repository, tree))));
  }

  private static Jekyll of(String file, FileTree tree, JekyllFeeds feeds) {
    var address = tree.text("url").map(url -> address(url, tree.text("baseurl").orElse("")));
    var values =
        HeaderValue.map(
            new HeaderValue(NewsletterKeys.NAME, tree.text("title").or(() -> tree.text("name"))),
            new HeaderValue(NewsletterKeys.ADDRESS, address),
            new HeaderValue(
                NewsletterKeys.DESCRIPTION,
                tree.text("description").or(() -> tree.text("tagline"))),
            new HeaderValue(
                NewsletterKeys.LANGUAGES, tree.text("lang").or(() -> tree.text("locale"))),
            new HeaderValue(NewsletterKeys.TIMEZONE, tree.text("timezone")),
            new HeaderValue(
                NewsletterKeys.PUBLISHER,
                tree.text("author", "name").or(() -> tree.text("author"))),
            new HeaderValue(
                NewsletterKeys.EMAIL, tree.text("email").or(() -> tree.text("author", "email"))),
            new HeaderValue(
                NewsletterKeys.REPOSITORY,
                tree.text("repository").map(name -> "https://github.com/" + name)),
            new HeaderValue(OutputKeys.ATOM, feeds.atom()),
            new HeaderValue(OutputKeys.RSS, feeds.rss()),
            new HeaderValue(PermalinksKeys.ARCHIVE, tree.text("archive", "path")));
    return new Jekyll(file, values, permalink(tree));
  }

  /// `url` with `baseurl`, which many sites write as a whole URL.
  private static String address(String url, String base) {
    return base.contains("://") ? base : url.replaceFirst("/+$", "") + base;
  }

  /// The permalink of posts, or else of everything, or else Jekyll's default.
  private static String permalink(FileTree tree) {
    var ofPosts =
        tree.list("defaults").stream()
            .filter(rule -> rule.text("scope", "type").filter("posts"::equals).isPresent())
            .flatMap(rule -> rule.text("values", "permalink").stream())
            .findFirst();
    return ofPosts
        .or(() -> tree.text("collections", "posts", "permalink"))
        .or(() -> tree.text("permalink"))
        .orElse("date");
  }

  @Override
  public PermalinkGuess addresses(EditionFolder editions) {
    var known = new LinkedHashMap<String, String>();
    known.put(":year", "{year}");
    known.put(":month", "{month}");
    known.put(":day", "{day}");
    known.put(":title", "{slug}");
    known.put(":slug", "{slug}");
    known.put(":output_ext", ".html");
    editions.category().ifPresent(one -> known.put(":categories", one));
    var said = STYLES.getOrDefault(permalink, permalink);
    return PermalinkGuess.of(said, SlugSource.FILE, PLACEHOLDER, known);
  }
}
