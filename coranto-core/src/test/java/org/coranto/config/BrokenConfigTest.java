package org.coranto.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coranto.markdown.SourceText;
import org.coranto.registry.Sources;
import org.coranto.testing.Folders;
import org.coranto.testing.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every mistake of a configuration in `samples/broken`.
class BrokenConfigTest {

  private static final Path BROKEN = Folders.project().resolve("samples/broken");
  private static final List<String> OUTPUTS = List.of("calendar", "page");

  /// One kind, so that a new kind changes no message.
  private static final List<SourceForm> FORMS =
      Sources.FORMS.stream().filter(form -> form.name().equals("command")).toList();

  static Stream<String> mistakes() throws IOException {
    try (var folders = Files.list(BROKEN)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("coranto.toml")))
          .filter(folder -> !Files.isDirectory(folder.resolve("editions")))
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void a_mistake_gives_exactly_its_sentence(String mistake) throws IOException {
    var folder = BROKEN.resolve(mistake);
    var text = SourceText.of(Files.readAllBytes(folder.resolve("coranto.toml"))).text();
    Golden.assertSame(
        said(ConfigReader.read(text, "coranto.toml", OUTPUTS, FORMS)),
        folder.resolve("expected.txt"));
  }

  @Test
  void there_are_many_mistakes() throws IOException {
    assertThat(mistakes()).hasSizeGreaterThan(40);
  }

  private static String said(ConfigReading reading) {
    return switch (reading) {
      case ConfigReading.Read _ -> "no problem at all\n";
      case ConfigReading.Refused(var problems) ->
          problems.stream().map(problem -> problem + "\n").collect(Collectors.joining());
    };
  }
}
