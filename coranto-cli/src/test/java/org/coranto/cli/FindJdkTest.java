package org.coranto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coranto.cli.Shell.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisabledOnOs(OS.WINDOWS)
class FindJdkTest {

  @TempDir Path folder;
  private final Map<String, String> environment = new HashMap<>();

  /// A PATH without java: only the programs that the script itself calls.
  @BeforeEach
  void programs() throws IOException {
    var programs = Files.createDirectory(folder.resolve("programs"));
    for (var name : List.of("readlink", "uname")) {
      var usr = Path.of("/usr/bin", name);
      var real = Files.exists(usr) ? usr : Path.of("/bin", name);
      Shell.script(programs.resolve(name), "exec %s \"$@\"".formatted(real));
    }
    environment.put("PATH", programs.toString());
    environment.put("HOME", folder.resolve("home with space").toString());
  }

  @Test
  void java_home_comes_first() throws Exception {
    Shell.jdk(folder.resolve("usr/lib/jvm/jdk-25"), "25.0.1");
    var chosen = Shell.jdk(folder.resolve("my jdk"), "25.0.3");
    environment.put("JAVA_HOME", chosen.toString());
    assertThat(find().out()).isEqualTo(chosen + "\n");
  }

  @Test
  void an_older_java_home_is_passed_over() throws Exception {
    environment.put("JAVA_HOME", Shell.jdk(folder.resolve("old"), "17.0.15").toString());
    var other = Shell.jdk(folder.resolve("usr/lib/jvm/java-25-openjdk-amd64"), "25");
    assertThat(find().out()).isEqualTo(other + "\n");
  }

  @Test
  void the_java_on_the_path_is_followed_to_its_jdk() throws Exception {
    var jdk = Shell.jdk(folder.resolve("somewhere/else"), "25.0.3");
    var links = Files.createDirectories(folder.resolve("links"));
    Files.createSymbolicLink(links.resolve("second"), jdk.resolve("bin/java"));
    Files.createSymbolicLink(links.resolve("java"), Path.of("second"));
    environment.merge("PATH", links.toString(), (path, more) -> more + ":" + path);
    assertThat(find().out()).isEqualTo(jdk + "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "usr/lib/jvm/temurin-25-jdk-amd64",
        "usr/lib/jvm/default-jdk",
        "opt/jdk-25.0.3",
        "opt/java/openjdk",
        "Library/Java/JavaVirtualMachines/temurin-25.jdk/Contents/Home",
        "opt/homebrew/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home",
        "run/current-system/sw/lib/openjdk",
        "home with space/.sdkman/candidates/java/25.0.3-tem",
        "home with space/.jdks/temurin-25.0.3",
        "home with space/.asdf/installs/java/temurin-25.0.3",
        "home with space/.local/share/mise/installs/java/25.0.3",
        "home with space/.gradle/jdks/eclipse_adoptium-25-amd64-linux",
        "home with space/Library/Java/JavaVirtualMachines/openjdk-25/Contents/Home"
      })
  void the_usual_places_are_known(String place) throws Exception {
    var jdk = Shell.jdk(folder.resolve(place), "25.0.3");
    assertThat(find()).isEqualTo(new Result(0, jdk + "\n", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"25", "25.0.3", "25-ea", "25.0.1.1"})
  void every_release_of_25_will_do(String version) throws Exception {
    var jdk = Shell.jdk(folder.resolve("usr/lib/jvm/x"), version);
    assertThat(find().out()).isEqualTo(jdk + "\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"17.0.15", "1.8.0_452", "24.0.2", "26", "250", "2.5"})
  void no_other_version_will_do(String version) throws Exception {
    var jdk = Shell.jdk(folder.resolve("usr/lib/jvm/x"), version);
    var result = find();
    assertThat(result.code()).isEqualTo(69);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("none was found").contains(jdk + " is Java " + version);
  }

  @Test
  void a_runtime_without_a_compiler_is_said_to_be_one() throws Exception {
    var jre = Shell.jdk(folder.resolve("usr/lib/jvm/jre-25"), "25.0.3");
    Files.delete(jre.resolve("bin/javac"));
    assertThat(find().err()).contains(jre + " is a Java 25.0.3 without a compiler");
  }

  @Test
  void where_there_is_none_it_says_what_to_install() throws Exception {
    Files.createDirectories(folder.resolve("etc"));
    Files.writeString(folder.resolve("etc/debian_version"), "13\n");
    assertThat(find().err())
        .startsWith("Coranto needs a JDK 25, and none was found.\nTo install one:\n")
        .contains("JAVA_HOME=/path/to/jdk-25 ./coranto")
        .satisfies(text -> {
          if (!System.getProperty("os.name").contains("Mac")) {
            assertThat(text).contains("apt install openjdk-25-jdk-headless");
          }
        });
  }

  private Result find() throws Exception {
    var script = Shell.ROOT.resolve(".mvn/find-jdk").toAbsolutePath().toString();
    return Shell.run(folder, environment, script, folder.toString());
  }
}
