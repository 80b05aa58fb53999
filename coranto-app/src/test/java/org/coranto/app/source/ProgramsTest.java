package org.coranto.app.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.coranto.web.SourceRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class ProgramsTest {

  @TempDir private Path folder;

  private String run(List<String> variables, int seconds, String script)
      throws InterruptedException {
    return run(variables, seconds, List.of("sh", "-c", script));
  }

  private String run(List<String> variables, int seconds, List<String> command)
      throws InterruptedException {
    var secrets =
        new Secrets(
            Map.of(
                "PATH", System.getenv("PATH"),
                "ONE_TOKEN", "first-secret",
                "OTHER_TOKEN", "second-secret"));
    var run = new SourceRequest.Run(command, variables, Map.of("CORANTO_FROM", "then"), seconds);
    return switch (new Programs(folder, secrets).answer(run)) {
      case ResponseReading.Answered(var answer, var _, var _) -> answer.text();
      case ResponseReading.Failed(var why) -> why.words();
    };
  }

  @Test
  void it_runs_in_the_newsletters_folder() throws InterruptedException, IOException {
    Files.writeString(folder.resolve("tips.txt"), "a tip");
    assertThat(run(List.of(), 10, "cat tips.txt; echo \" $CORANTO_FROM\""))
        .isEqualTo("a tip then\n");
  }

  @Test
  void a_path_is_one_below_that_folder() throws InterruptedException, IOException {
    var script = Files.writeString(folder.resolve("tips"), "#!/bin/sh\necho \"$1\"\n");
    assertThat(script.toFile().setExecutable(true)).isTrue();
    assertThat(run(List.of(), 10, List.of("./tips", "one; echo two"))).isEqualTo("one; echo two\n");
  }

  @Test
  void it_sees_the_secrets_that_are_named_for_it_and_no_others() throws InterruptedException {
    assertThat(run(List.of("ONE_TOKEN"), 10, "env"))
        .contains("ONE_TOKEN=first-secret")
        .doesNotContain("second-secret");
  }

  @Test
  void when_it_fails_what_it_says_is_told_without_secrets() throws InterruptedException {
    assertThat(run(List.of("ONE_TOKEN"), 10, "echo \"bad key $ONE_TOKEN\" >&2; exit 3"))
        .isEqualTo("ended with exit code 3: bad key ***");
  }

  @Test
  void it_is_ended_when_its_time_is_over() throws InterruptedException {
    assertThat(run(List.of(), 1, "sleep 600 & sleep 600"))
        .isEqualTo("was not finished after 1 seconds; the key “seconds” allows more");
  }

  @Test
  void what_is_not_there_cannot_be_run() throws InterruptedException {
    assertThat(run(List.of(), 1, List.of("./nobody"))).startsWith("could not run ./nobody in ");
  }
}
