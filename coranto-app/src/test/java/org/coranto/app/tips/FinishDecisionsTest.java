package org.coranto.app.tips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.coranto.app.CorantoException;
import org.coranto.app.repo.NewsletterRepository;
import org.coranto.inbox.TipAnswer;
import org.coranto.inbox.TipEvent;
import org.coranto.inbox.TipEventJson;
import org.coranto.inbox.TipRefusal;
import org.coranto.inbox.TipState;
import org.junit.jupiter.api.Test;

/// A process that ends after the text is written and before the database, and the next command.
class FinishDecisionsTest extends GatheringNewsletter {

  private static final String ENTRY = "* [The [new] one](https://example.org/new)";

  private void sql(String statement) throws SQLException {
    try (var connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(".coranto/desk.db"));
        var prepared = connection.prepareStatement(statement)) {
      prepared.execute();
    }
  }

  private int notes() throws SQLException {
    try (var connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(".coranto/desk.db"));
        var prepared = connection.prepareStatement("select count(*) from noted_decision");
        var rows = prepared.executeQuery()) {
      return rows.getInt(1);
    }
  }

  /// Everything is written except the event.
  private void withoutRecording(Runnable command) throws SQLException {
    sql("create trigger ended before insert on tip_event begin select raise(abort, 'ended'); end");
    assertThatThrownBy(command::run).isInstanceOf(CorantoException.class);
    sql("drop trigger ended");
  }

  private String head() {
    try (var repository = NewsletterRepository.open(folder)) {
      return repository.head().orElseThrow();
    }
  }

  private void assertPlacedIn(String commit) {
    assertThat(event(1))
        .isInstanceOfSatisfying(
            TipEvent.Placed.class, it -> assertThat(it.commit()).isEqualTo(commit));
  }

  @Test
  void a_committed_entry_makes_its_tip_placed_in_that_commit_and_can_be_undone() throws Exception {
    commit();
    gather(false, "script");
    withoutRecording(() -> place(1, Optional.empty()));
    assertThat(draft()).contains(ENTRY);
    assertPlacedIn(head());
    assertThat(notes()).isZero();
    assertThat(undo(1)).isInstanceOf(TipAnswer.Undone.class);
    assertThat(draft()).isEqualTo(DRAFT);
  }

  @Test
  void an_entry_outside_of_git_makes_its_tip_placed() throws Exception {
    gather(false, "script");
    withoutRecording(() -> place(1, Optional.empty()));
    assertThat(place(1, Optional.empty()))
        .isInstanceOfSatisfying(
            TipAnswer.Refused.class,
            it -> assertThat(it.why()).isInstanceOf(TipRefusal.InState.class));
    assertPlacedIn("");
    assertThat(draft().split("example.org/new", -1)).hasSize(2);
  }

  @Test
  void an_entry_that_was_taken_out_makes_its_decision_undone() throws Exception {
    commit();
    gather(false, "script");
    place(1, Optional.empty());
    withoutRecording(() -> undo(1));
    assertThat(draft()).isEqualTo(DRAFT);
    assertThat(find(1).state()).isEqualTo(TipState.ACCEPTED);
    assertThat(place(1, Optional.empty())).isInstanceOf(TipAnswer.Placed.class);
  }

  @Test
  void what_was_noted_and_never_written_is_forgotten() throws Exception {
    commit();
    gather(false, "script");
    var placed =
        new TipEvent.Placed(
            "News", "draft/2026-09-02.md", TipEvent.Entry.ADDED, List.of(ENTRY), "");
    sql(
        "insert into noted_decision (tip_id, version, at, who, event, commit_id) values (1, 2, 0, 'Ed', '%s', '%s')"
            .formatted(TipEventJson.line(placed), "0123456789abcdef0123456789abcdef01234567"));
    assertThat(find(1).state()).isEqualTo(TipState.ACCEPTED);
    assertThat(notes()).isZero();
    assertThat(draft()).isEqualTo(DRAFT);
  }

  @Test
  void the_entry_of_a_tip_that_another_process_drops_meanwhile_is_taken_out_again()
      throws Exception {
    commit();
    gather(false, "script");
    sql(
        """
        create trigger another after insert on noted_decision begin
          insert into tip_event values (1, 3, 0, 'Ada', 'declined', '%s');
          update tip set version = 3, state = 'declined' where id = 1;
        end\
        """
            .formatted(TipEventJson.line(new TipEvent.Dropped("an advert"))));
    assertThat(place(1, Optional.empty()))
        .isEqualTo(new TipAnswer.Refused(1, new TipRefusal.Changed(TipState.DECLINED)));
    assertThat(draft()).isEqualTo(DRAFT);
    assertThat(find(1).state()).isEqualTo(TipState.DECLINED);
  }
}
