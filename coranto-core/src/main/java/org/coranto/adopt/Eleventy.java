package org.coranto.adopt;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coranto.config.ConfigKey;
import org.coranto.config.Permalinks.SlugSource;

/// A `package.json` that needs `@11ty/eleventy` (11ty.dev). Its settings are a program, which is
/// not run; the paths are those that it makes without settings.
record Eleventy(String file, Map<ConfigKey<?>, String> values) implements SiteGenerator {

  private static final String PACKAGE = "@11ty/eleventy";
  private static final List<String> NEEDS = List.of("dependencies", "devDependencies");
  private static final Pattern DATE_ONLY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern NO_PLACEHOLDERS = Pattern.compile("(?!)");

  /// Folders that are the input of most sites, and so are not in their paths.
  private static final Pattern INPUT =
      Pattern.compile("^(?:\\.|src|content|site|src/content)(?:/|$)");

  static Optional<Eleventy> in(RepositoryFacts repository) {
    return repository
        .settings("package.json")
        .filter(file ->
            repository
                .text(file)
                .flatMap(text -> FileTree.of(file, text))
                .filter(tree -> NEEDS.stream().anyMatch(key -> tree.text(key, PACKAGE).isPresent()))
                .isPresent())
        .map(file -> new Eleventy(file, Map.of()));
  }

  /// The path of the file, without a date before the other words of its name.
  @Override
  public PermalinkGuess addresses(EditionFolder editions) {
    var folder = INPUT.matcher(editions.folder()).replaceFirst("");
    boolean dates =
        editions.editions().stream()
            .allMatch(edition -> DATE_ONLY.matcher(PathNames.bare(edition.file())).matches());
    var name = dates ? "{year}-{month}-{day}" : "{slug}";
    var path = ("/" + folder + "/" + name + "/").replaceAll("/{2,}", "/");
    return PermalinkGuess.of(path, SlugSource.FILE, NO_PLACEHOLDERS, Map.of());
  }
}
