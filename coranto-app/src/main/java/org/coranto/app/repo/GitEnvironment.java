package org.coranto.app.repo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The files of Git's settings outside a repository, according to the environment.
record GitEnvironment(Map<String, String> variables) {

  GitEnvironment {
    variables = Map.copyOf(variables);
  }

  Optional<String> value(String name) {
    return Optional.ofNullable(variables.get(name)).filter(it -> !it.isBlank());
  }

  Path home() {
    return Path.of(value("HOME").orElseGet(() -> System.getProperty("user.home")));
  }

  Path xdg() {
    return value("XDG_CONFIG_HOME").map(Path::of).orElseGet(() -> home().resolve(".config"));
  }

  /// A path; `~/x` is in the home folder.
  Path path(String named) {
    return named.startsWith("~/") ? home().resolve(named.substring(2)) : Path.of(named);
  }

  /// `/etc/gitconfig`, or the file of the `git` on the path.
  List<Path> systemFiles() {
    var off = value("GIT_CONFIG_NOSYSTEM").orElse("");
    if (List.of("1", "true", "yes", "on").contains(off)) {
      return List.of();
    }
    var named = value("GIT_CONFIG_SYSTEM");
    return named.isPresent()
        ? List.of(path(named.get()))
        : Stream.concat(besideGit(), Stream.of(Path.of("/etc/gitconfig")))
            .filter(Files::isRegularFile)
            .limit(1)
            .toList();
  }

  /// Finds the program without starting it: the settings of `bin/git` are in `etc`.
  private Stream<Path> besideGit() {
    return Stream.of(value("PATH").orElse("").split(java.io.File.pathSeparator, -1))
        .filter(folder -> !folder.isBlank())
        .map(Path::of)
        .flatMap(folder -> Stream.of(folder.resolve("git"), folder.resolve("git.exe")))
        .filter(Files::isRegularFile)
        .limit(1)
        .flatMap(git ->
            Stream.of(git.resolve("../../etc/gitconfig"), git.resolve("../../../etc/gitconfig")))
        .map(Path::normalize)
        .filter(file -> !file.startsWith("/usr/etc"));
  }

  /// The user's files, lowest precedence first.
  List<Path> userFiles() {
    var named = value("GIT_CONFIG_GLOBAL");
    return named.isPresent()
        ? List.of(path(named.get()))
        : List.of(xdg().resolve("git").resolve("config"), home().resolve(".gitconfig"));
  }

  /// `GIT_CONFIG_COUNT`, `GIT_CONFIG_KEY_0`, `GIT_CONFIG_VALUE_0`, as a text.
  String settings() {
    var lines = new ArrayList<String>();
    for (int i = 0; i < value("GIT_CONFIG_COUNT").map(GitEnvironment::number).orElse(0); i++) {
      var key = variables.getOrDefault("GIT_CONFIG_KEY_" + i, "");
      int first = key.indexOf('.');
      int last = key.lastIndexOf('.');
      if (first > 0) {
        lines.add(
            last == first
                ? "[%s]".formatted(key.substring(0, first))
                : "[%s \"%s\"]"
                    .formatted(key.substring(0, first), quoted(key.substring(first + 1, last))));
        var value = quoted(variables.getOrDefault("GIT_CONFIG_VALUE_" + i, ""));
        lines.add("%s = \"%s\"".formatted(key.substring(last + 1), value));
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private static String quoted(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
  }

  private static int number(String text) {
    return text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
  }
}
