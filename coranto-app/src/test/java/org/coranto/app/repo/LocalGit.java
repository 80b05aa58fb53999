package org.coranto.app.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.coranto.app.repo.NewsletterRepository.Author;
import org.coranto.testing.Folders;

/// A repository made and checked with the `git` of this machine.
public final class LocalGit {

  public static final ZonedDateTime NOON = ZonedDateTime.parse("2026-09-01T12:00:00Z");
  public static final Author ED = new Author("Ed", "ed@weekly.example");

  private final Path top;
  private final Path home;

  private LocalGit(Path top, Path home) {
    this.top = top;
    this.home = home;
  }

  /// An empty repository with a branch `main`; skips the test if Git is not installed.
  public static LocalGit init(Path folder, String... options) throws IOException {
    assumeTrue(isThere(), "no git on this machine");
    var git =
        new LocalGit(
            Files.createDirectories(folder.resolve("weekly")).toRealPath(),
            Files.createDirectories(folder.resolve("home")).toRealPath());
    Files.writeString(
        git.home.resolve(".gitconfig"), "[user]\n\tname = Ed\n\temail = ed@weekly.example\n");
    var words = new ArrayList<>(List.of("init", "-q", "-b", "main"));
    words.addAll(List.of(options));
    git.run(words.toArray(String[]::new));
    return git;
  }

  private static boolean isThere() {
    try {
      return new ProcessBuilder("git", "--version").start().waitFor() == 0;
    } catch (IOException _) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The same user in another folder.
  public LocalGit at(Path folder) {
    return new LocalGit(folder, home);
  }

  public Path top() {
    return top;
  }

  public Path home() {
    return home;
  }

  /// The environment of the user's Git and of Coranto.
  public Map<String, String> environment() {
    return Map.of(
        "HOME", home.toString(), "GIT_CONFIG_NOSYSTEM", "1", "PATH", System.getenv("PATH"));
  }

  /// Makes the environment of a process that of this user.
  public void setUser(Map<String, String> variables) {
    variables.keySet().removeIf(name -> name.startsWith("GIT_") || name.startsWith("XDG_CONFIG"));
    variables.putAll(environment());
  }

  public NewsletterWriter writer() {
    return NewsletterWriter.of(top, top.resolve(".coranto"), environment());
  }

  /// The output of Git, which must succeed.
  public String run(String... words) {
    return run(Map.of(), words);
  }

  /// @param more variables besides those of the user
  public String run(Map<String, String> more, String... words) {
    var command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(words));
    try {
      var builder = new ProcessBuilder(command).directory(top.toFile()).redirectErrorStream(true);
      setUser(builder.environment());
      builder.environment().putAll(more);
      var process = builder.start();
      var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as("%s: %s", command, said).isZero();
      return said.stripTrailing();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  public Path write(String name, String text) throws IOException {
    Folders.write(top.resolve(name), text);
    return top.resolve(name);
  }

  public Path commit(String name, String text) throws IOException {
    var file = write(name, text);
    commit(name);
    return file;
  }

  /// A file that is already written.
  public void commit(String name) {
    run("add", name);
    run("commit", "-q", "-m", "Write " + name);
  }

  /// Uncommitted changes, as in `git status`.
  public String status() {
    return run("status", "--porcelain");
  }

  public String committed(String name) {
    return run("show", "HEAD:" + name);
  }

  public int commits() {
    return Integer.parseInt(run("rev-list", "--count", "HEAD"));
  }

  /// Adds a line at the end of a text.
  public static Change line(Path file, String line) {
    try {
      var before = Files.readString(file);
      return Change.of(
          file, bytes(before), bytes(before + line + "\n"), "Add %s\n".formatted(line), NOON);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  public static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
