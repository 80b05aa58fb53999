package org.coranto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.StringEntry;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.coranto.app.Obstacle;
import org.coranto.check.Check;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/// A message in core and app names no flag and no command: it would be wrong on a web page. They
/// give a typed reason, and each front door adds its own advice (see [ObstacleHint]).
class FlagsInMessagesTest {

  /// Strings that are not messages, by the class that has them and the reason.
  private static final Map<String, String> EXCEPTIONS =
      Map.of(
          "org/coranto/forge/PullWords", "the mark by which a comment is found again",
          "org/coranto/config/ConfigReference", "the page docs/configuration.md",
          "org/coranto/config/ConfigTable", "the page docs/configuration.md",
          "org/coranto/config/NewsletterKeys", "the page docs/configuration.md",
          "org/coranto/config/VoteKeys", "the page docs/configuration.md",
          "org/coranto/adopt/ConfigProposal", "a comment in the file that adopting writes",
          "org/coranto/report/JunitReport", "the name of a test suite in CI",
          "org/coranto/report/MarkdownReport", "the mark by which a workflow finds its comment",
          "org/coranto/report/ReviewReport", "the mark by which a workflow finds its comment");

  private final CommandLine coranto = TestTerminal.commands();
  private final Pattern command = Pattern.compile("coranto (%s)\\b".formatted(commands()));
  private final Set<String> flags = flags();
  private final Pattern flag = Pattern.compile("(?<![\\w=<-])--?[a-zA-Z][a-z-]*");

  @Test
  void no_string_in_core_or_app_names_a_flag_or_a_command() {
    assertThat(found(Check.class).filter(it -> !isException(it))).isEmpty();
    assertThat(found(Obstacle.class).filter(it -> !isException(it))).isEmpty();
  }

  @Test
  void an_exception_is_still_needed() {
    assertThat(EXCEPTIONS.keySet())
        .allSatisfy(name -> assertThat(found(Check.class)).anyMatch(it -> it.startsWith(name)));
  }

  @Test
  void a_flag_and_a_command_are_found() {
    assertThat(isNamedIn("pass --author, or set user.name")).isTrue();
    assertThat(isNamedIn("name its folder: -C %s")).isTrue();
    assertThat(isNamedIn("“coranto inbox” lists them")).isTrue();
    assertThat(isNamedIn("<!-- coranto: allow NAME, because REASON -->")).isFalse();
    assertThat(isNamedIn("write a coranto.toml")).isFalse();
  }

  private static boolean isException(String found) {
    return EXCEPTIONS.keySet().stream().anyMatch(found::startsWith);
  }

  /// `org/coranto/app/X: the string`, for every class of this class's module.
  private Stream<String> found(Class<?> inModule) {
    return classes(inModule).stream().flatMap(this::found);
  }

  private Stream<String> found(byte[] bytes) {
    var read = ClassFile.of().parse(bytes);
    var name = read.thisClass().asInternalName();
    return StreamSupport.stream(read.constantPool().spliterator(), false)
        .filter(StringEntry.class::isInstance)
        .map(entry -> ((StringEntry) entry).stringValue())
        .filter(this::isNamedIn)
        .map(text -> name + ": " + text);
  }

  private boolean isNamedIn(String text) {
    return command.matcher(text).find()
        || flag.matcher(text).results().anyMatch(it -> flags.contains(it.group()));
  }

  private String commands() {
    return String.join("|", coranto.getSubcommands().keySet());
  }

  private Set<String> flags() {
    return Stream.concat(Stream.of(coranto), coranto.getSubcommands().values().stream())
        .flatMap(it -> it.getCommandSpec().optionsMap().keySet().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<byte[]> classes(Class<?> inModule) {
    try {
      var place = Path.of(inModule.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(place)) {
        return read(place);
      }
      try (var jar = FileSystems.newFileSystem(place)) {
        return read(jar.getPath("/"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<byte[]> read(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".class"))
          .filter(file -> !file.toString().endsWith("module-info.class"))
          .map(FlagsInMessagesTest::bytes)
          .toList();
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
