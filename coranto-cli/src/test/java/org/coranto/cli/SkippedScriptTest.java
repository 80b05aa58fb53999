package org.coranto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.coranto.cli.Shell.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// `.ci/skipped` reads both forms in which Surefire writes the reason of a skipped test.
@DisabledOnOs(OS.WINDOWS)
class SkippedScriptTest {

  @TempDir Path folder;
  private Path project;

  @BeforeEach
  void copied() throws IOException {
    project = folder.resolve("project");
    Files.createDirectories(project.resolve(".ci"));
    Files.copy(Shell.ROOT.resolve(".ci/skipped"), project.resolve(".ci/skipped"));
  }

  @Test
  void a_reason_in_an_attribute_is_named() throws Exception {
    report("<skipped message=\"too warm today\"/>");
    assertThat(run().out())
        .contains(
            "skipped: org.example.IceTest.it_is_cold: too warm today\n",
            "\n1 passed, 0 failed, 1 skipped\n");
  }

  @Test
  void a_reason_with_a_stack_trace_is_named() throws Exception {
    report(
        """
        <skipped type="org.opentest4j.TestAbortedException"><![CDATA[org.opentest4j.TestAbortedException: \
        Assumption failed: too warm today
        \tat org.example.IceTest.it_is_cold(IceTest.java:7)
        ]]></skipped>\
        """);
    assertThat(run().out()).contains("skipped: org.example.IceTest.it_is_cold: too warm today\n");
  }

  @Test
  void a_test_skipped_beside_its_data_fails_the_run() throws Exception {
    Files.createDirectories(folder.resolve("shared/data"));
    report("<skipped message=\"too warm today\"/>");
    assertThat(run().code()).isEqualTo(1);
  }

  private void report(String skipped) throws IOException {
    var reports = Files.createDirectories(project.resolve("coranto-ice/target/surefire-reports"));
    Files.writeString(
        reports.resolve("TEST-org.example.IceTest.xml"),
        """
        <testsuite name="org.example.IceTest" tests="2" errors="0" skipped="1" failures="0">
          <testcase name="it_is_water" classname="org.example.IceTest"/>
          <testcase name="it_is_cold" classname="org.example.IceTest">
            %s
          </testcase>
        </testsuite>
        """
            .formatted(skipped));
  }

  private Result run() throws Exception {
    return Shell.run(project, Map.of("PATH", "/usr/bin:/bin"), "bash", ".ci/skipped");
  }
}
