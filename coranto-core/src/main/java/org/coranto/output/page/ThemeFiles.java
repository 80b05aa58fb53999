package org.coranto.output.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.coranto.output.Site;

/// The newsletter's own files; the built-in ones for those that it does not have.
record ThemeFiles(Site.Theme theme, String folder) {

  static ThemeFiles of(Site site) {
    return new ThemeFiles(site.theme(), site.config().theme().folder());
  }

  Optional<String> own(String name) {
    return theme.file(name);
  }

  /// For messages: `theme/edition.html`, or the bare name of a built-in file.
  String place(String name) {
    return own(name).isPresent() ? folder + "/" + name : name;
  }

  Optional<String> text(String name) {
    return own(name).or(() -> builtIn(name));
  }

  static Optional<String> builtIn(String name) {
    try (var file = ThemeFiles.class.getResourceAsStream(name)) {
      return file == null
          ? Optional.empty()
          : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String required(String name) {
    return Objects.requireNonNull(builtIn(name).orElse(null), name);
  }
}
