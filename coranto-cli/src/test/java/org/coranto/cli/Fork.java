package org.coranto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// A newsletter's repository and an untrusted proposal: a better draft and a new text, together
/// with everything that must not be used.
final class Fork {

  final Path repository;
  private final Path home;

  private Fork(Path home) {
    this.home = home;
    this.repository = home.resolve("server");
  }

  static Fork in(Path home) throws Exception {
    var fork = new Fork(home);
    fork.git(home, "init", "-q", "-b", "main", "server");
    fork.write("coranto.toml", "name = \"The Weekly\"\n");
    fork.write("drafts/next.md", "## News\n");
    fork.write("checks/house.yml", "rules: []\n");
    fork.commit("Start");
    fork.git(fork.repository, "checkout", "-q", "-b", "proposal");
    fork.write("drafts/next.md", "## News\n\n* TODO\n");
    fork.write("drafts/a \"b\" $(touch hacked)\n.md", "TODO\n");
    fork.write("coranto.toml", "name = \"Taken over\"\n");
    fork.write("checks/house.yml", "rules: [hostile]\n");
    fork.write(".gitattributes", "*.md filter=hostile\n");
    fork.write("coranto", "#!/bin/sh\ntouch hacked\n");
    Files.createSymbolicLink(fork.repository.resolve("drafts/secret.md"), Path.of("/etc/passwd"));
    var script = fork.write("drafts/script.md", "TODO\n");
    assertThat(script.toFile().setExecutable(true)).isTrue();
    fork.commit("Propose");
    fork.git(fork.repository, "checkout", "-q", "main");
    fork.write("drafts/later.md", "Written on main meanwhile.\n");
    fork.commit("Go on");
    return fork;
  }

  Path write(String name, String text) throws IOException {
    var file = repository.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    return Files.writeString(file, text);
  }

  void commit(String message) throws Exception {
    git(repository, "add", "-A");
    git(repository, "commit", "-q", "-m", message);
  }

  String revision(String name) throws Exception {
    return git(repository, "rev-parse", name);
  }

  String git(Path folder, String... words) throws Exception {
    var command = new String[words.length + 1];
    command[0] = "git";
    System.arraycopy(words, 0, command, 1, words.length);
    var result = Shell.run(folder, environment(Map.of()), command);
    assertThat(result.code()).as(result.err()).isZero();
    return result.out().strip();
  }

  /// The environment of a user without settings, with the programs of `bin` first on the path.
  Map<String, String> environment(Map<String, String> more) {
    var all = new HashMap<>(Shell.bare(home, home.resolve("bin").toString()));
    all.put("GIT_CONFIG_GLOBAL", "/dev/null");
    all.put("GIT_CONFIG_NOSYSTEM", "1");
    all.put("GIT_AUTHOR_NAME", "A stranger");
    all.put("GIT_AUTHOR_EMAIL", "stranger@example.org");
    all.put("GIT_COMMITTER_NAME", "A stranger");
    all.put("GIT_COMMITTER_EMAIL", "stranger@example.org");
    all.putAll(more);
    return all;
  }

  /// A fake Coranto that finds `TODO` in texts, and records which secrets it could see.
  void programs() throws IOException {
    Files.createDirectories(home.resolve("bin"));
    Shell.script(
        home.resolve("bin/coranto"),
        "env | grep -c 'TOKEN=' >>\"$HOME/secrets\"",
        "pwd >>\"$HOME/where\"",
        "found=$(grep -rlF TODO --include=*.md . | LC_ALL=C sort)",
        "case \"$*\" in",
        "*github*) [ -z \"$found\" ] || printf '%s\\n' \"$found\" | sed 's/^/::error::/' ;;",
        "*review*) echo '{\"body\": \"Found\", \"comments\": []}' ;;",
        "*) echo '<!-- coranto check -->'; printf '%s\\n' \"$found\" ;;",
        "esac",
        "[ -z \"$found\" ] || exit 2");
  }

  Shell.Result run(Path folder, Object script, Map<String, String> environment) throws Exception {
    var file = Files.writeString(home.resolve("script"), String.valueOf(script));
    return Shell.run(
        folder,
        environment(environment),
        "bash",
        "--noprofile",
        "--norc",
        "-eo",
        "pipefail",
        file.toString());
  }
}
