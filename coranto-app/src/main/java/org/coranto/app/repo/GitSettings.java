package org.coranto.app.repo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coranto.app.CorantoException;
import org.coranto.app.repo.NewsletterRepository.Author;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.treewalk.WorkingTreeOptions;

/// The settings of Git for one repository: from the machine, the user, the repository and the
/// environment, in Git's order. They are read as files. Settings that name a program are never
/// used.
public final class GitSettings {

  private final Config config;
  private final GitEnvironment environment;

  private GitSettings(Config config, GitEnvironment environment) {
    this.config = config;
    this.environment = environment;
  }

  /// @param gitDir the Git folder of the work tree
  /// @param commonDir the folder of `config`; not `gitDir` in a linked work tree
  static GitSettings of(Path gitDir, Path commonDir, GitEnvironment environment) {
    var own = commonDir.resolve("config");
    var condition = new IncludeCondition(gitDir, environment.home(), urls(own));
    var files = new GitConfigFile(condition, environment.home());
    var places = new ArrayList<Path>(environment.systemFiles());
    places.addAll(environment.userFiles());
    places.add(own);
    var text = new StringBuilder();
    places.forEach(file -> text.append(files.text(file)));
    if (parsed(text.toString(), own).getBoolean("extensions", "worktreeConfig", false)) {
      text.append(files.text(gitDir.resolve("config.worktree")));
    }
    text.append(environment.settings());
    return new GitSettings(parsed(text.toString(), own), environment);
  }

  /// The URLs of remotes, which conditions of includes may name.
  private static Collection<String> urls(Path file) {
    if (!Files.isRegularFile(file)) {
      return List.of();
    }
    try {
      var config = parsed(Files.readString(file), file);
      return config.getSubsections("remote").stream()
          .flatMap(name -> List.of(config.getStringList("remote", name, "url")).stream())
          .toList();
    } catch (IOException e) {
      throw new CorantoException("could not read " + file, e);
    }
  }

  private static Config parsed(String text, Path file) {
    try {
      var config = new Config();
      config.fromText(text);
      return config;
    } catch (ConfigInvalidException e) {
      throw new CorantoException(
          "a settings file of Git cannot be read (%s, or one of the user or the machine): %s"
              .formatted(file, e.getMessage()),
          e);
    }
  }

  /// The author of a change: `GIT_AUTHOR_NAME`, `author.name`, …
  public Optional<Author> author() {
    return person("author");
  }

  /// The committer.
  public Optional<Author> committer() {
    return person("committer");
  }

  private Optional<Author> person(String role) {
    var name = value("GIT_" + role.toUpperCase(java.util.Locale.ROOT) + "_NAME", role, "name");
    var mail =
        value("GIT_" + role.toUpperCase(java.util.Locale.ROOT) + "_EMAIL", role, "email")
            .or(() -> environment.value("EMAIL"));
    return name.flatMap(it -> mail.map(address -> new Author(it, address)));
  }

  /// The author date, if the environment sets one.
  ///
  /// @param zone for a date without an offset
  Optional<ZonedDateTime> authorDate(ZoneId zone) {
    return date("GIT_AUTHOR_DATE", zone);
  }

  Optional<ZonedDateTime> committerDate(ZoneId zone) {
    return date("GIT_COMMITTER_DATE", zone);
  }

  private Optional<ZonedDateTime> date(String variable, ZoneId zone) {
    return environment
        .value(variable)
        .map(text ->
            GitDate.of(text, zone)
                .orElseThrow(() ->
                    new CorantoException(
                        "%s is “%s”, which is not a date as Git writes it, such as 2026-09-01T12:00:00+02:00"
                            .formatted(variable, text))));
  }

  private Optional<String> value(String variable, String section, String key) {
    return environment
        .value(variable)
        .or(() -> setting(section, key))
        .or(() -> setting("user", key));
  }

  private Optional<String> setting(String section, String key) {
    return Optional.ofNullable(config.getString(section, null, key)).filter(it -> !it.isBlank());
  }

  /// The settings for line endings: `core.autocrlf`, `core.eol`.
  WorkingTreeOptions lineEnds() {
    return config.get(WorkingTreeOptions.KEY);
  }

  /// Whether the settings name a program for a filter.
  boolean isFilter(String driver) {
    return List.of("clean", "smudge", "process").stream()
        .anyMatch(key -> config.getString("filter", driver, key) != null);
  }

  /// The attribute files for all repositories, lowest precedence first.
  List<Path> attributeFiles() {
    var files = new ArrayList<Path>();
    environment.systemFiles().forEach(file -> files.add(file.resolveSibling("gitattributes")));
    var named = setting("core", "attributesFile");
    files.add(
        named
            .map(environment::path)
            .orElseGet(() -> environment.xdg().resolve("git").resolve("attributes")));
    return files;
  }

  /// The file of ignore patterns for all repositories.
  Path ignoreFile() {
    return setting("core", "excludesFile")
        .map(environment::path)
        .orElseGet(() -> environment.xdg().resolve("git").resolve("ignore"));
  }

  /// The format of object names: `sha1` or `sha256`.
  String objectFormat() {
    return Optional.ofNullable(config.getString("extensions", null, "objectFormat")).orElse("sha1");
  }

  /// The settings for a folder outside a repository.
  static GitSettings ofNoRepository(Map<String, String> variables) {
    var none = Path.of(System.getProperty("java.io.tmpdir"), "no-repository");
    return of(none, none, new GitEnvironment(variables));
  }
}
