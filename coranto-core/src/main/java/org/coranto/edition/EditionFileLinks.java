package org.coranto.edition;

import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coranto.config.Config;
import org.coranto.config.Permalinks.SlugSource;
import org.coranto.markdown.FileLinks;
import org.coranto.markdown.SourceText;

/// Where editions and assets are in the site, as far as their file names and the configuration say.
/// An edition whose header gives another address has it; the check `missing-page` finds links to
/// its file.
final class EditionFileLinks implements FileLinks {

  private static final Pattern TEXT = Pattern.compile("(?i).*\\.(md|markdown|mdown|mkd)");
  private static final Pattern OTHER = Pattern.compile(".*\\.[A-Za-z0-9]{2,5}");

  private final Config config;
  private final String base;

  EditionFileLinks(Config config) {
    this.config = config;
    this.base = config.newsletter().address().getRawPath().replaceFirst("/+$", "");
  }

  @Override
  public Optional<String> page(String written) {
    if (config.permalinks().slug() != SlugSource.FILE) {
      return Optional.empty(); // the address is made of the title
    }
    int hash = written.indexOf('#');
    var fragment = hash < 0 ? "" : written.substring(hash);
    var path = normal(hash < 0 ? written : written.substring(0, hash));
    if (path.isEmpty() || (OTHER.matcher(path).matches() && !TEXT.matcher(path).matches())) {
      return Optional.empty();
    }
    return file(TEXT.matcher(path).matches() ? path : path + ".md")
        .flatMap(file ->
            new HeadParser(config).read(file, new SourceText(""), false, "")
                    instanceof HeadResult.Found(var head, var _)
                ? Optional.of(base + head.route() + fragment)
                : Optional.empty());
  }

  /// The file of an edition: `content/weekly/x.md` for `weekly/x.md`, `/weekly/x.md` and `x.md`, if
  /// the editions are in `content/weekly`.
  private Optional<String> file(String path) {
    var folder = config.content().editions();
    for (var end = folder; !end.isEmpty(); end = end.substring(end.indexOf('/') + 1)) {
      if (path.startsWith(end + "/")) {
        return Optional.of(folder + path.substring(end.length()));
      } else if (end.indexOf('/') < 0) {
        break;
      }
    }
    return path.indexOf('/') < 0 || folder.equals(".")
        ? Optional.of(folder.equals(".") ? path : folder + "/" + path)
        : Optional.empty();
  }

  @Override
  public Optional<String> asset(String written) {
    var path = normal(written);
    if (TEXT.matcher(path).matches() || !OTHER.matcher(path).matches()) {
      return Optional.empty();
    }
    if (path.equals(written) && path.indexOf('/') < 0) {
      return Optional.of(path); // beside the edition
    }
    for (var folder : config.content().assets()) {
      var last = folder.substring(folder.lastIndexOf('/') + 1);
      if (path.startsWith(last + "/")) {
        return Optional.of(base + "/" + path);
      } else if (path.startsWith(folder + "/")) {
        return Optional.of(base + "/" + last + path.substring(folder.length()));
      }
    }
    return Optional.empty();
  }

  /// The path without `.`, `..` and a slash at its start.
  private static String normal(String path) {
    var steps = new ArrayDeque<String>();
    for (var step : path.split("/", -1)) {
      switch (step.toLowerCase(Locale.ROOT)) {
        case "", "." -> {}
        case ".." -> steps.pollLast();
        default -> steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }
}
