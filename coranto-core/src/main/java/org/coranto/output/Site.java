package org.coranto.output;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.coranto.config.Config;
import org.coranto.model.Edition;
import org.coranto.model.EditionHead;
import org.coranto.model.Section;

/// The input of all outputs.
///
/// @param config with `newsletter().address()` already replaced by `--base-url`
/// @param editions published editions, oldest first; after them drafts, if requested
/// @param pages plain pages, by URL
/// @param reader reads the text of an edition; thread-safe; keeps the editions that were read last
/// @param theme the newsletter's own templates and styles
/// @param shared values that several artifacts are made from
public record Site(
    Config config,
    List<EditionHead> editions,
    List<Page> pages,
    Function<EditionHead, Edition> reader,
    Theme theme,
    Once shared) {

  public Site(
      Config config,
      List<EditionHead> editions,
      List<Page> pages,
      Function<EditionHead, Edition> reader,
      Theme theme) {
    this(config, editions, pages, reader, theme, new Once());
  }

  /// Values that are computed once for a site, by their type.
  public static final class Once {
    private final Map<Class<?>, Object> values = new ConcurrentHashMap<>();

    private Once() {}
  }

  /// A value that several artifacts are made from: computed at the first request.
  public <T> T once(Class<T> type, Supplier<T> source) {
    return type.cast(shared.values.computeIfAbsent(type, _ -> source.get()));
  }

  /// A plain page.
  ///
  /// @param route its path relative to the newsletter's URL, with a slash at both ends
  /// @param digest of its bytes: changes with the text
  public record Page(
      String file,
      String title,
      String slug,
      String route,
      List<Section> sections,
      String digest) {}

  /// Reads a file of the theme's folder: `edition.html`.
  @FunctionalInterface
  public interface Theme {
    Optional<String> file(String name);

    Theme BUILT_IN = _ -> Optional.empty();
  }

  /// The published ones, oldest first.
  public List<EditionHead> published() {
    return editions.stream().filter(head -> !head.draft()).toList();
  }

  /// The newest published ones, newest first, at most `count`.
  public List<EditionHead> newest(int count) {
    return published().reversed().stream().limit(count).toList();
  }

  public Edition read(EditionHead head) {
    return reader.apply(head);
  }

  /// The absolute URL of a route: `https://example.org/rss.xml` for `/rss.xml`.
  public String absolute(String route) {
    var base = config.newsletter().address().toString();
    return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + route;
  }
}
