package org.coranto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coranto.cli.Shell.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The distribution's `bin/coranto`, with a fake JDK that prints its arguments.
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

  /// Creates the requested cache, and records each training in a file.
  private static final String[] TELLING_JAVA = {
    "for word do case $word in",
    "-XX:AOTCacheOutput=*) echo trained >>\"${0%/*}/trainings\"",
    "  echo cache >\"${word#*=}\"; exit;;",
    "esac; done",
    "for word do printf '[%s]' \"$word\"; done; echo",
    "exit ${EXIT-0}"
  };

  /// Crashes with a cache, as the real one does with a damaged one.
  private static final String[] CRASHING_JAVA = {
    "for word do case $word in",
    "-XX:AOTCacheOutput=*) echo cache >\"${word#*=}\"; exit;;",
    "-XX:OnError=*) sh -c \"${word#*=}\"; exit 134;;",
    "esac; done"
  };

  @TempDir Path folder;
  private final Map<String, String> environment = new HashMap<>();
  private Path home;
  private Path jdk;

  @BeforeEach
  void install() throws IOException {
    home = folder.resolve("the dist");
    Files.createDirectories(home.resolve("bin"));
    Files.createDirectories(home.resolve("lib"));
    Files.createDirectories(home.resolve("sample"));
    copy("coranto-cli/src/main/dist/bin/coranto", "bin/coranto");
    copy(".mvn/find-jdk", "lib/find-jdk");
    Files.writeString(home.resolve("lib/coranto.jar"), "");
    jdk = Shell.jdk(folder.resolve("jdk"), "25.0.3", TELLING_JAVA);
    environment.putAll(Shell.bare(folder));
    environment.put("JAVA_HOME", jdk.toString());
  }

  @Test
  void arguments_arrive_as_they_were_given() throws Exception {
    var result = coranto("-C", "a folder", "it's", "\"quoted\"", "", "*", "$HOME");
    assertThat(result.out())
        .endsWith("[-C][a folder][it's][\"quoted\"][][*][$HOME]\n")
        .contains(
            "[-Dcoranto.home=%1$s][-Dcoranto.cache=%1$s/cache][-jar][%1$s/lib/coranto.jar]"
                .formatted(home));
    assertThat(result.err()).isEmpty();
  }

  @Test
  void the_exit_code_is_the_programs() throws Exception {
    environment.put("EXIT", "64");
    assertThat(coranto("build").code()).isEqualTo(64);
  }

  @Test
  void it_is_found_through_links_and_from_any_folder() throws Exception {
    var links = Files.createDirectories(folder.resolve("other/links"));
    Files.createSymbolicLink(links.resolve("first"), home.resolve("bin/coranto"));
    Files.createSymbolicLink(links.resolve("coranto"), Path.of("first"));
    var result = Shell.run(links, environment, "./coranto", "x");
    assertThat(result.out()).contains("[" + home + "/lib/coranto.jar][x]");
    environment.merge("PATH", links.toString(), (path, more) -> more + ":" + path);
    assertThat(Shell.run(folder, environment, "sh", "-c", "coranto y").out()).endsWith("[y]\n");
  }

  @Test
  void the_aot_cache_is_made_once() throws Exception {
    assertThat(coranto("x").out()).contains("[-XX:AOTCache=" + home + "/cache/" + aotName() + "]");
    assertThat(coranto("x").out()).contains("[-XX:AOTCache=" + home + "/cache/" + aotName() + "]");
    assertThat(trainings()).isEqualTo(1);
  }

  @Test
  void the_version_is_printed_without_the_aot_cache() throws Exception {
    coranto("x");
    assertThat(coranto("--version").out()).endsWith("[--version]\n").doesNotContain("AOTCache");
    assertThat(coranto("-V").out()).endsWith("[-V]\n").doesNotContain("AOTCache");
    assertThat(coranto("x", "--version").out()).contains("[-XX:AOTCache=");
  }

  /// Not even one of the system's: each would take a millisecond or more.
  @Test
  void a_usual_start_runs_no_program_but_java() throws Exception {
    coranto("x");
    var empty = Files.createDirectories(folder.resolve("no programs"));
    environment.put("PATH", empty.toString());
    var result = coranto("x");
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).contains("[-XX:AOTCache=").endsWith("[x]\n");
  }

  @Test
  void the_aot_cache_is_made_again_for_other_jars() throws Exception {
    coranto("x");
    var later = FileTime.from(Instant.now().plusSeconds(60));
    Files.setLastModifiedTime(home.resolve("lib/coranto.jar"), later);
    coranto("x");
    assertThat(trainings()).isEqualTo(2);
  }

  @Test
  void the_aot_cache_is_made_again_for_another_jdk_or_an_update_of_it() throws Exception {
    coranto("x");
    Shell.jdk(jdk, "25.0.4", TELLING_JAVA);
    coranto("x");
    assertThat(trainings()).isEqualTo(2);
    var other = Shell.jdk(folder.resolve("another"), "25.0.4", TELLING_JAVA);
    environment.put("JAVA_HOME", other.toString());
    coranto("x");
    assertThat(other.resolve("bin/trainings")).hasContent("trained");
  }

  @Test
  void shells_that_find_one_jdk_in_different_ways_share_its_aot_cache() throws Exception {
    var path = environment.get("PATH");
    coranto("x");
    for (int i = 0; i < 2; i++) {
      environment.remove("JAVA_HOME");
      environment.put("PATH", jdk.resolve("bin") + ":" + path);
      assertThat(coranto("x").out()).contains("/cache/" + aotName() + "]");
      environment.put("JAVA_HOME", jdk.toString());
      environment.put("PATH", path);
      assertThat(coranto("x").out()).contains("/cache/" + aotName() + "]");
    }
    assertThat(trainings()).isEqualTo(1);
  }

  @Test
  void shells_with_different_jdks_do_not_retrain_each_others_aot_cache() throws Exception {
    var other = Shell.jdk(folder.resolve("another"), "25.0.4", TELLING_JAVA);
    for (int i = 0; i < 3; i++) {
      environment.put("JAVA_HOME", jdk.toString());
      coranto("x");
      environment.put("JAVA_HOME", other.toString());
      coranto("x");
    }
    assertThat(trainings()).isEqualTo(1);
    assertThat(other.resolve("bin/trainings")).hasContent("trained");
  }

  @Test
  void without_an_aot_cache_it_says_so_once_and_starts_all_the_same() throws Exception {
    Shell.jdk(
        jdk,
        "25.0.3",
        "case $* in *AOTCacheOutput*) echo no space left; exit 1;; esac; echo \"$*\"");
    var first = coranto("x");
    assertThat(first.err()).contains("could not create the AOT cache").contains("no space left");
    assertThat(first.out()).endsWith(" x\n").doesNotContain("AOTCache");
    var second = coranto("x");
    assertThat(second.err()).isEmpty();
    assertThat(second.out()).isEqualTo(first.out());
  }

  @Test
  void in_a_folder_that_cannot_be_written_the_cache_is_the_users() throws Exception {
    environment.put("XDG_CACHE_HOME", folder.resolve("xdg").toString());
    Files.writeString(home.resolve("cache"), "in the way");
    assertThat(coranto("x").out())
        .contains("[-XX:AOTCache=" + folder.resolve("xdg/coranto") + home + "/" + aotName() + "]")
        .endsWith("[x]\n");
    coranto("x");
    assertThat(trainings()).isEqualTo(1);
  }

  @Test
  void without_a_home_nothing_is_cached_where_others_can_write() throws Exception {
    environment.remove("HOME");
    environment.remove("XDG_CACHE_HOME");
    Files.writeString(home.resolve("cache"), "in the way");
    assertThat(coranto("x").out()).doesNotContain("AOTCache").endsWith("[x]\n");
    assertThat(jdk.resolve("bin/trainings")).doesNotExist();
  }

  @Test
  void after_a_crash_of_java_the_aot_cache_is_removed_and_made_again() throws Exception {
    Shell.jdk(jdk, "25.0.3", CRASHING_JAVA);
    var crashed = coranto("x");
    assertThat(crashed.code()).isEqualTo(134);
    assertThat(crashed.err()).contains("The AOT cache was removed");
    assertThat(home.resolve("cache/" + aotName())).doesNotExist();
    Shell.jdk(jdk, "25.0.3", TELLING_JAVA);
    assertThat(coranto("x").out()).contains("[-XX:AOTCache=" + home + "/cache/" + aotName() + "]");
    assertThat(trainings()).isEqualTo(1);
  }

  @Test
  void many_at_once_each_start_and_leave_one_cache() throws Exception {
    var result =
        Shell.run(
            folder,
            environment,
            "sh",
            "-c",
            "for i in 1 2 3 4 5 6; do '%s/bin/coranto' $i & done; wait".formatted(home));
    assertThat(result.out().lines()).hasSize(6);
    assertThat(result.err()).isEmpty();
    try (var left = Files.list(home.resolve("cache"))) {
      assertThat(left.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(aotName(), "start");
    }
  }

  @Test
  void where_the_locale_has_no_letters_they_are_utf_8() throws Exception {
    Shell.jdk(jdk, "25.0.3", "echo \"$LC_ALL\"");
    environment.put("LC_ALL", "C");
    assertThat(coranto("x").out()).isEqualTo("C.UTF-8\n");
    environment.put("LC_ALL", "de_DE.UTF-8");
    assertThat(coranto("x").out()).isEqualTo("de_DE.UTF-8\n");
  }

  @Test
  void words_for_the_java_machine_are_passed_to_it() throws Exception {
    environment.put("CORANTO_OPTS", "-Xmx2g -Dx=y");
    assertThat(coranto("x").out()).contains("[-Xmx2g][-Dx=y]");
  }

  /// The name of the AOT cache, which each JDK has for itself.
  private String aotName() {
    return "coranto" + jdk.toString().replace('/', '+') + ".aot";
  }

  private int trainings() throws IOException {
    return Files.readAllLines(jdk.resolve("bin/trainings")).size();
  }

  private Result coranto(String... arguments) throws Exception {
    var command = new ArrayList<String>();
    command.add(home.resolve("bin/coranto").toString());
    command.addAll(List.of(arguments));
    return Shell.run(folder, environment, command.toArray(String[]::new));
  }

  private void copy(String from, String to) throws IOException {
    Files.copy(Shell.ROOT.resolve(from), home.resolve(to));
    home.resolve(to).toFile().setExecutable(true);
  }
}
