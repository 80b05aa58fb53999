package org.coranto.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.coranto.workflow.WorkflowForge;
import org.coranto.workflow.WorkflowForges;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Properties of every workflow, for any forge.
class WorkflowFilesTest {

  private static final Pattern CORANTO =
      Pattern.compile(
          "(?m)(?:^|[ |;&(])coranto ((?:(?:check|explain|build) |--version)[^|>\\n&)]*)");

  @TempDir private Path folder = Path.of("");

  static Stream<WorkflowYaml> workflows() {
    return WorkflowForges.ALL.stream()
        .map(WorkflowForge::name)
        .flatMap(name -> WorkflowYaml.of(name).stream());
  }

  @Test
  void there_is_something_to_judge() {
    assertThat(workflows()).hasSizeGreaterThanOrEqualTo(5);
    assertThat(workflows().flatMap(it -> it.scripts().stream())).hasSizeGreaterThan(10);
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void no_place_of_a_template_is_left_open(WorkflowYaml workflow) {
    assertThat(workflow.file().text()).doesNotContainPattern("@[A-Z]+@");
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void folders_are_named_as_they_are_called(WorkflowYaml workflow) {
    if (workflow.file().text().contains("paths:")) {
      assertThat(workflow.file().text()).contains("['old ones/**', 'next''s/**']");
    }
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void a_shell_understands_every_script(WorkflowYaml workflow) throws Exception {
    for (var script : workflow.scripts()) {
      var file = Files.writeString(folder.resolve("script"), script);
      var result = Shell.run(folder, Shell.bare(folder), "bash", "-n", file.toString());
      assertThat(result.err()).isEmpty();
      assertThat(result.code()).isZero();
    }
  }

  /// GitHub and Forgejo put the text of an expression into the script before a shell reads it.
  @ParameterizedTest
  @MethodSource("workflows")
  void nothing_from_outside_is_written_into_a_script(WorkflowYaml workflow) {
    assertThat(workflow.scripts()).noneMatch(script -> script.contains("${{"));
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void an_action_is_named_by_its_whole_commit_with_its_version_beside(WorkflowYaml workflow) {
    assertThat(workflow.file().text().lines().filter(line -> line.contains("uses:")))
        .allMatch(line ->
            line.matches(" *(- )?uses: actions/[a-z-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+"));
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void coranto_is_fetched_by_its_whole_commit(WorkflowYaml workflow) {
    if (workflow.file().text().contains("CORANTO_REPOSITORY")) {
      assertThat(workflow.file().text())
          .contains("CORANTO_REPOSITORY: https://forge.example/coranto/coranto.git")
          .contains("CORANTO_REVISION: '" + WorkflowYaml.REVISION + "'");
      assertThat(workflow.scripts())
          .anyMatch(it -> it.contains("checkout -q --detach \"$CORANTO_REVISION\""));
    }
  }

  @Test
  void coranto_understands_every_command_that_is_given_to_it() {
    var commands = new ArrayList<String>();
    workflows()
        .flatMap(it -> it.scripts().stream())
        .forEach(script ->
            CORANTO.matcher(script).results().forEach(it -> commands.add(it.group(1).strip())));
    assertThat(commands).hasSizeGreaterThan(10);
    for (var command : commands) {
      var words = command.replaceAll("\"\\$\\w+\"", "HEAD").split(" +");
      assertThatCode(() -> TestTerminal.commands().parseArgs(words))
          .as(command)
          .doesNotThrowAnyException();
    }
  }
}
