package org.coranto.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/// Builds the folder of a small newsletter, The Weekly: its edition 2 is of 2 September 2026.
public final class TestNewsletter {

  private static final String BEGINNING =
      """
      name = "The Weekly"
      address = "https://weekly.example/"

      [content]
      header = "none"
      editions = "content"
      drafts = "draft"
      file-name = "{year}-{month}-{day}"
      """;

  private final Path folder;
  private final StringBuilder configuration = new StringBuilder(BEGINNING);

  private TestNewsletter(Path folder) {
    this.folder = folder;
  }

  /// Without sections, sources, editions and drafts.
  public static TestNewsletter in(Path folder) {
    return new TestNewsletter(folder).configured("");
  }

  /// A section of links whose heading is its name in capitals: `news` is `News`.
  public TestNewsletter section(String name) {
    return section(name, "links");
  }

  public TestNewsletter section(String name, String kind) {
    return configured(
        """

        [[section]]
        name = "%s"
        kind = "%s"
        headings = ["%s"]
        """
            .formatted(name, kind, Character.toUpperCase(name.charAt(0)) + name.substring(1)));
  }

  /// A source that runs the script of its name in the newsletter's folder.
  public TestNewsletter script(String name, String section, String... settings) {
    return configured(
        """

        [[source]]
        source = "command"
        name = "%s"
        section = "%s"
        command = ["./%s"]
        %s
        """
            .formatted(name, section, name, String.join("\n", settings)));
  }

  /// More lines of `coranto.toml`.
  public TestNewsletter configured(String toml) {
    configuration.append(toml);
    Folders.write(folder.resolve("coranto.toml"), configuration.toString());
    return this;
  }

  public TestNewsletter edition(String day, String text) {
    Folders.write(folder.resolve("content/" + day + ".md"), text);
    return this;
  }

  /// The open draft.
  public TestNewsletter draft(String text) {
    Folders.write(draftFile(), text);
    return this;
  }

  public Path draftFile() {
    return folder.resolve("draft/2026-09-02.md");
  }

  /// What a script prints when it is run.
  public TestNewsletter says(String script, String lines) {
    var file = folder.resolve(script);
    Folders.write(file, "#!/bin/sh\ncat <<'END'\n" + lines + "END\n");
    if (!file.toFile().setExecutable(true)) {
      throw new UncheckedIOException(new IOException(file + " cannot be made executable"));
    }
    return this;
  }
}
