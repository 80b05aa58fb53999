package org.coranto.app.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coranto.app.CorantoException;
import org.coranto.app.newsletter.Newsletter;
import org.coranto.app.newsletter.Runtime;
import org.coranto.app.newsletter.TestRuntime;
import org.coranto.app.repo.FileStamp;
import org.coranto.app.repo.NewsletterRepository;
import org.coranto.app.site.BuildState;
import org.coranto.app.site.BuildState.Written;
import org.coranto.app.site.BuildStateFile;
import org.coranto.app.site.SiteFolder;
import org.coranto.app.site.StateKey;
import org.coranto.testing.Folders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A build does not trust files that it finds, and does not write or delete outside its folders.
class BuildTrustTest {

  @TempDir private Path temporary = Path.of("");
  private Path folder = Path.of("");
  private Path newsletter = Path.of("");
  private Path outside = Path.of("");
  private Path diary = Path.of("");

  @BeforeEach
  void copyTheSample() throws IOException {
    folder = temporary.toRealPath();
    newsletter = folder.resolve("newsletter");
    outside = Files.createDirectories(folder.resolve("home"));
    diary = Files.writeString(outside.resolve("diary.txt"), "mine");
    Folders.copy(Folders.project().resolve("samples/rain-gauge"), newsletter);
  }

  private BuildReport build() {
    return build(BuildSite.Request.USUAL);
  }

  private BuildReport build(Path out) {
    return build(new BuildSite.Request(Optional.of(out), Optional.empty(), false, false));
  }

  private BuildReport build(BuildSite.Request request) {
    try (var opened = Newsletter.open(newsletter, runtime())) {
      return Builds.report(new BuildSite(opened).run(request.removing()));
    }
  }

  private Runtime runtime() {
    return TestRuntime.ofThisMachine(folder.resolve("user"));
  }

  private StateKey key() {
    return runtime().stateKey();
  }

  private Path site() {
    return newsletter.resolve(".coranto/site");
  }

  private Path state() {
    return newsletter.resolve(".coranto/.site.state");
  }

  private Path firstEdition() throws IOException {
    try (var files = Files.list(newsletter.resolve("editions"))) {
      return files.sorted().toList().getFirst();
    }
  }

  /// A state that lists the diary, as a hostile repository might.
  private BuildState stateThatNames(String path) {
    var stamp = FileStamp.of(diary).orElseThrow();
    return new BuildState(
        new BuildState.Start("", "", 0),
        Map.of(),
        Map.of(),
        Map.of(path, new Written("", stamp)),
        Map.of());
  }

  private void assertNothingOutsideWasTouched() {
    assertThat(Folders.contents(outside)).containsExactly(Map.entry("diary.txt", "mine"));
  }

  private void assertSiteEqualsAFullBuild(Path site) {
    var full = folder.resolve("full-site");
    build(full);
    assertThat(Folders.contents(site)).isEqualTo(Folders.contents(full));
  }

  @Test
  void a_state_that_another_machine_wrote_is_not_believed() throws IOException {
    Files.createDirectories(site());
    Folders.write(site().resolve("kept.txt"), "x");
    var theirs = StateKey.in(folder.resolve("theirs"));
    BuildStateFile.of(site(), theirs).write(stateThatNames("../../../home/diary.txt"));
    build();
    assertNothingOutsideWasTouched();
    assertSiteEqualsAFullBuild(site());
  }

  @Test
  void one_changed_byte_makes_a_state_worthless() throws IOException {
    build();
    var bytes = Files.readAllBytes(state());
    bytes[bytes.length / 2] ^= 1;
    Files.write(state(), bytes);
    assertThat(build().work().rendered()).isGreaterThan(40);
  }

  @Test
  void a_state_holds_for_its_own_folder_only() throws IOException {
    build();
    var moved = folder.resolve("moved");
    Files.move(newsletter, moved);
    newsletter = moved;
    assertThat(build().work().rendered()).isGreaterThan(40);
  }

  @Test
  void paths_that_leave_the_site_are_refused_even_in_a_signed_state() {
    build();
    for (var path : List.of("../../../home/diary.txt", diary.toString(), "a/../../../x")) {
      BuildStateFile.of(site(), key()).write(stateThatNames(path));
      assertThatThrownBy(this::build)
          .isInstanceOf(CorantoException.class)
          .hasMessageContaining("outside the site");
    }
    assertNothingOutsideWasTouched();
  }

  @Test
  void a_signed_state_does_not_lead_through_a_link() throws IOException {
    build();
    Files.createSymbolicLink(site().resolve("old"), outside);
    BuildStateFile.of(site(), key()).write(stateThatNames("old/diary.txt"));
    assertThatThrownBy(this::build).hasMessageContaining("old is a link to " + outside);
    assertNothingOutsideWasTouched();
  }

  @Test
  void a_state_folder_that_is_a_link_is_refused() throws IOException {
    Files.createSymbolicLink(newsletter.resolve(".coranto"), outside);
    assertThatThrownBy(this::build)
        .isInstanceOf(CorantoException.class)
        .hasMessageContaining(".coranto is a link to " + outside)
        .hasMessageContaining("Replace the link");
    assertNothingOutsideWasTouched();
  }

  @Test
  void anything_in_the_state_folder_that_is_a_link_is_refused() throws IOException {
    Files.createDirectories(newsletter.resolve(".coranto"));
    for (var name : List.of("site", ".site.new", ".site.state", ".site.state.new", ".gitignore")) {
      var link = Files.createSymbolicLink(newsletter.resolve(".coranto").resolve(name), outside);
      assertThatThrownBy(this::build).hasMessageContaining(name + " is a link");
      Files.delete(link);
    }
    assertNothingOutsideWasTouched();
  }

  @Test
  void a_link_to_another_folder_of_the_newsletter_is_refused_too() throws IOException {
    Files.createDirectories(newsletter.resolve(".coranto"));
    Files.createSymbolicLink(site(), Path.of("../editions"));
    var before = Folders.contents(newsletter.resolve("editions"));
    assertThatThrownBy(this::build).hasMessageContaining("site is a link");
    assertThat(Folders.contents(newsletter.resolve("editions"))).isEqualTo(before);
  }

  @Test
  void a_configured_state_folder_behind_a_link_is_refused() throws IOException {
    var configuration = newsletter.resolve("coranto.toml");
    Folders.write(
        configuration,
        Folders.read(configuration).replace("[content]", "[content]\nstate = \"var/coranto\""));
    Files.createSymbolicLink(newsletter.resolve("var"), outside);
    assertThatThrownBy(this::build).hasMessageContaining("var is a link");
    assertNothingOutsideWasTouched();
  }

  @Test
  void a_link_within_the_site_is_refused_with_and_without_a_state() throws IOException {
    Files.createDirectories(site());
    Files.createSymbolicLink(site().resolve("editions"), outside);
    assertThatThrownBy(this::build).hasMessageContaining("editions is a link to " + outside);
    Files.delete(site().resolve("editions"));
    Files.createSymbolicLink(site().resolve("elsewhere"), outside);
    assertThatThrownBy(this::build).hasMessageContaining("elsewhere is a link to " + outside);
    assertNothingOutsideWasTouched();
  }

  @Test
  void an_artifact_that_became_a_link_is_replaced_and_its_target_is_unchanged() throws IOException {
    build();
    var page = site().resolve("index.html");
    Files.delete(page);
    Files.createSymbolicLink(page, diary);
    build();
    assertThat(Files.isSymbolicLink(page)).isFalse();
    assertNothingOutsideWasTouched();
    assertSiteEqualsAFullBuild(site());
  }

  @Test
  void a_state_that_git_tracks_is_not_used_and_that_is_said() throws IOException {
    build();
    Files.delete(newsletter.resolve(".coranto/.gitignore"));
    try (var git = NewsletterRepository.init(newsletter)) {
      var author = new NewsletterRepository.Author("Ada", "ada@example.org");
      var time = java.time.Instant.EPOCH.atZone(ZoneOffset.UTC);
      git.commit("Start", author, time, List.of("editions"));
      Folders.write(firstEdition(), Folders.read(firstEdition()) + "\nMore.\n");
      assertThat(build().work().rendered()).isLessThan(13);
      Files.delete(newsletter.resolve(".coranto/.gitignore"));
      git.commit("Commit too much", author, time, List.of("."));
    }
    Folders.write(firstEdition(), Folders.read(firstEdition()) + "\nAnd more.\n");
    var report = build();
    assertThat(report.work().rendered()).isGreaterThan(40);
    assertThat(report.notices())
        .anyMatch(it -> it.contains(".site.state") && it.contains("tracked by Git"));
  }

  @Test
  void the_key_is_for_its_owner_only_and_one_that_others_can_read_is_replaced() throws IOException {
    build();
    var key = folder.resolve("user/coranto/state-key");
    assertThat(Files.getPosixFilePermissions(key)).hasSize(2);
    var before = Files.readAllBytes(key);
    assertThat(before).hasSize(32);
    Files.setPosixFilePermissions(
        key, java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));
    assertThat(build().work().rendered()).isGreaterThan(40);
    assertThat(Files.readAllBytes(key)).isNotEqualTo(before);
  }

  @Test
  void without_a_folder_for_the_key_every_build_is_a_full_one() throws IOException {
    Files.writeString(folder.resolve("user"), "a file where the folder would be");
    build();
    assertThat(build().work().rendered()).isGreaterThan(40);
    assertSiteEqualsAFullBuild(site());
  }

  @Test
  void without_a_state_a_withdrawn_edition_leaves_the_newsletters_own_folder() throws IOException {
    build();
    Folders.write(site().resolve(".nojekyll"), "");
    Folders.write(site().resolve("stray.txt"), "x");
    Files.delete(state());
    Files.delete(firstEdition());
    assertThat(build().removed()).isPositive();
    assertThat(site().resolve(".nojekyll")).exists();
    Files.delete(site().resolve(".nojekyll"));
    assertSiteEqualsAFullBuild(site());
  }

  @Test
  void without_a_state_another_folder_loses_withdrawn_editions_and_keeps_the_rest()
      throws IOException {
    var out = folder.resolve("www");
    build(out);
    Folders.write(out.resolve("CNAME"), "gauge.example");
    Folders.write(out.resolve("editions/1/notes.txt"), "mine");
    Folders.write(out.resolve(".git/config"), "theirs");
    Files.delete(folder.resolve(".www.state"));
    Files.delete(firstEdition());
    var report = build(out);
    assertThat(report.removed()).isPositive();
    assertThat(report.notices())
        .anyMatch(it -> it.contains("2 files") && it.contains("CNAME, editions/1/notes.txt"));
    assertThat(out.resolve("CNAME")).hasContent("gauge.example");
    assertThat(out.resolve(".git/config")).hasContent("theirs");
    Files.delete(out.resolve("CNAME"));
    Files.delete(out.resolve("editions/1/notes.txt"));
    Files.delete(out.resolve(".git/config"));
    assertSiteEqualsAFullBuild(out);
  }

  @Test
  void a_folder_of_others_in_the_place_of_a_page_is_not_deleted() throws IOException {
    var out = folder.resolve("www");
    Folders.write(out.resolve("404.html/.git/config"), "theirs");
    assertThatThrownBy(() -> build(out))
        .hasMessageContaining("404.html has the path of a new artifact");
    assertThat(Folders.contents(out)).containsOnlyKeys("404.html/.git/config");
  }

  @Test
  void what_was_about_to_be_published_is_known_after_a_kill() throws IOException {
    var key = key();
    build();
    var known = BuildStateFile.of(site(), key).read();
    BuildStateFile.of(site(), key).write(known.before(known.artifacts().keySet()));
    Files.delete(firstEdition());
    build();
    assertSiteEqualsAFullBuild(site());
  }

  @Test
  void the_real_folder_of_a_site_is_found_through_a_link_that_the_user_named() throws IOException {
    var real = Files.createDirectories(folder.resolve("releases/5"));
    var link = Files.createSymbolicLink(folder.resolve("www"), real);
    build(link);
    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(SiteFolder.real(link)).isEqualTo(real);
    assertThat(Files.exists(real.resolve("index.html"), LinkOption.NOFOLLOW_LINKS)).isTrue();
    assertSiteEqualsAFullBuild(real);
  }
}
