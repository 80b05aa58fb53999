package org.coranto.adopt;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.coranto.config.ConfigKey;
import org.coranto.config.NewsletterKeys;
import org.coranto.config.OutputKeys;
import org.coranto.config.Permalinks.SlugSource;

/// `config.toml` with a `base_url` (getzola.org).
record Zola(String file, Map<ConfigKey<?>, String> values) implements SiteGenerator {

  private static final Pattern NO_PLACEHOLDERS = Pattern.compile("(?!)");

  static Optional<Zola> in(RepositoryFacts repository) {
    return repository
        .settings("config.toml")
        .or(() -> repository.settings("zola.toml"))
        .flatMap(file ->
            repository
                .text(file)
                .flatMap(FileTree::toml)
                .filter(tree -> tree.text("base_url").isPresent())
                .map(tree -> of(file, tree)));
  }

  private static Zola of(String file, FileTree tree) {
    var values =
        HeaderValue.map(
            new HeaderValue(NewsletterKeys.NAME, tree.text("title")),
            new HeaderValue(NewsletterKeys.ADDRESS, tree.text("base_url")),
            new HeaderValue(NewsletterKeys.DESCRIPTION, tree.text("description")),
            new HeaderValue(NewsletterKeys.LANGUAGES, tree.text("default_language")),
            new HeaderValue(NewsletterKeys.PUBLISHER, tree.text("author")),
            new HeaderValue(OutputKeys.ATOM, feeds(tree).filter(Zola::isAtom).findFirst()),
            new HeaderValue(OutputKeys.RSS, feeds(tree).filter(it -> !isAtom(it)).findFirst()));
    return new Zola(file, values);
  }

  /// `feed_filenames`, in older versions `feed_filename`.
  private static Stream<String> feeds(FileTree tree) {
    return Stream.concat(
        tree.texts("feed_filenames").stream(), tree.text("feed_filename").stream());
  }

  private static boolean isAtom(String file) {
    return file.contains("atom");
  }

  /// The path of an edition is the path of its file, without the date at the start of the name.
  @Override
  public PermalinkGuess addresses(EditionFolder editions) {
    var below = editions.folder().replaceFirst("^(.*/)?content(/|$)", "");
    return PermalinkGuess.of("/" + below + "/{slug}/", SlugSource.FILE, NO_PLACEHOLDERS, Map.of());
  }
}
