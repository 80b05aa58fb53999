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

/// `pelicanconf.py` and `publishconf.py` (docs.getpelican.com/settings).
record Pelican(String file, Map<ConfigKey<?>, String> values, String articles, SlugSource slug)
    implements SiteGenerator {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}]*}");

  static Optional<Pelican> in(RepositoryFacts repository) {
    return repository
        .settings("pelicanconf.py")
        .flatMap(file ->
            repository
                .text(file)
                .map(text -> text + "\n" + published(repository))
                .map(PythonAssignments::of)
                .map(python -> of(file, python)));
  }

  /// The settings for the public site are in a file of their own, which is read last.
  private static String published(RepositoryFacts repository) {
    return repository.settings("publishconf.py").flatMap(repository::text).orElse("");
  }

  private static Pelican of(String file, PythonAssignments python) {
    var values =
        HeaderValue.map(
            new HeaderValue(NewsletterKeys.NAME, python.text("SITENAME")),
            new HeaderValue(NewsletterKeys.ADDRESS, python.text("SITEURL")),
            new HeaderValue(NewsletterKeys.DESCRIPTION, python.text("SITESUBTITLE")),
            new HeaderValue(NewsletterKeys.LANGUAGES, python.text("DEFAULT_LANG")),
            new HeaderValue(NewsletterKeys.TIMEZONE, python.text("TIMEZONE")),
            new HeaderValue(NewsletterKeys.PUBLISHER, python.text("AUTHOR")),
            new HeaderValue(
                PermalinksKeys.ARCHIVE, python.text("ARCHIVES_SAVE_AS").map(Pelican::address)),
            new HeaderValue(PermalinksKeys.PAGE, python.text("PAGE_URL").map(Pelican::address)),
            new HeaderValue(
                OutputKeys.RSS, python.text("FEED_ALL_RSS").or(() -> python.text("FEED_RSS"))),
            new HeaderValue(
                OutputKeys.ATOM, python.text("FEED_ALL_ATOM").or(() -> python.text("FEED_ATOM"))));
    var articles = python.text("ARTICLE_SAVE_AS").or(() -> python.text("ARTICLE_URL"));
    boolean ofFile = python.text("SLUGIFY_SOURCE").filter("basename"::equals).isPresent();
    return new Pelican(
        file, values, articles.orElse("{slug}.html"), ofFile ? SlugSource.FILE : SlugSource.TITLE);
  }

  private static String address(String path) {
    return PermalinkGuess.of(path, SlugSource.TITLE, PLACEHOLDER, Map.of("{slug}", "{slug}"))
        .folder();
  }

  @Override
  public PermalinkGuess addresses(EditionFolder editions) {
    var known = new LinkedHashMap<String, String>();
    known.put("{date:%Y}", "{year}");
    known.put("{date:%m}", "{month}");
    known.put("{date:%d}", "{day}");
    known.put("{slug}", "{slug}");
    editions.category().ifPresent(one -> known.put("{category}", one));
    return PermalinkGuess.of(articles, slug, PLACEHOLDER, known);
  }
}
