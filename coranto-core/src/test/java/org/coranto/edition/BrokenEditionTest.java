package org.coranto.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coranto.config.Config;
import org.coranto.config.Configuration;
import org.coranto.markdown.SourceText;
import org.coranto.model.Problem;
import org.coranto.testing.Folders;
import org.coranto.testing.Golden;
import org.coranto.testing.RealData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every mistake of an edition in `samples/broken`.
class BrokenEditionTest {

  private static final Path BROKEN = Folders.project().resolve("samples/broken");

  static Stream<String> mistakes() throws IOException {
    try (var folders = Files.list(BROKEN)) {
      return folders
          .filter(folder -> Files.isDirectory(folder.resolve("editions")))
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
    var config = Configuration.of(Files.readString(folder.resolve("coranto.toml")));
    var said =
        RealData.markdown(folder.resolve("editions")).stream()
            .flatMap(file -> problems(config, folder, file))
            .collect(Collectors.joining());
    Golden.assertSame(said, folder.resolve("expected.txt"));
  }

  @Test
  void every_mistake_says_something() throws IOException {
    assertThat(mistakes()).hasSizeGreaterThan(12);
    for (var mistake : mistakes().toList()) {
      assertThat(BROKEN.resolve(mistake).resolve("expected.txt")).isNotEmptyFile();
    }
  }

  private static Stream<String> problems(Config config, Path folder, Path file) {
    var source = SourceText.of(RealData.bytes(file));
    var name = folder.relativize(file).toString().replace('\\', '/');
    var reading = new HeadParser(config).read(name, source, false, "");
    var all =
        switch (reading) {
          case HeadResult.Undated(var problems) -> problems.stream();
          case HeadResult.Found(var head, var problems) ->
              Stream.concat(
                  problems.stream(),
                  new EditionParser(config).read(head, source).problems().stream());
        };
    return all.map(problem -> line(name, source, problem));
  }

  private static String line(String file, SourceText source, Problem problem) {
    var place = source.position(problem.span().start());
    return file + ":" + place + ": " + problem.message() + "\n";
  }
}
