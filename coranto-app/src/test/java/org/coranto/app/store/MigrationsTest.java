package org.coranto.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.coranto.app.CorantoException;
import org.coranto.archive.EditionMark;
import org.coranto.inbox.Missing;
import org.coranto.inbox.Refusal;
import org.coranto.inbox.TipEvent;
import org.coranto.inbox.TipEvent.Entry;
import org.coranto.inbox.TipHistory.Recorded;
import org.coranto.inbox.TipState;
import org.coranto.inbox.Verdict;
import org.coranto.source.TipJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

/// Databases of every version.
class MigrationsTest {

  private static final Instant NOW = Instant.parse("2026-09-01T12:00:00Z");

  @TempDir private Path folder;

  private Path file;

  @BeforeEach
  void file() {
    file = folder.resolve("desk.db");
  }

  @Test
  void the_list_names_exactly_the_files() {
    var source = new SQLiteDataSource();
    source.setUrl("jdbc:sqlite:" + file);
    assertThat(Arrays.stream(Migrations.flyway(source).info().all()))
        .extracting(
            it -> "V%s__%s".formatted(it.getVersion(), it.getDescription().replace(' ', '_')))
        .containsExactlyElementsOf(Migrations.ALL);
  }

  @Test
  void a_new_database_has_the_newest_tables() {
    Database.open(file).close();
    try (var database = Database.open(file)) {
      List<Integer> versions =
          database.read(sql ->
              sql.all(
                  "select version from flyway_schema_history order by installed_rank",
                  row -> row.getInt("version"),
                  List.of()));
      assertThat(versions).endsWith(Migrations.newest());
    }
  }

  @Test
  void a_database_of_a_newer_version_is_left_alone_and_the_message_says_so() throws Exception {
    Database.open(file).close();
    OldDatabase.in(file).run("update flyway_schema_history set version = '99' where version = '4'");
    assertThatThrownBy(() -> Database.open(file))
        .isInstanceOf(CorantoException.class)
        .hasMessageContaining("was written by a newer Coranto")
        .hasMessageContaining("99");
  }

  @Test
  void the_first_version_with_tips_becomes_the_newest_and_loses_nothing() throws Exception {
    var tip = TipStoreTest.tip("forum", "drizzle", "The drizzle");
    add(OldDatabase.of(file, 1), TipJson.line(tip), "held", "received", "", "");
    try (var database = Database.open(file)) {
      var stored = new TipStore(database).find(1).orElseThrow();
      assertThat(stored.tip()).isEqualTo(tip);
      assertThat(stored.history().events())
          .containsExactly(new Recorded(NOW, "Ada", new TipEvent.Gathered()));
    }
  }

  private static void add(
      OldDatabase old, String tip, String state, String... statesDetailsAndReasons)
      throws SQLException {
    old.run(
        "insert into tip (id, source, source_key, content, address_key, title_key, state,"
            + " received_at) values (1, 'forum', 'drizzle', ?, '', '', ?, 0)",
        tip,
        state);
    for (int i = 0; i < statesDetailsAndReasons.length; i += 3) {
      old.run(
          "insert into tip_history (tip_id, line, at, who, state, detail, why)"
              + " values (1, ?, ?, 'Ada', ?, ?, ?)",
          i + 1,
          NOW.toEpochMilli(),
          statesDetailsAndReasons[i],
          statesDetailsAndReasons[i + 1],
          statesDetailsAndReasons[i + 2]);
    }
  }

  /// The event that an old line is converted to.
  private TipEvent converted(String state, String detail, String why) throws Exception {
    var tip = TipJson.line(TipStoreTest.tip("forum", "drizzle", "The drizzle"));
    var another =
        folder.resolve(state + Integer.toHexString((detail + "/" + why).hashCode()) + ".db");
    add(OldDatabase.of(another, 2), tip, state, state, detail, why);
    try (var database = Database.open(another)) {
      var stored = new TipStore(database).find(1).orElseThrow();
      assertThat(stored.history().events()).hasSize(1);
      return stored.history().events().getFirst().event();
    }
  }

  private static TipEvent placed(String section, String draft) {
    return new TipEvent.Placed(section, draft, Entry.UNRECORDED, List.of(), "");
  }

  private static EditionMark edition(OptionalInt number) {
    return new EditionMark(LocalDate.of(2026, 8, 19), number, "");
  }

  @Test
  void every_form_of_an_old_line_becomes_an_event() throws Exception {
    assertThat(converted("received", "", "")).isEqualTo(new TipEvent.Gathered());
    assertThat(converted("needs", "an address", ""))
        .isEqualTo(new TipEvent.Lacking(Missing.ADDRESS));
    assertThat(converted("needs", "a title", "")).isEqualTo(new TipEvent.Lacking(Missing.TITLE));
    assertThat(converted("needs", "a section", ""))
        .isEqualTo(new TipEvent.Lacking(Missing.SECTION));
    assertThat(converted("accepted", "news", "")).isEqualTo(new TipEvent.Accepted("news"));
    assertThat(converted("duplicate", "tip 12", ""))
        .isEqualTo(new TipEvent.Duplicate(new Verdict.Of.OtherTip(12)));
    assertThat(converted("duplicate", "what the draft has", ""))
        .isEqualTo(new TipEvent.Duplicate(new Verdict.Of.Draft()));
    assertThat(converted("duplicate", "edition 600 (2026-08-19)", ""))
        .isEqualTo(new TipEvent.Duplicate(new Verdict.Of.Edition(edition(OptionalInt.of(600)))));
    assertThat(converted("duplicate", "the edition of 2026-08-19", ""))
        .isEqualTo(new TipEvent.Duplicate(new Verdict.Of.Edition(edition(OptionalInt.empty()))));
    assertThat(converted("declined", "past-event", "The event is over."))
        .isEqualTo(new TipEvent.Declined(Refusal.PAST_EVENT, "The event is over."));
    assertThat(converted("declined", "editor", "an advert, of “rain”"))
        .isEqualTo(new TipEvent.Dropped("an advert, of “rain”"));
    assertThat(converted("held", "2026-09-16", ""))
        .isEqualTo(new TipEvent.Held(Optional.of(LocalDate.of(2026, 9, 16))));
    assertThat(converted("held", "", "")).isEqualTo(new TipEvent.Held(Optional.empty()));
    assertThat(converted("placed", "News of draft/x.md", ""))
        .isEqualTo(placed("News", "draft/x.md"));
    assertThat(converted("placed", "News of the week › Best of of draft/x.md", ""))
        .isEqualTo(placed("News of the week › Best of", "draft/x.md"));
    assertThat(converted("placed", "draft/x.md", "")).isEqualTo(placed("", "draft/x.md"));
    assertThat(converted("published", "edition 600 (2026-08-19)", ""))
        .isEqualTo(new TipEvent.Published(edition(OptionalInt.of(600))));
  }

  @Test
  void a_line_of_no_known_form_keeps_its_words_and_its_state() throws Exception {
    assertThat(converted("held", "until the rain stops", ""))
        .isEqualTo(new TipEvent.Unreadable(TipState.HELD, "until the rain stops", ""));
    assertThat(converted("held", "2026-02-30", ""))
        .isEqualTo(new TipEvent.Unreadable(TipState.HELD, "2026-02-30", ""));
    assertThat(converted("published", "some edition", ""))
        .isEqualTo(new TipEvent.Unreadable(TipState.PUBLISHED, "some edition", ""));
    assertThat(converted("declined", "no-such-rule", "so it was"))
        .isEqualTo(new TipEvent.Unreadable(TipState.DECLINED, "no-such-rule", "so it was"));
    assertThat(converted("accepted", "", ""))
        .isEqualTo(new TipEvent.Unreadable(TipState.ACCEPTED, "", ""));
    assertThat(converted("accepted", "news", "I like it"))
        .isEqualTo(new TipEvent.Unreadable(TipState.ACCEPTED, "news", "I like it"));
    assertThat(converted("weighed", "17 stone", "by hand"))
        .isEqualTo(new TipEvent.Unreadable(TipState.RECEIVED, "weighed 17 stone", "by hand"));
  }

  @Test
  void a_history_keeps_its_order_its_times_and_its_state() throws Exception {
    var tip = TipJson.line(TipStoreTest.tip("forum", "drizzle", "The drizzle"));
    add(
        OldDatabase.of(file, 2),
        tip,
        "held",
        "received",
        "",
        "",
        "accepted",
        "news",
        "",
        "held",
        "2026-09-16",
        "");
    try (var database = Database.open(file)) {
      var store = new TipStore(database);
      var stored = store.in(List.of(TipState.HELD)).getFirst();
      assertThat(stored.history().events())
          .containsExactly(
              new Recorded(NOW, "Ada", new TipEvent.Gathered()),
              new Recorded(NOW, "Ada", new TipEvent.Accepted("news")),
              new Recorded(NOW, "Ada", new TipEvent.Held(Optional.of(LocalDate.of(2026, 9, 16)))));
      var undone = new Recorded(NOW, "Ed", new TipEvent.Undone(3));
      assertThat(store.decide(List.of(new TipStore.Decision(stored, undone)))).hasSize(1);
      assertThat(store.find(1).orElseThrow().state()).isEqualTo(TipState.ACCEPTED);
    }
  }
}
