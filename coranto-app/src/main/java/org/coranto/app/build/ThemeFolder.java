package org.coranto.app.build;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.coranto.app.repo.FileListing;
import org.coranto.app.repo.NewsletterFolder;
import org.coranto.config.ThemeSettings;
import org.coranto.output.Inputs;
import org.coranto.output.Site;

/// A newsletter's own templates and styles, all in memory.
///
/// @param files by their name in the folder
record ThemeFolder(Map<String, String> files) implements Site.Theme {

  static ThemeFolder read(ThemeSettings theme, FileListing listing) {
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
    return new Inputs()
        .each(
            List.copyOf(new TreeMap<>(files).entrySet()),
            (all, file) -> all.text(file.getKey()).text(file.getValue()))
        .fingerprint()
        .value();
  }
}
