package org.coranto.app.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.coranto.app.ContentException;
import org.coranto.app.CorantoException;
import org.coranto.app.newsletter.Newsletter;
import org.coranto.app.newsletter.TestRuntime;
import org.coranto.output.Inputs;
import org.coranto.output.Output;
import org.coranto.output.Plan;
import org.coranto.output.Site;
import org.coranto.registry.Outputs;
import org.coranto.testing.Folders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuildSiteTest {

  @TempDir Path folder = Path.of("");
  private Path newsletter = Path.of("");

  @BeforeEach
  void copyTheSample() {
    newsletter = folder.resolve("newsletter");
    Folders.copy(Folders.project().resolve("samples/rain-gauge"), newsletter);
  }

  private BuildReport build(Path out) {
    return build(out, Outputs.ALL);
  }

  private BuildReport build(Path out, List<Output> outputs) {
    return build(new BuildSite.Request(Optional.of(out), Optional.empty(), false, false), outputs);
  }

  private BuildReport build(BuildSite.Request request, List<Output> outputs) {
    try (var opened = Newsletter.open(newsletter, TestRuntime.ofThisMachine(folder))) {
      return Builds.report(new BuildSite(opened, outputs).run(request.removing()));
    }
  }

  private List<Path> editions() {
    try (var files = Files.list(newsletter.resolve("editions"))) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void a_second_build_without_a_change_writes_nothing() {
    var out = folder.resolve("site");
    assertThat(build(out).written()).isGreaterThan(40);
    var again = build(out);
    assertThat(again.written()).isZero();
    assertThat(again.unchanged()).isEqualTo(build(out).unchanged());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void after_random_edits_an_incremental_site_is_the_full_one_byte_by_byte(long seed) {
    var random = new Random(seed);
    var incremental = folder.resolve("incremental");
    build(incremental);
    for (int round = 0; round < 8; round++) {
      for (int edit = random.nextInt(3); edit >= 0; edit--) {
        change(random);
      }
      build(incremental);
      var full = folder.resolve("full-" + round);
      build(full);
      assertThat(Folders.contents(incremental)).isEqualTo(Folders.contents(full));
    }
  }

  /// Changes that editors make to a newsletter in a year.
  private void change(Random random) {
    var editions = editions();
    var some = editions.get(random.nextInt(editions.size()));
    var text = Folders.read(some);
    try {
      switch (random.nextInt(9)) {
        case 0 ->
            Folders.write(
                some, text + "\n* [New " + random.nextInt() + "](https://new.example/)\n");
        case 1 ->
            Folders.write(
                some,
                text.replaceFirst("title: .*", "title: \"Renamed " + random.nextInt(99) + "\""));
        case 2 -> Folders.write(some, text.replaceFirst("(?m)^\\* .*\\R", ""));
        case 3 -> Files.deleteIfExists(editions.size() > 4 ? some : some.resolveSibling("none"));
        case 4 ->
            Folders.write(
                some.resolveSibling("2027-01-%02d-extra.md".formatted(1 + random.nextInt(28))),
                text.replaceFirst(
                        "(?m)^date: .*", "date: 2027-01-%02d".formatted(1 + random.nextInt(28)))
                    .replaceFirst(
                        "(?m)^number: .*", "number: %d".formatted(1000 + random.nextInt(9000))));
        case 5 ->
            Folders.write(
                newsletter.resolve("pages/about.md"),
                "---\ntitle: About " + random.nextInt() + "\n---\n\nUs.\n");
        case 6 -> Folders.write(some, text.replaceFirst("2026-\\d\\d-\\d\\d \\|", "2026-12-24 |"));
        case 7 ->
            Folders.write(
                newsletter.resolve("coranto.toml"),
                Folders.read(newsletter.resolve("coranto.toml"))
                    .replaceFirst(
                        "description = .*", "description = \"News " + random.nextInt() + "\""));
        default ->
            Files.setLastModifiedTime(
                some, java.nio.file.attribute.FileTime.fromMillis(random.nextInt()));
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void an_artifact_that_somebody_damaged_is_made_again() {
    var out = folder.resolve("site");
    build(out);
    var whole = Folders.contents(out);
    Folders.write(out.resolve("index.html"), "damaged");
    assertThat(build(out).written()).isEqualTo(1);
    assertThat(Folders.contents(out)).isEqualTo(whole);
  }

  @Test
  void an_output_that_fails_leaves_the_old_site_as_it_was() {
    var out = folder.resolve("site");
    build(out);
    var whole = Folders.contents(out);
    Folders.write(editions().getFirst(), Folders.read(editions().getFirst()) + "\nMore.\n");

    var outputs = new ArrayList<>(Outputs.ALL);
    outputs.add(new Failing());
    assertThatThrownBy(() -> build(out, outputs)).isInstanceOf(CorantoException.class);
    assertThat(Folders.contents(out)).isEqualTo(whole);
    assertThat(folder.resolve(".site.new")).doesNotExist();

    build(out);
    assertThat(Folders.contents(out)).isNotEqualTo(whole);
  }

  private static final class Failing implements Output {
    @Override
    public String name() {
      return "failing";
    }

    @Override
    public List<Plan> plan(Site site) {
      return List.of(
          new Plan.OfSite(
              "failing",
              Inputs.of("x"),
              () -> {
                throw new CorantoException("this output always fails");
              }));
    }
  }

  @Test
  void foreign_files_in_the_site_stay() {
    var out = folder.resolve("site");
    build(out);
    Folders.write(out.resolve("verification.txt"), "mine");
    Folders.write(editions().getFirst(), Folders.read(editions().getFirst()) + "\nMore.\n");
    build(out);
    assertThat(out.resolve("verification.txt")).hasContent("mine");
  }

  @Test
  void two_editions_with_one_address_are_refused_by_name() {
    var first = editions().getFirst();
    Folders.write(first.resolveSibling("twin.md"), Folders.read(first));
    assertThatThrownBy(() -> build(folder.resolve("site")))
        .hasMessageContaining(String.valueOf(first.getFileName()))
        .hasMessageContaining("twin.md");
  }

  @Test
  void an_edition_without_a_day_is_named_and_the_others_are_built() {
    Folders.write(editions().getFirst().resolveSibling("undated.md"), "---\ntitle: A\n---\n\nHi\n");
    assertThat(build(folder.resolve("site")).leftOut())
        .anyMatch(reason -> reason.startsWith("editions/undated.md:1:1: "));
  }

  @Test
  void a_header_of_any_length_is_read_whole() {
    var first = editions().getFirst();
    var text = Folders.read(first);
    var notes = "note: \"%s\"\n---\n".formatted("long ".repeat(5_000));
    int end = text.indexOf("\n---", 3) + 1;
    Folders.write(first, text.substring(0, end) + notes + text.substring(end + 4));
    assertThat(build(folder.resolve("site")).notices()).isEmpty();
  }

  @Test
  void mistakes_in_the_configuration_are_all_named() {
    Folders.write(newsletter.resolve("coranto.toml"), "name = 3\nadress = \"x\"\n");
    assertThatThrownBy(() -> build(folder.resolve("site")))
        .isInstanceOf(ContentException.class)
        .hasMessageContaining("coranto.toml:1:")
        .hasMessageContaining("coranto.toml:2:");
  }

  @Test
  void nothing_is_written_into_the_newsletters_folder_but_below_its_state() {
    var before = Folders.contents(newsletter).keySet();
    build(BuildSite.Request.USUAL, Outputs.ALL);
    assertThat(Folders.contents(newsletter).keySet().stream())
        .filteredOn(path -> !path.startsWith(".coranto/"))
        .containsExactlyInAnyOrderElementsOf(before);
  }
}
