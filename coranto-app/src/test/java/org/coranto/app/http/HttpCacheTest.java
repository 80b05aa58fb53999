package org.coranto.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.coranto.app.http.PolitenessPolicy.CacheRules;
import org.coranto.app.http.PolitenessPolicy.Freshness;
import org.coranto.web.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HttpCacheTest {

  private static final CacheRules RULES =
      new CacheRules(Duration.ofDays(30), 10_000, Freshness.NEVER);
  private static final int LARGEST = 1_000_000;
  private static final Instant NOW = Instant.parse("2026-09-01T12:00:00Z"); // as in LocalWeb

  @TempDir private Path folder;

  private final LocalWeb.Clock clock = new LocalWeb.Clock();

  private Path file() {
    return folder.resolve("state/answers");
  }

  private HttpCache open() {
    return HttpCache.open(file(), clock, LARGEST);
  }

  private static CacheKey key(int number) {
    return CacheKey.ofPage("https://example.org/" + number);
  }

  private void keep(HttpCache cache, int number, String content) {
    cache.keep(key(number), answer(content), RULES);
  }

  private CachedAnswer answer(String content) {
    return new CachedAnswer(
        clock.instant(),
        new Validators("\"v1\"", "Tue, 1 Sep 2026 10:00:00 GMT"),
        content.getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<String> content(HttpCache cache, int number) {
    return cache.of(key(number)).map(it -> new String(it.content(), StandardCharsets.UTF_8));
  }

  @Test
  void an_answer_is_there_at_once_and_in_the_next_run() {
    try (var cache = open()) {
      keep(cache, 1, "one");
      assertThat(content(cache, 1)).hasValue("one");
    }
    try (var cache = open()) {
      var kept = cache.of(key(1)).orElseThrow();
      assertThat(kept.asked()).isEqualTo(LocalWeb.NOW);
      assertThat(kept.validators().conditions())
          .containsEntry("If-None-Match", "\"v1\"")
          .containsEntry("If-Modified-Since", "Tue, 1 Sep 2026 10:00:00 GMT");
      assertThat(content(cache, 1)).hasValue("one");
      assertThat(content(cache, 2)).isEmpty();
    }
  }

  @Test
  void the_last_answer_counts() {
    try (var cache = open()) {
      keep(cache, 1, "old");
      keep(cache, 1, "new");
      assertThat(content(cache, 1)).hasValue("new");
    }
    try (var cache = open()) {
      assertThat(content(cache, 1)).hasValue("new");
    }
  }

  @Test
  void an_answer_is_forgotten_when_its_time_is_over() {
    try (var cache = open()) {
      keep(cache, 1, "one");
      clock.pass(Duration.ofDays(30).minusSeconds(1));
      assertThat(content(cache, 1)).hasValue("one");
      clock.pass(Duration.ofSeconds(1));
      assertThat(content(cache, 1)).isEmpty();
    }
    try (var cache = open()) {
      assertThat(content(cache, 1)).isEmpty();
    }
  }

  @Test
  void an_answer_that_is_too_large_is_not_kept() {
    try (var cache = open()) {
      keep(cache, 1, "x".repeat(10_000));
      keep(cache, 2, "x".repeat(10_001));
      assertThat(content(cache, 1)).isPresent();
      assertThat(content(cache, 2)).isEmpty();
    }
  }

  @Test
  void the_file_never_grows_beyond_its_size_and_keeps_what_came_last() throws IOException {
    int largest = 20_000;
    try (var cache = HttpCache.open(file(), clock, largest)) {
      for (int i = 0; i < 1_000; i++) {
        keep(cache, i % 500, "answer " + i);
        assertThat(Files.size(file())).isLessThanOrEqualTo(largest);
        assertThat(content(cache, i % 500)).hasValue("answer " + i);
      }
    }
    try (var cache = HttpCache.open(file(), clock, largest)) {
      for (int i = 499; i > 450; i--) {
        assertThat(content(cache, i)).hasValue("answer " + (i + 500));
      }
      assertThat(content(cache, 1)).isEmpty();
    }
  }

  @Test
  void an_answer_that_never_changes_place_survives_only_in_its_last_form() throws IOException {
    try (var cache = HttpCache.open(file(), clock, 20_000)) {
      for (int i = 0; i < 1_000; i++) {
        keep(cache, 1, "answer " + i);
      }
      assertThat(content(cache, 1)).hasValue("answer 999");
    }
  }

  @Test
  void a_run_that_was_killed_spoils_neither_what_was_before_nor_what_comes_after()
      throws IOException {
    try (var cache = open()) {
      keep(cache, 1, "one");
      keep(cache, 2, "two");
    }
    var whole = Files.readAllBytes(file());
    for (int cut = 1; cut < whole.length / 2; cut++) {
      Files.write(file(), Arrays.copyOf(whole, whole.length - cut));
      try (var cache = open()) {
        assertThat(content(cache, 1)).hasValue("one");
        assertThat(content(cache, 2)).isEmpty();
        keep(cache, 3, "three");
      }
      try (var cache = open()) {
        assertThat(content(cache, 1)).hasValue("one");
        assertThat(content(cache, 3)).hasValue("three");
      }
    }
  }

  @Test
  void damage_loses_answers_but_never_gives_a_wrong_one() throws IOException {
    try (var cache = open()) {
      for (int i = 0; i < 5; i++) {
        keep(cache, i, "answer " + i);
      }
    }
    var whole = Files.readAllBytes(file());
    for (int at = 0; at < whole.length; at++) {
      var damaged = whole.clone();
      damaged[at] ^= 0x41;
      Files.write(file(), damaged);
      try (var cache = open()) {
        for (int i = 0; i < 5; i++) {
          var number = i;
          content(cache, i).ifPresent(it -> assertThat(it).isEqualTo("answer " + number));
        }
        keep(cache, 7, "seven");
        assertThat(content(cache, 7)).hasValue("seven");
      }
    }
  }

  @Test
  void a_file_that_is_not_a_cache_is_replaced() throws IOException {
    Files.createDirectories(file().getParent());
    var random = new Random(7);
    for (var other : List.of(new byte[0], "{\"link\":\"x\"}\n".getBytes(StandardCharsets.UTF_8))) {
      Files.write(file(), other);
      survives();
    }
    for (int i = 0; i < 100; i++) {
      var bytes = new byte[random.nextInt(200)];
      random.nextBytes(bytes);
      Files.write(file(), bytes);
      survives();
    }
  }

  private void survives() {
    try (var cache = open()) {
      keep(cache, 1, "one");
    }
    try (var cache = open()) {
      assertThat(content(cache, 1)).hasValue("one");
    }
  }

  @Test
  void two_runs_in_one_process_write_both() {
    try (var one = open();
        var other = open()) {
      keep(one, 1, "one");
      keep(other, 2, "two");
      assertThat(content(other, 1)).as("what it did not see when it was opened").isEmpty();
    }
    try (var cache = open()) {
      assertThat(content(cache, 1)).hasValue("one");
      assertThat(content(cache, 2)).hasValue("two");
    }
  }

  @Test
  void answers_that_another_run_has_moved_are_forgotten_and_never_mixed_up() {
    int largest = 20_000;
    try (var reader = HttpCache.open(file(), clock, largest)) {
      for (int i = 0; i < 100; i++) {
        keep(reader, i, "answer " + i);
      }
      try (var writer = HttpCache.open(file(), clock, largest)) {
        for (int i = 100; i < 300; i++) {
          keep(writer, i, "longer answer " + i);
        }
      }
      for (int i = 0; i < 100; i++) {
        var number = i;
        content(reader, i).ifPresent(it -> assertThat(it).isEqualTo("answer " + number));
      }
      keep(reader, 5, "again");
      assertThat(content(reader, 5)).hasValue("again");
    }
  }

  /// Keeps answers as another process.
  static final class Writer {
    private Writer() {}

    public static void main(String[] arguments) {
      int from = Integer.parseInt(arguments[1]);
      try (var cache = HttpCache.open(Path.of(arguments[0]), () -> NOW, LARGEST)) {
        System.out.println("open");
        for (int i = from; i < from + 500; i++) {
          var content = ("answer " + i).getBytes(StandardCharsets.UTF_8);
          cache.keep(key(i), new CachedAnswer(NOW, Validators.NONE, content), RULES);
        }
      }
    }
  }

  @Test
  void several_processes_write_at_the_same_time_and_nothing_is_lost() throws Exception {
    var processes = new ArrayList<Process>();
    for (int from : new int[] {0, 500, 1_000}) {
      processes.add(writer(from));
    }
    for (var process : processes) {
      assertThat(process.waitFor()).isZero();
    }
    try (var cache = open()) {
      assertThat(IntStream.range(0, 1_500))
          .allSatisfy(i -> assertThat(content(cache, i)).hasValue("answer " + i));
    }
  }

  @Test
  void a_process_that_is_killed_while_it_writes_leaves_a_cache_that_can_be_used() throws Exception {
    for (int i = 0; i < 3; i++) {
      var process = writer(i * 500);
      process.inputReader().readLine(); // it is open, and about to write
      process.destroyForcibly().waitFor();
      try (var cache = open()) {
        for (int number = 0; number < 1_500; number++) {
          var expected = "answer " + number;
          content(cache, number).ifPresent(it -> assertThat(it).isEqualTo(expected));
        }
        keep(cache, 2_000 + i, "after");
        assertThat(content(cache, 2_000 + i)).hasValue("after");
      }
    }
  }

  private Process writer(int from) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            classPath(HttpCacheTest.class, HttpCache.class, HttpResponse.class),
            Writer.class.getName(),
            file().toString(),
            String.valueOf(from))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static String classPath(Class<?>... needed) {
    return Stream.of(needed)
        .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
        .map(place -> Path.of(URI.create(place.toString())).toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  @Test
  void only_the_owner_may_read_it() throws IOException {
    open().close();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
        .isEqualTo("rw-------");
  }

  @Test
  void the_cache_file_of_an_older_version_is_deleted() throws IOException {
    var old = folder.resolve("pages");
    Files.writeString(old, "{\"link\":\"https://example.org/\"}\n");
    HttpCache.open(folder.resolve("answers"), clock, old).close();
    assertThat(old).doesNotExist();
    HttpCache.open(folder.resolve("answers"), clock, old).close();
  }
}
