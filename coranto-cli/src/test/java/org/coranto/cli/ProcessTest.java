package org.coranto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.coranto.testing.TestNewsletter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What only a process of its own shows: output that cannot be written, and the machine's language.
class ProcessTest {

  @TempDir private Path folder;

  @BeforeEach
  void newsletter() {
    TestNewsletter.in(folder)
        .section("news")
        .file(
            "draft/2026-09-02.md",
            "# The Weekly 1234 (2026-09-02)\n\n## News\n\n* [Idle](https://example.org/i)\n");
  }

  private record Ended(int code, String out, String err) {}

  private Ended run(File output, List<String> options, String... words)
      throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(
        List.of(
            "-Xshare:auto", "-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of(words));
    var errors = Files.createTempFile(folder.getParent(), "err", "");
    var process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(output)
            .redirectError(errors.toFile())
            .start();
    int code = process.waitFor();
    var out = output.isFile() ? Files.readString(output.toPath(), StandardCharsets.UTF_8) : "";
    return new Ended(code, out, Files.readString(errors, StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource({"--version", "--help", "status"})
  @EnabledOnOs(value = OS.LINUX, disabledReason = "only Linux has /dev/full")
  void output_that_cannot_be_written_is_an_error(String word) throws Exception {
    var ended = run(new File("/dev/full"), List.of(), word);
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.err()).contains("could not write the output: No space left on device");
  }

  /// Persian and Arabic have digits of their own, Turkish a lower case of its own for I, Thai a
  /// calendar of its own.
  @Test
  void no_output_and_no_file_depends_on_the_machines_language() throws Exception {
    var outputs = new ArrayList<String>();
    for (var language : List.of("en-US", "fa-IR", "ar-EG", "tr-TR", "th-TH")) {
      var parts = language.split("-");
      var options =
          List.of(
              "-Duser.language=" + parts[0],
              "-Duser.country=" + parts[1],
              "-Duser.extensions=" + (parts[0].equals("th") ? "u-ca-buddhist" : ""));
      var all = new StringBuilder();
      for (var command : List.of("status --json", "check --json", "build --drafts", "--help")) {
        var output = Files.createTempFile(folder.getParent(), "out", "").toFile();
        var ended = run(output, options, command.split(" "));
        all.append(command).append('\n').append(withoutTime(ended.out())).append(ended.err());
      }
      outputs.add(all.append(site()).toString());
    }
    assertThat(outputs.getFirst()).contains("2026-09-02", "Weekly", "Usage: coranto");
    assertThat(outputs).allMatch(outputs.getFirst()::equals);
  }

  private static String withoutTime(String text) {
    return text.replaceAll("[0-9.,]+ s\\b", "")
        .replaceAll("\"minutes\":-?[0-9]+", "")
        .replaceAll("[0-9,]+ (files written|unchanged)", "");
  }

  private String site() throws IOException {
    var site = folder.resolve(".coranto/site");
    if (!Files.isDirectory(site)) {
      return "";
    }
    try (var files = Files.walk(site)) {
      var names = new StringBuilder();
      for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
        names.append(site.relativize(file)).append(' ').append(Files.size(file)).append('\n');
      }
      return names.toString();
    }
  }
}
