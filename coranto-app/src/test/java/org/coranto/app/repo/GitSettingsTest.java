package org.coranto.app.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.coranto.app.repo.LocalGit.line;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coranto.app.CorantoException;
import org.coranto.app.repo.NewsletterRepository.Author;
import org.coranto.app.repo.WriteResult.Unversioned;
import org.coranto.app.repo.WriteResult.Written;
import org.coranto.model.TextChange.Because;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Git settings: those for identity and line ends, and those that would run a program.
class GitSettingsTest {

  @TempDir Path folder;

  @Test
  void an_included_file_of_the_users_settings_says_who_commits() throws Exception {
    var git = LocalGit.init(folder);
    Files.writeString(
        git.home().resolve(".gitconfig"),
        """
        [user]
          name = Ed
        [includeIf "gitdir:%s/"]
          path = ~/work.inc
        [includeIf "gitdir:/nowhere/"]
          path = ~/other.inc
        """
            .formatted(git.top()));
    Files.writeString(git.home().resolve("work.inc"), "[user]\nemail = ed@work.example\n");
    Files.writeString(git.home().resolve("other.inc"), "[user]\nname = Other\n");
    assertThat(git.run("config", "user.email")).isEqualTo("ed@work.example");
    assertThat(git.writer().committer()).contains(new Author("Ed", "ed@work.example"));
  }

  @Test
  void the_environment_is_stronger_than_files() throws Exception {
    var git = LocalGit.init(folder);
    var variables = new HashMap<>(git.environment());
    variables.putAll(
        Map.of("GIT_COMMITTER_NAME", "Cy", "GIT_COMMITTER_EMAIL", "cy@weekly.example"));
    var writer = NewsletterWriter.of(git.top(), git.top().resolve(".coranto"), variables);
    assertThat(writer.committer()).isEqualTo(Optional.of(new Author("Cy", "cy@weekly.example")));
  }

  private static NewsletterWriter with(LocalGit git, String... variables) {
    var environment = new HashMap<>(git.environment());
    for (int i = 0; i < variables.length; i += 2) {
      environment.put(variables[i], variables[i + 1]);
    }
    return NewsletterWriter.of(git.top(), git.top().resolve(".coranto"), environment);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1756728000 +0200",
        "@1756728000 +0200",
        "2025-09-01T14:00:00+02:00",
        "2025-09-01 14:00:00 +0200",
        "2025-09-01T14:00:00+0200",
        "2025.09.01T14:00:00 +02:00",
        "Mon, 1 Sep 2025 14:00:00 +0200",
        "Mon, 01 Sep 2025 14:00:00 +0200",
        "2025-09-01T12:00:00Z",
        "2025-09-01 12:00:00"
      })
  void dates_of_the_environment_are_those_of_the_commit_as_git_reads_them(String date)
      throws Exception {
    var git = LocalGit.init(folder);
    var draft = git.commit("x.md", "one\n");
    with(git, "GIT_AUTHOR_DATE", date, "GIT_COMMITTER_DATE", "@1756730000 +0000")
        .write(line(draft, "two"));
    assertThat(git.run("log", "-1", "--format=%at %ct")).isEqualTo("1756728000 1756730000");
    git.run(
        Map.of("GIT_AUTHOR_DATE", date, "TZ", "UTC"),
        "commit",
        "-q",
        "--amend",
        "--no-edit",
        "--reset-author");
    assertThat(git.run("log", "-1", "--format=%at")).isEqualTo("1756728000");
  }

  @Test
  void what_is_no_date_is_an_error_as_it_is_for_git() throws Exception {
    var git = LocalGit.init(folder);
    var draft = git.commit("x.md", "one\n");
    var writer = with(git, "GIT_COMMITTER_DATE", "at noon");
    assertThatThrownBy(() -> writer.write(line(draft, "two")))
        .isInstanceOf(CorantoException.class)
        .hasMessageContaining("GIT_COMMITTER_DATE")
        .hasMessageContaining("“at noon”");
    assertThat(Files.readString(draft)).isEqualTo("one\n");
  }

  @Test
  void another_repository_that_the_environment_names_is_refused() throws Exception {
    var git = LocalGit.init(folder);
    var draft = git.commit("x.md", "one\n");
    var other = Files.createDirectories(folder.resolve("other"));
    for (var variable : List.of("GIT_DIR", "GIT_WORK_TREE")) {
      var writer = with(git, variable, other.toString());
      assertThatThrownBy(() -> writer.write(line(draft, "two")))
          .isInstanceOf(CorantoException.class)
          .hasMessageStartingWith(variable + " is set to " + other);
    }
    assertThat(Files.readString(draft)).isEqualTo("one\n");
    var same = with(git, "GIT_DIR", git.top().resolve(".git").toString());
    assertThat(same.write(line(draft, "two"))).isInstanceOf(Written.class);
  }

  @ParameterizedTest
  @CsvSource({
    "true,''",
    "false,'* text eol=crlf'",
    "input,'*.md eol=crlf'",
    "false,'* text=auto eol=crlf'"
  })
  void a_checkout_with_crlf_is_clean_before_and_after(String autocrlf, String attributes)
      throws Exception {
    var git = LocalGit.init(folder);
    git.commit(".gitattributes", attributes + "\n");
    var draft = git.commit("x.md", "one\n");
    git.run("config", "--global", "core.autocrlf", autocrlf);
    Files.delete(draft);
    git.run("checkout", "-q", "--", "x.md");
    assertThat(Files.readString(draft)).isEqualTo("one\r\n");
    var change =
        Change.of(
            draft,
            "one\r\n".getBytes(StandardCharsets.UTF_8),
            "one\r\ntwo\n".getBytes(StandardCharsets.UTF_8),
            "Two\n",
            LocalGit.NOON);
    assertThat(git.writer().write(change)).isInstanceOf(Written.class);
    assertThat(Files.readString(draft)).isEqualTo("one\r\ntwo\r\n");
    assertThat(git.run("cat-file", "-s", "HEAD:x.md")).isEqualTo("8");
    assertThat(git.status()).isEmpty();
    try (var head = Revision.of(git.top(), "HEAD", git.environment())) {
      assertThat(head.isChanged(draft)).isFalse();
      assertThat(head.bytes(draft).orElseThrow()).asString().isEqualTo("one\r\ntwo\r\n");
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void no_program_of_the_settings_is_run() throws Exception {
    var git = LocalGit.init(folder);
    var draft = git.commit("x.md", "one\n");
    var marker = folder.resolve("marker");
    var program = Files.writeString(folder.resolve("program"), "#!/bin/sh\ntouch " + marker + "\n");
    assertThat(program.toFile().setExecutable(true)).isTrue();
    for (var hook :
        List.of(
            "pre-commit",
            "commit-msg",
            "post-commit",
            "reference-transaction",
            "post-index-change")) {
      Files.copy(program, git.top().resolve(".git/hooks").resolve(hook));
      assertThat(git.top().resolve(".git/hooks").resolve(hook).toFile().setExecutable(true))
          .isTrue();
    }
    var settings = new StringBuilder(Files.readString(git.home().resolve(".gitconfig")));
    for (var key :
        List.of(
            "core.fsmonitor",
            "core.editor",
            "core.sshCommand",
            "core.askPass",
            "gpg.program",
            "credential.helper",
            "alias.commit",
            "core.pager",
            "diff.external")) {
      int dot = key.indexOf('.');
      settings.append(
          "[%s]\n%s = %s\n".formatted(key.substring(0, dot), key.substring(dot + 1), program));
    }
    settings.append(
        "[commit]\ngpgsign = true\n[core]\nhooksPath = " + git.top().resolve(".git/hooks") + "\n");
    Files.writeString(git.home().resolve(".gitconfig"), settings);
    assertThat(git.writer().write(line(draft, "two"))).isInstanceOf(Written.class);
    assertThat(marker).doesNotExist();
    Files.writeString(git.top().resolve(".git/info/attributes"), "x.md filter=f diff=f\n");
    Files.writeString(
        git.top().resolve(".git/config"),
        Files.readString(git.top().resolve(".git/config"))
            + "[filter \"f\"]\nclean = %1$s\nsmudge = %1$s\n[diff \"f\"]\ntextconv = %1$s\n"
                .formatted(program));
    try (var head = Revision.of(git.top(), "HEAD", git.environment())) {
      assertThat(head.isChanged(draft)).isFalse();
    }
    assertThat(git.writer().write(line(draft, "three")))
        .isEqualTo(new Unversioned(Because.FILTERED));
    assertThat(marker).doesNotExist();
  }
}
