package org.coranto.app.tips;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.coranto.app.newsletter.Newsletter;
import org.coranto.app.newsletter.Runtime;
import org.coranto.app.newsletter.TipPlacer;
import org.coranto.app.repo.LocalGit;
import org.coranto.app.store.Database;
import org.coranto.app.store.StoredTip;
import org.coranto.app.store.TipStore;
import org.coranto.inbox.TipEvent;
import org.coranto.inbox.TipState;
import org.coranto.model.Tip;
import org.coranto.model.TipContent;
import org.coranto.testing.JavaProgram;
import org.coranto.testing.TestNewsletter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Processes that place tips into one draft at the same time; some of them are killed.
/// `proof/chaos` does the same with more processes, through the command line.
class PlacingProcessesTest {

  private static final int TIPS = 60;
  private static final String DRAFT = "draft/2026-09-02.md";

  @TempDir Path folder;

  private LocalGit git;

  @BeforeEach
  void newsletter() throws IOException {
    git = LocalGit.init(folder);
    TestNewsletter.in(git.top()).section("news");
    git.commit("coranto.toml");
    git.commit(DRAFT, "# The Weekly 2 (2026-09-02)\n\n## News\n\n* [Here](https://example.org/)\n");
    try (var database = Database.open(git.top().resolve(".coranto/desk.db"))) {
      new TipStore(database)
          .receive(LongStream.rangeClosed(1, TIPS).mapToObj(i -> tip(i)).toList(), Instant.EPOCH);
    }
  }

  private static Tip tip(long id) {
    return Tip.of(
            new Tip.Origin("forum", "key-" + id, ""),
            new TipContent.Link(address(id), "Tip number " + id, List.of(), ""))
        .in("news");
  }

  private static String address(long id) {
    return "https://example.org/tip-%d-".formatted(id);
  }

  @Test
  void twelve_processes_place_all_tips_each_once_and_none_is_refused() throws Exception {
    var placers = new ArrayList<Process>();
    long each = TIPS / 12;
    for (int i = 0; i < 12; i++) {
      placers.add(start("place", LongStream.rangeClosed(i * each + 1L, (i + 1L) * each).toArray()));
    }
    for (var placer : placers) {
      assertThat(said(placer)).isEmpty();
      assertThat(placer.waitFor()).isZero();
    }
    assertThat(agreed()).hasSize(TIPS);
    assertThat(git.commits()).isEqualTo(TIPS + 2);
    git.run("fsck", "--strict");
  }

  @Test
  void draft_database_and_git_agree_however_processes_are_killed() throws Exception {
    var random = new Random(20260902);
    for (int kill = 0; kill < 5; kill++) {
      boolean undoes = kill % 2 == 1;
      var ids = new ArrayList<>(undoes ? List.copyOf(agreed()) : all());
      var victim =
          start(undoes ? "undo" : "place", ids.stream().mapToLong(Long::longValue).toArray());
      victim.waitFor(900 + random.nextInt(900), TimeUnit.MILLISECONDS);
      victim.destroyForcibly().waitFor();
      agreed();
    }
    var placer = start("place", all().stream().mapToLong(Long::longValue).toArray());
    said(placer);
    assertThat(placer.waitFor()).isZero();
    assertThat(agreed()).hasSize(TIPS);
    git.run("fsck", "--strict");
  }

  private static List<Long> all() {
    return LongStream.rangeClosed(1, TIPS).boxed().toList();
  }

  /// The placed tips after the next command; database, draft and Git must agree.
  private Set<Long> agreed() throws IOException {
    var placed = new HashSet<Long>();
    var tips = list();
    var text = Files.readString(git.top().resolve(DRAFT));
    var commits = commits();
    assertThat(git.status()).isEmpty();
    assertThat(git.committed(DRAFT)).isEqualTo(text.stripTrailing());
    for (var tip : tips) {
      boolean isPlaced = tip.state() == TipState.PLACED;
      assertThat(text.split(address(tip.id()), -1))
          .as("%s is in the draft as often as it should be", tip)
          .hasSize(isPlaced ? 2 : 1);
      if (isPlaced) {
        placed.add(tip.id());
        assertThat(tip.event())
            .get()
            .isInstanceOfSatisfying(
                TipEvent.Placed.class,
                it -> assertShown(tip.id(), requireNonNull(commits.get(it.commit()))));
      }
    }
    return placed;
  }

  /// The commits of the branch: message and change of each, by its id.
  private Map<String, String> commits() {
    return Stream.of(git.run("log", "-p", "--format=%x00%H%n%B").split("\0", -1))
        .filter(it -> !it.isEmpty())
        .collect(Collectors.toMap(it -> it.lines().findFirst().orElse(""), it -> it));
  }

  private static void assertShown(long id, String commit) {
    assertThat(commit)
        .contains("Tip: " + id + "\n")
        .containsPattern("(?m)^\\+.*" + Pattern.quote(address(id)));
  }

  private List<StoredTip> list() {
    var runtime = Runtime.ofThisMachine(git.environment(), "test");
    try (var newsletter = Newsletter.open(git.top(), runtime)) {
      return new ListTips(newsletter)
          .run(new ListTips.Request.In(java.util.Set.of(TipState.values())));
    }
  }

  private static String said(Process process) throws IOException {
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private Process start(String verb, long... ids) throws IOException {
    var words =
        Stream.concat(
                Stream.of(git.top().toString(), verb), LongStream.of(ids).mapToObj(String::valueOf))
            .toArray(String[]::new);
    var builder =
        new ProcessBuilder(JavaProgram.command(TipPlacer.class, words)).redirectErrorStream(true);
    git.setUser(builder.environment());
    return builder.start();
  }
}
