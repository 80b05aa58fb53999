package org.coranto.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/// Builds the folder of a small newsletter, The Weekly.
public final class TestNewsletter {

  private static final String NAMED =
      """
      name = "The Weekly"
      address = "https://weekly.example/"

      [content]
      """;

  private static final String WITHOUT_HEADERS =
      NAMED
          + """
          header = "none"
          editions = "content"
          drafts = "draft"
          template = "template.md"
          file-name = "{year}-{month}-{day}"
          """;

  private static final String WITH_HEADERS = NAMED + "header = \"yaml\"\n";

  private final Path folder;
  private final String editions;
  private final String draft;
  private final StringBuilder configuration;

  private TestNewsletter(Path folder, String editions, String draft, String configuration) {
    this.folder = folder;
    this.editions = editions;
    this.draft = draft;
    this.configuration = new StringBuilder(configuration);
  }

  /// Its editions are in `content` and have no headers; the draft is that of 2 September 2026. It
  /// has no sections, sources, editions and drafts yet.
  public static TestNewsletter in(Path folder) {
    return new TestNewsletter(folder, "content/", "draft/2026-09-02.md", WITHOUT_HEADERS)
        .configured("");
  }

  /// Its editions are in `editions` and have YAML headers; the draft is that of 9 September 2026.
  public static TestNewsletter withHeaders(Path folder) {
    return new TestNewsletter(folder, "editions/", "drafts/2026-09-09.md", WITH_HEADERS)
        .configured("");
  }

  /// The text of an edition with a YAML header.
  public static String text(int number, String day, String sections) {
    return "---\ntitle: Weekly %1$d\nnumber: %1$d\ndate: %2$s\n---\n\n%3$s"
        .formatted(number, day, sections);
  }

  /// A section of links whose heading is its name with a capital: `news` is `News`.
  public TestNewsletter section(String name) {
    return section(name, "links");
  }

  public TestNewsletter section(String name, String kind) {
    return configured(
        """

        [[section]]
        name = "%s"
        kind = "%s"
        """
            .formatted(name, kind));
  }

  /// A source that runs the script of its name in the newsletter's folder.
  public TestNewsletter script(String name, String... settings) {
    return configured(
        """

        [[source]]
        source = "command"
        name = "%1$s"
        command = ["./%1$s"]
        %2$s
        """
            .formatted(name, String.join("\n", settings)));
  }

  /// More lines of `coranto.toml`.
  public TestNewsletter configured(String toml) {
    configuration.append(toml);
    return file("coranto.toml", configuration.toString());
  }

  public TestNewsletter edition(String name, String text) {
    return file(editions + name + ".md", text);
  }

  /// The open draft.
  public TestNewsletter draft(String text) {
    return file(draft, text);
  }

  public Path draftFile() {
    return folder.resolve(draft);
  }

  public TestNewsletter file(String name, String text) {
    Folders.write(folder.resolve(name), text);
    return this;
  }

  /// Sets the output of a script.
  public TestNewsletter says(String script, String lines) {
    var file = folder.resolve(script);
    Folders.write(file, "#!/bin/sh\ncat <<'END'\n" + lines + "END\n");
    if (!file.toFile().setExecutable(true)) {
      throw new UncheckedIOException(new IOException(file + " cannot be made executable"));
    }
    return this;
  }
}
