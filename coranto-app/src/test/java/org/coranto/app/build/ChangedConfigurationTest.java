package org.coranto.app.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coranto.app.ContentException;
import org.coranto.app.newsletter.Newsletter;
import org.coranto.app.newsletter.TestRuntime;
import org.coranto.config.ConfigKey;
import org.coranto.config.ConfigKeys;
import org.coranto.config.ConfigTable;
import org.coranto.testing.Folders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A build after a change of one key, or of the request, compared with a full build.
class ChangedConfigurationTest {

  /// Tables on which no page depends; [BuildWorkTest] shows that they render nothing.
  private static final Set<ConfigTable> OF_NO_PAGE =
      Set.of(
          ConfigTable.SOURCE, ConfigTable.CHECKS, ConfigTable.SECTION_CHECKS, ConfigTable.ONLINE);

  @TempDir private Path folder = Path.of("");
  private Path newsletter = Path.of("");
  private Path incremental = Path.of("");
  private Path configuration = Path.of("");
  private String sample = "";

  @BeforeEach
  void copyTheSample() {
    newsletter = folder.resolve("newsletter");
    incremental = folder.resolve("site");
    configuration = newsletter.resolve("coranto.toml");
    Folders.copy(Folders.project().resolve("samples/rain-gauge"), newsletter);
    sample = Folders.read(configuration);
  }

  private Map<String, String> build(Path out, boolean drafts) {
    try (var opened = Newsletter.open(newsletter, TestRuntime.ofThisMachine(folder))) {
      new BuildSite(opened)
          .run(new BuildSite.Request(Optional.of(out), Optional.empty(), drafts, true));
    }
    return Folders.contents(out);
  }

  private Map<String, String> fullBuild(boolean drafts) throws Exception {
    return build(Files.createTempDirectory(folder, "full").resolve("site"), drafts);
  }

  @Test
  void each_key_that_changes_gives_what_a_full_build_gives_there_and_back() throws Exception {
    var before = build(incremental, false);
    var refused = new ArrayList<String>();
    int changed = 0;
    for (var key :
        ConfigKeys.ALL.stream().filter(it -> !OF_NO_PAGE.contains(it.table())).toList()) {
      Folders.write(configuration, changed(key));
      try {
        var after = build(incremental, false);
        assertThat(after).as(named(key)).isEqualTo(fullBuild(false));
        changed += after.equals(before) ? 0 : 1;
      } catch (ContentException _) {
        refused.add(named(key)); // its example needs other keys
      }
      Folders.write(configuration, sample);
      assertThat(build(incremental, false)).as("without " + named(key)).isEqualTo(before);
    }
    assertThat(changed).as("keys that changed the site").isGreaterThan(25);
    assertThat(refused).as("keys that were not tried").hasSizeLessThan(15);
  }

  private static String named(ConfigKey<?> key) {
    return key.table().header() + " " + key.name();
  }

  /// The sample's configuration with a key's example in the first table of its kind.
  private String changed(ConfigKey<?> key) {
    var line = key.name() + " = " + key.example();
    var tables = new ArrayList<>(List.of(sample.split("\\n(?=\\[)", -1)));
    for (int i = 0; i < tables.size(); i++) {
      if (isOf(tables.get(i), key.table())) {
        tables.set(i, with(tables.get(i), key, line));
        return String.join("\n", tables);
      }
    }
    return sample + "\n" + key.table().header() + "\n" + line + "\n";
  }

  private static boolean isOf(String table, ConfigTable wanted) {
    return wanted.path().isEmpty()
        ? !table.startsWith("[")
        : table.startsWith(wanted.header() + "\n");
  }

  private static String with(String table, ConfigKey<?> key, String line) {
    var old = Pattern.compile("(?m)^" + Pattern.quote(key.name()) + " = .*").matcher(table);
    if (old.find()) {
      return table.substring(0, old.start()) + line + table.substring(old.end());
    }
    return table.startsWith("[")
        ? table.replaceFirst("\\n", Matcher.quoteReplacement("\n" + line + "\n"))
        : line + "\n" + table;
  }

  @Test
  void drafts_come_and_go_in_one_folder() throws Exception {
    for (int round = 0; round < 2; round++) {
      assertThat(build(incremental, true)).isEqualTo(fullBuild(true));
      assertThat(build(incremental, false)).isEqualTo(fullBuild(false));
    }
    assertThat(fullBuild(true)).isNotEqualTo(fullBuild(false));
  }

  @Test
  void another_address_gives_what_a_full_build_gives() throws Exception {
    build(incremental, false);
    Folders.write(configuration, sample.replace("raingauge.example/\"", "other.example/rain/\""));
    assertThat(build(incremental, false)).isEqualTo(fullBuild(false));
  }
}
