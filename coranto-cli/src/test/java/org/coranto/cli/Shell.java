package org.coranto.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.coranto.testing.Folders;

/// Runs the project's shell scripts like a terminal, with a given environment.
final class Shell {

  static final Path ROOT = Folders.project();

  record Result(int code, String out, String err) {}

  static Result run(Path folder, Map<String, String> environment, String... command)
      throws IOException, InterruptedException {
    var err = Files.createTempFile("shell", ".err");
    try {
      var builder = new ProcessBuilder(command).directory(folder.toFile());
      builder.environment().clear();
      builder.environment().putAll(environment);
      var process = builder.redirectError(err.toFile()).start();
      process.getOutputStream().close();
      var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Result(process.waitFor(), out, Files.readString(err));
    } finally {
      Files.delete(err);
    }
  }

  /// A folder like that of a JDK; its `java` is the given script.
  static Path jdk(Path home, String version, String... java) throws IOException {
    Files.createDirectories(home.resolve("bin"));
    Files.writeString(
        home.resolve("release"),
        "IMPLEMENTOR=\"A test\"\nJAVA_RUNTIME_VERSION=\"%1$s+1\"\nJAVA_VERSION=\"%1$s\"\n"
            .formatted(version));
    script(home.resolve("bin/java"), java);
    script(home.resolve("bin/javac"));
    return home;
  }

  static void script(Path file, String... lines) throws IOException {
    Files.write(file, Stream.concat(Stream.of("#!/bin/sh"), Arrays.stream(lines)).toList());
    file.toFile().setExecutable(true);
  }

  /// Only the folders with programs of every system.
  static Map<String, String> bare(Path home, String... more) {
    var path = String.join(":", Stream.concat(Stream.of(more), BASE.stream()).toList());
    return Map.of("HOME", home.toString(), "PATH", path, "LC_ALL", "C.UTF-8");
  }

  private static final List<String> BASE = List.of("/usr/bin", "/bin");

  private Shell() {}
}
