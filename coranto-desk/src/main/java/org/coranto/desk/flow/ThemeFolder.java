package org.coranto.desk.flow;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.coranto.config.ThemeSettings;
import org.coranto.desk.repo.Listing;
import org.coranto.desk.repo.NewsletterFolder;
import org.coranto.output.Fingerprint;
import org.coranto.output.Site;

/**
 * A newsletter's own templates and styles, read whole: they are few.
 *
 * @param files by their name in the folder
 */
record ThemeFolder(Map<String, String> files) implements Site.Theme {

  static ThemeFolder read(Path root, ThemeSettings theme, Listing listing) {
    var files = new HashMap<String, String>();
    for (var file : listing.below(theme.folder()).entrySet()) {
      var name = file.getKey().substring(theme.folder().length() + 1);
      files.put(name, new String(NewsletterFolder.bytes(file.getValue()), StandardCharsets.UTF_8));
    }
    return new ThemeFolder(Map.copyOf(files));
  }

  @Override
  public Optional<String> file(String name) {
    return Optional.ofNullable(files.get(name));
  }

  String digest() {
    return Fingerprint.of(new TreeMap<>(files)).value();
  }
}
