package org.coranto.app.tips;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.coranto.inbox.TipAnswer;
import org.coranto.inbox.TipEvent;
import org.coranto.inbox.TipRefusal;
import org.coranto.inbox.TipState;
import org.coranto.model.TextChange.Kept;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.Test;

/// The draft and the tip after a decision was undone.
class UndoDecisionTest extends GatheringNewsletter {

  private void change(String from, String to) throws Exception {
    Files.writeString(folder.resolve("draft/2026-09-02.md"), draft().replace(from, to));
  }

  private void assertRefused(TipAnswer answer, TipRefusal why) {
    assertThat(answer).isEqualTo(new TipAnswer.Refused(1, why));
    assertThat(find(1).state()).isEqualTo(TipState.PLACED);
  }

  @Test
  void the_entry_of_a_placed_tip_is_taken_out_as_a_commit_of_the_editor() throws Exception {
    commit();
    gather(false, "script");
    place(1, Optional.empty());
    assertThat(undo(1))
        .isInstanceOfSatisfying(
            TipAnswer.Undone.class,
            it -> {
              assertThat(it.now()).isEqualTo(TipState.ACCEPTED);
              assertThat(it.kept()).isInstanceOf(Kept.Committed.class);
            });
    assertThat(draft()).isEqualTo(DRAFT);
    try (var git = Git.open(folder.toFile())) {
      var last = git.log().setMaxCount(1).call().iterator().next();
      assertThat(last.getAuthorIdent().getName()).isEqualTo("Ed");
      assertThat(last.getFullMessage())
          .isEqualTo("Take “The [new] one” out of News\n\nTip: 1\nSource: script\n");
      assertThat(git.status().call().hasUncommittedChanges()).isFalse();
    }
    assertThat(find(1).history().events().getLast().event()).isEqualTo(new TipEvent.Undone(3));
    assertThat(place(1, Optional.empty())).isInstanceOf(TipAnswer.Placed.class);
  }

  @Test
  void an_entry_that_an_editor_has_changed_stays_and_so_does_the_tip() throws Exception {
    gather(false, "script");
    place(1, Optional.empty());
    change("[The [new] one]", "[The newest one]");
    var before = draft();
    assertRefused(undo(1), new TipRefusal.EntryChanged("draft/2026-09-02.md"));
    assertThat(draft()).isEqualTo(before);
  }

  @Test
  void an_entry_that_was_taken_out_by_hand_needs_no_more_than_the_tip() throws Exception {
    gather(false, "script");
    place(1, Optional.empty());
    Files.writeString(folder.resolve("draft/2026-09-02.md"), DRAFT);
    assertThat(undo(1))
        .isInstanceOfSatisfying(
            TipAnswer.Undone.class, it -> assertThat(it.kept()).isEqualTo(new Kept.Unchanged()));
    assertThat(draft()).isEqualTo(DRAFT);
  }

  @Test
  void an_entry_that_was_there_before_stays() throws Exception {
    gather(false, "script");
    change("* [Here", "* [The [new] one](https://example.org/new)\n* [Here");
    var before = draft();
    assertThat(place(1, Optional.empty()))
        .isInstanceOfSatisfying(TipAnswer.Placed.class, it -> assertThat(it.same()).isPresent());
    undo(1);
    assertThat(draft()).isEqualTo(before);
    assertThat(find(1).state()).isEqualTo(TipState.ACCEPTED);
  }

  @Test
  void what_has_appeared_is_not_undone_even_before_it_was_noticed() throws Exception {
    gather(false, "script");
    place(1, Optional.empty());
    Files.move(folder.resolve("draft/2026-09-02.md"), folder.resolve("content/2026-09-02.md"));
    assertThat(undo(1))
        .isInstanceOfSatisfying(
            TipAnswer.Refused.class,
            it -> assertThat(it.why()).isInstanceOf(TipRefusal.Appeared.class));
    gather(false, "script");
    assertThat(undo(1))
        .isInstanceOfSatisfying(
            TipAnswer.Refused.class,
            it ->
                assertThat(it.why())
                    .isEqualTo(new TipRefusal.InState(TipState.PUBLISHED, Optional.of(event(1)))));
  }

  @Test
  void a_tip_in_the_draft_is_neither_dropped_nor_held_nor_placed_again() throws Exception {
    gather(false, "script");
    place(1, Optional.empty());
    var before = draft();
    var why = new TipRefusal.InState(TipState.PLACED, Optional.of(event(1)));
    for (var answer :
        List.of(drop(1, "an advert"), hold(1, Optional.empty()), place(1, Optional.empty()))) {
      assertRefused(answer, why);
    }
    assertThat(draft()).isEqualTo(before);
  }
}
