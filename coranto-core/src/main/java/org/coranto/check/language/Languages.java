package org.coranto.check.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// The languages that newsletters mark entries with.
public final class Languages {

  /// @param code of ISO 639: `de`
  /// @param name in English: `German`
  private record Language(String code, String name) {}

  private static final List<Language> ALL = read();

  private Languages() {}

  private static List<Language> read() {
    var name = "languages.tsv";
    try (var in = Objects.requireNonNull(Languages.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split("\t", -1))
          .map(cells -> new Language(cells[0], cells[1]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// `de` for `DE`, `German` and `de-AT`; empty if it is not a language.
  public static Optional<String> code(String label) {
    var lower = label.strip().toLowerCase(Locale.ROOT);
    int hyphen = lower.indexOf('-');
    var first = hyphen < 0 ? lower : lower.substring(0, hyphen);
    return ALL.stream()
        .filter(it -> it.code().equals(first) || it.name().toLowerCase(Locale.ROOT).equals(lower))
        .map(Language::code)
        .findFirst();
  }
}
