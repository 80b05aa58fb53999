package org.coranto.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.coranto.app.CorantoException;
import org.coranto.inbox.TipAnswer;
import org.coranto.inbox.TipEvent;
import org.coranto.inbox.TipHistory.Recorded;
import org.coranto.inbox.TipRefusal;
import org.coranto.inbox.TipState;
import org.coranto.model.Tip;
import org.coranto.model.TipContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TipStoreTest {

  private static final Instant NOW = Instant.parse("2026-09-01T12:00:00Z");

  @TempDir private Path folder;

  private Path file() {
    return folder.resolve("state/desk.db");
  }

  static Tip tip(String source, String key, String title) {
    return Tip.of(
        new Tip.Origin(source, key, ""),
        new TipContent.Link("https://example.org/" + key, title, List.of("video"), "worth it"));
  }

  @Test
  void a_tip_comes_back_as_it_was_received() {
    var tip = tip("forum", "drizzle", "The drizzle").in("news").saying("see “this”").at(NOW);
    try (var database = Database.open(file())) {
      assertThat(new TipStore(database).receive(List.of(tip), NOW).fresh()).containsExactly(1L);
    }
    try (var database = Database.open(file())) {
      var stored = new TipStore(database).find(1).orElseThrow();
      assertThat(stored.tip()).isEqualTo(tip);
      assertThat(stored.state()).isEqualTo(TipState.RECEIVED);
      assertThat(stored.history().events())
          .containsExactly(new Recorded(NOW, "forum", new TipEvent.Gathered()));
    }
  }

  @Test
  void what_a_source_brings_again_is_not_kept_twice() {
    try (var database = Database.open(file())) {
      var store = new TipStore(database);
      store.receive(List.of(tip("forum", "a", "One"), tip("feed", "a", "One")), NOW);
      var again =
          store.receive(
              List.of(
                  tip("forum", "a", "One"),
                  tip("feed", "a", "One, corrected"),
                  tip("feed", "b", "Two"),
                  tip("feed", "b", "Two")),
              NOW.plusSeconds(60));
      assertThat(again).isEqualTo(new TipStore.Received(List.of(3L), 1, 2));
      assertThat(store.in(List.of(TipState.RECEIVED)))
          .extracting(it -> it.tip().content().title())
          .containsExactly("One", "One, corrected", "Two");
    }
  }

  @Test
  void a_life_is_a_list_that_only_grows() {
    try (var database = Database.open(file())) {
      var store = new TipStore(database);
      store.receive(List.of(tip("forum", "a", "One")), NOW);
      var accepted =
          new Recorded(NOW.plusSeconds(1), TipStore.CORANTO, new TipEvent.Accepted("news"));
      var dropped =
          new Recorded(NOW.plusSeconds(2), "Ada", new TipEvent.Dropped("it is an advert"));
      store.decide(List.of(new TipStore.Decision(store.find(1).orElseThrow(), accepted)));
      store.decide(List.of(new TipStore.Decision(store.find(1).orElseThrow(), dropped)));
      var stored = store.find(1).orElseThrow();
      assertThat(stored.state()).isEqualTo(TipState.DECLINED);
      assertThat(stored.history().events()).hasSize(3).endsWith(accepted, dropped);
      assertThat(store.in(List.of(TipState.ACCEPTED))).isEmpty();
    }
  }

  @Test
  void tips_of_one_page_are_found_however_its_address_is_written() {
    try (var database = Database.open(file())) {
      var store = new TipStore(database);
      store.receive(
          List.of(
              Tip.of(
                  new Tip.Origin("feed", "1", ""),
                  new TipContent.Link(
                      "http://www.example.org/post/?utm_source=x", "Post", List.of(), ""))),
          NOW);
      var other =
          Tip.of(
              new Tip.Origin("mail", "2", ""),
              new TipContent.Link("https://example.org/post", "A post", List.of(), ""));
      assertThat(store.at(List.of(TipStore.addressKey(other)))).hasSize(1);
    }
  }

  @Test
  void when_a_decision_fails_none_of_its_batch_is_taken() {
    try (var database = Database.open(file())) {
      var store = new TipStore(database);
      store.receive(List.of(tip("forum", "a", "One")), NOW);
      var tip = store.find(1).orElseThrow();
      var held = new Recorded(NOW, "Ada", new TipEvent.Held(Optional.empty()));
      assertThatThrownBy(() ->
              store.decide(
                  List.of(tip),
                  _ -> {
                    throw new CorantoException("the draft cannot be written");
                  }))
          .isInstanceOf(CorantoException.class);
      assertThatThrownBy(() ->
              store.decide(
                  tip,
                  events -> {
                    events.accept(held);
                    throw new CorantoException("the draft cannot be written");
                  }))
          .isInstanceOf(CorantoException.class);
      assertThat(store.find(1).orElseThrow()).isEqualTo(tip);
    }
  }

  private static TipAnswer drop(TipStore store, StoredTip tip, String who) {
    return store.decide(
        tip,
        events -> {
          events.accept(new Recorded(NOW, who, new TipEvent.Dropped("said " + who)));
          return new TipAnswer.Dropped(tip.id(), "said " + who);
        });
  }

  @Test
  void of_two_who_decide_about_one_tip_as_they_read_it_the_second_changes_nothing() {
    try (var one = Database.open(file());
        var other = Database.open(file())) {
      new TipStore(one).receive(List.of(tip("forum", "a", "One")), NOW);
      var asRead = new TipStore(one).find(1).orElseThrow();
      assertThat(drop(new TipStore(one), asRead, "Ada")).isInstanceOf(TipAnswer.Dropped.class);
      assertThat(drop(new TipStore(other), asRead, "Ed"))
          .isEqualTo(new TipAnswer.Refused(1, new TipRefusal.Changed(TipState.DECLINED)));
      assertThat(
              new TipStore(other)
                  .decide(
                      List.of(
                          new TipStore.Decision(
                              asRead,
                              new Recorded(NOW, "coranto", new TipEvent.Accepted("news"))))))
          .isEmpty();
      assertThat(new TipStore(one).find(1).orElseThrow().history().events()).hasSize(2);
    }
  }

  @Test
  void of_many_who_decide_at_once_exactly_one_wins_and_the_others_are_told() throws Exception {
    try (var one = Database.open(file());
        var other = Database.open(file());
        var workers = Executors.newVirtualThreadPerTaskExecutor()) {
      new TipStore(one).receive(List.of(tip("forum", "a", "One")), NOW);
      var asRead = new TipStore(one).find(1).orElseThrow();
      var start = new CountDownLatch(1);
      var answers =
          IntStream.range(0, 20)
              .mapToObj(i ->
                  workers.submit(() -> {
                    start.await();
                    return drop(new TipStore(i % 2 == 0 ? one : other), asRead, "editor " + i);
                  }))
              .toList();
      start.countDown();
      int won = 0;
      for (var answer : answers) {
        switch (answer.get()) {
          case TipAnswer.Dropped _ -> won++;
          case TipAnswer it ->
              assertThat(it)
                  .isEqualTo(new TipAnswer.Refused(1, new TipRefusal.Changed(TipState.DECLINED)));
        }
      }
      assertThat(won).isOne();
      assertThat(new TipStore(one).find(1).orElseThrow().history().events()).hasSize(2);
    }
  }

  @Test
  void many_hands_lose_nothing_and_keep_nothing_twice() throws Exception {
    try (var one = Database.open(file());
        var other = Database.open(file());
        var workers = Executors.newVirtualThreadPerTaskExecutor()) {
      var start = new CountDownLatch(1);
      var done =
          IntStream.range(0, 40)
              .mapToObj(i ->
                  workers.submit(() -> {
                    start.await();
                    var store = new TipStore(i % 2 == 0 ? one : other);
                    return store.receive(
                        List.of(tip("forum", "same", "Same"), tip("forum", "k" + i, "Own")), NOW);
                  }))
              .toList();
      start.countDown();
      for (var it : done) {
        it.get();
      }
      assertThat(new TipStore(one).in(List.of(TipState.RECEIVED)))
          .hasSize(41)
          .extracting(StoredTip::id)
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void a_file_of_something_else_is_left_alone() throws IOException {
    Files.createDirectories(file().getParent());
    Files.writeString(file(), "a shopping list, and not a database at all ".repeat(100));
    assertThatThrownBy(() -> Database.open(file()))
        .isInstanceOf(CorantoException.class)
        .hasMessageContaining("desk.db");
    assertThat(Files.readString(file())).startsWith("a shopping list");
  }

  @Test
  void no_other_user_of_this_machine_may_read_it() throws IOException {
    Database.open(file()).close();
    if (Files.getFileStore(file()).supportsFileAttributeView("posix")) {
      assertThat(Files.getPosixFilePermissions(file()))
          .containsExactlyInAnyOrder(
              PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }
  }
}
