package org.coranto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Class path searches of a command that find nothing. Each opens all jars of the distribution, and
/// takes longer than anything else in a short command.
class StartTest {

  @TempDir Path folder;

  @Test
  void a_build_looks_for_no_class_that_is_missing_and_for_no_service() throws Exception {
    var newsletter = copy(Shell.ROOT.resolve("samples/rain-gauge"), folder.resolve("sample"));
    assertThat(searches("build", "-C", newsletter.toString(), "--quiet")).isEmpty();
  }

  @Test
  void the_version_is_printed_without_a_search() throws Exception {
    assertThat(searches("--version")).isEmpty();
  }

  /// Java puts `equals` of a record together when it is first called, which takes as long as
  /// looking at a thousand files.
  @Test
  void an_unchanged_build_compares_without_methods_that_are_made_at_run_time() throws Exception {
    var newsletter = copy(Shell.ROOT.resolve("samples/rain-gauge"), folder.resolve("sample"));
    var first = loaded("build", "-C", newsletter.toString(), "--quiet");
    loaded(
        "build", "-C", newsletter.toString(), "--quiet"); // the state folder was new to the first
    assertThat(first).anyMatch(line -> line.contains(" java.lang.runtime.ObjectMethods "));
    var unchanged = loaded("build", "-C", newsletter.toString(), "--quiet");
    assertThat(unchanged).noneMatch(line -> line.contains(" java.lang.runtime.ObjectMethods "));
  }

  @Test
  void the_version_is_printed_with_one_class() throws Exception {
    var loaded = loaded("--version");
    assertThat(loaded)
        .filteredOn(line -> !line.contains("source: jrt:") && !line.contains("shared objects file"))
        .singleElement()
        .asString()
        .contains(" org.coranto.cli.Main ");
  }

  /// The classes that a process loads, one a line; its exit code must be 0.
  private List<String> loaded(String... arguments) throws Exception {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var classPath =
        Arrays.stream(NotingLoader.classPath())
            .map(url -> Path.of(URI.create(url.toString())).toString())
            .collect(Collectors.joining(File.pathSeparator));
    var command =
        new ArrayList<>(
            List.of(java, "-Xlog:class+load", "-cp", classPath, "org.coranto.cli.Main"));
    command.addAll(List.of(arguments));
    var environment = Map.of("HOME", folder.toString(), "XDG_STATE_HOME", folder.toString());
    var result = Shell.run(folder, environment, command.toArray(String[]::new));
    assertThat(result.code()).as(result.err()).isEqualTo(0);
    return result.out().lines().filter(line -> line.contains("source: ")).toList();
  }

  /// Runs a command in a class loader of its own; its exit code must be 0.
  private static Set<String> searches(String... arguments) throws Exception {
    try (var loader = new NotingLoader()) {
      var thread = Thread.currentThread();
      var before = thread.getContextClassLoader();
      thread.setContextClassLoader(loader);
      try {
        assertThat(execute(loader, arguments)).isEqualTo(0);
      } finally {
        thread.setContextClassLoader(before);
      }
      return new TreeSet<>(loader.searches);
    }
  }

  private static Object execute(ClassLoader loader, String... arguments) throws Exception {
    var quiet = new PrintStream(OutputStream.nullOutputStream());
    var terminalType = loader.loadClass(Terminal.class.getName());
    var terminal =
        terminalType
            .getConstructor(PrintStream.class, PrintStream.class, boolean.class, boolean.class)
            .newInstance(quiet, quiet, false, false);
    var commandLine =
        loader
            .loadClass(Coranto.class.getName())
            .getDeclaredMethod("commandLine", terminalType, Map.class, String[].class);
    commandLine.setAccessible(true);
    var line = commandLine.invoke(null, terminal, Map.of(), arguments);
    return line.getClass().getMethod("execute", String[].class).invoke(line, (Object) arguments);
  }

  /// Loads Coranto and its libraries again, and records every search through the whole class path.
  private static final class NotingLoader extends URLClassLoader {

    final Set<String> searches = new ConcurrentSkipListSet<>();

    NotingLoader() throws IOException {
      super(classPath(), ClassLoader.getPlatformClassLoader());
    }

    private static URL[] classPath() throws IOException {
      if (StartTest.class.getClassLoader() instanceof URLClassLoader loader) {
        return loader.getURLs();
      }
      var urls = new ArrayList<URL>();
      for (var entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
        urls.add(Path.of(entry).toUri().toURL());
      }
      return urls.toArray(URL[]::new);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      try {
        return super.findClass(name);
      } catch (ClassNotFoundException e) {
        searches.add("class " + name);
        throw e;
      }
    }

    @Override
    public Enumeration<URL> findResources(String name) throws IOException {
      searches.add("every " + name);
      return super.findResources(name);
    }

    @Override
    public URL findResource(String name) {
      var found = super.findResource(name);
      if (found == null) {
        searches.add("resource " + name);
      }
      return found;
    }
  }

  private static Path copy(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path source, BasicFileAttributes attributes)
              throws IOException {
            Files.createDirectories(to.resolve(from.relativize(source)));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path source, BasicFileAttributes attributes)
              throws IOException {
            Files.copy(source, to.resolve(from.relativize(source)));
            return FileVisitResult.CONTINUE;
          }
        });
    return to;
  }
}
