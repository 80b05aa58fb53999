package org.coranto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Links in doc comments have a target: a renamed class is renamed in comments as well.
class DocLinksTest {

  private static final List<String> MODULES = List.of("core", "app", "cli");

  @TempDir Path folder;

  @Test
  void every_link_in_a_doc_comment_resolves() throws IOException {
    var files =
        MODULES.stream()
            .flatMap(module -> sources("coranto-" + module + "/src/main/java"))
            .toList();
    assertThat(errors(files)).isEmpty();
  }

  @Test
  void a_link_to_nothing_is_an_error() throws IOException {
    var file = Files.writeString(folder.resolve("Snow.java"), "/// Like [Rain].\nclass Snow {}\n");
    assertThat(errors(List.of(file))).containsExactly("Snow.java:1: reference not found");
  }

  private List<String> errors(List<Path> files) throws IOException {
    var problems = new DiagnosticCollector<JavaFileObject>();
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var manager = compiler.getStandardFileManager(problems, Locale.ROOT, null)) {
      compiler
          .getTask(
              null, manager, problems, options(), null, manager.getJavaFileObjectsFromPaths(files))
          .call();
    }
    return problems.getDiagnostics().stream()
        .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
        .map(DocLinksTest::words)
        .toList();
  }

  private static String words(Diagnostic<? extends JavaFileObject> problem) {
    var source = problem.getSource();
    var file = source == null ? "" : Path.of(source.toUri()).getFileName() + ":";
    return file + problem.getLineNumber() + ": " + problem.getMessage(Locale.ROOT);
  }

  /// Options for attributing all sources, because links are resolved in that step; no class file is
  /// written.
  private List<String> options() {
    return List.of(
        "-Xdoclint:reference,syntax",
        "-proc:none",
        "-implicit:none",
        "--should-stop=ifNoError=ATTR",
        "-classpath",
        System.getProperty("java.class.path"));
  }

  private static Stream<Path> sources(String folder) {
    try (var walk = Files.walk(Shell.ROOT.resolve(folder))) {
      return walk
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.endsWith("module-info.java"))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
