package org.coranto.app.tips;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.coranto.app.draft.OpenEdition;
import org.coranto.app.http.LocalWeb;
import org.coranto.app.newsletter.Newsletter;
import org.coranto.app.newsletter.TestRuntime;
import org.coranto.app.repo.NewsletterRepository;
import org.coranto.inbox.TipAnswer;
import org.coranto.inbox.TipEvent;
import org.coranto.inbox.TipHistory.Recorded;
import org.coranto.inbox.TipRefusal;
import org.coranto.inbox.TipState;
import org.coranto.model.TextChange;
import org.coranto.model.TextChange.Kept;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.Test;

/// An editor's decisions on gathered tips.
class TipDecisionsTest extends GatheringNewsletter {

  private static final String SECTIONS = "The Weekly 2 (2026-09-02) › ";
  private static final String ENTRY = "* [The [new] one](https://example.org/new)";

  private String head() {
    try (var repository = NewsletterRepository.open(folder)) {
      return repository.head().orElseThrow();
    }
  }

  private Kept committed(Set<TextChange.Notice> notices) {
    return new Kept.Committed(head(), notices);
  }

  @Test
  void a_tip_is_placed_in_the_name_of_who_proposed_it() throws Exception {
    commit();
    gather(false, "script");
    var placed = place(1, Optional.empty());
    assertThat(placed)
        .isEqualTo(
            new TipAnswer.Placed(
                1, SECTIONS + "News", List.of(ENTRY), committed(Set.of()), Optional.empty()));
    assertThat(draft())
        .contains(
            "* [Here already](https://example.org/here)\n* [The [new] one](https://example.org/new)\n");
    try (var git = Git.open(folder.toFile())) {
      var last = git.log().setMaxCount(1).call().iterator().next();
      assertThat(last.getAuthorIdent().getName()).isEqualTo("Ada");
      assertThat(last.getAuthorIdent().getEmailAddress()).isEqualTo("noreply@weekly.example");
      assertThat(last.getCommitterIdent().getName()).isEqualTo("Ed");
      assertThat(last.getFullMessage())
          .isEqualTo("Add “The [new] one” to News\n\nTip: 1\nSource: script\n");
      assertThat(git.status().call().hasUncommittedChanges()).isFalse();
    }
    assertThat(find(1).state()).isEqualTo(TipState.PLACED);
    assertThat(find(1).history().events().getLast())
        .isEqualTo(
            new Recorded(
                LocalWeb.NOW,
                "Ed",
                new TipEvent.Placed(
                    SECTIONS + "News",
                    "draft/2026-09-02.md",
                    TipEvent.Entry.ADDED,
                    List.of(ENTRY),
                    head())));
  }

  @Test
  void a_held_tip_is_in_the_draft_for_its_day() throws Exception {
    Files.delete(folder.resolve("draft/2026-09-02.md"));
    Files.writeString(folder.resolve("template.md"), DRAFT);
    gather(false, "script");
    hold(1, Optional.of(LocalDate.of(2026, 9, 2)));
    hold(2, Optional.of(LocalDate.of(2026, 9, 9)));
    hold(3, Optional.empty());
    try (var newsletter = Newsletter.open(folder, TestRuntime.of(folder))) {
      new OpenEdition(newsletter)
          .run(new OpenEdition.Request(Optional.of(LocalDate.of(2026, 9, 2)), true));
    }
    assertThat(draft()).contains("* [The [new] one](https://example.org/new)\n");
    assertThat(List.of(1L, 2L, 3L))
        .extracting(id -> find(id).state())
        .containsExactly(TipState.PLACED, TipState.HELD, TipState.HELD);
  }

  @Test
  void when_its_edition_has_appeared_it_is_published() throws Exception {
    gather(false, "script");
    place(1, Optional.empty());
    gather(false, "script");
    assertThat(find(1).state()).isEqualTo(TipState.PLACED);
    Files.move(folder.resolve("draft/2026-09-02.md"), folder.resolve("content/2026-09-02.md"));
    gather(false, "script");
    assertThat(event(1))
        .isInstanceOfSatisfying(
            TipEvent.Published.class,
            it -> assertThat(it.edition()).hasToString("the edition of 2026-09-02"));
  }

  @Test
  void changes_of_an_editor_stay_uncommitted_beside_an_entry_that_is_committed() throws Exception {
    commit();
    gather(false, "script");
    Files.writeString(folder.resolve("draft/2026-09-02.md"), DRAFT.replace("Here", "Hier"));
    var placed = place(1, Optional.of("events"));
    assertThat(placed)
        .isEqualTo(
            new TipAnswer.Placed(
                1,
                SECTIONS + "Events",
                List.of(ENTRY),
                committed(Set.of(TextChange.Notice.EDITS_LEFT)),
                Optional.empty()));
    assertThat(draft()).contains("Hier already", "## Events\n\n* [The [new] one]");
  }

  @Test
  void what_an_editor_declines_or_holds_is_kept_with_the_reason() {
    gather(false, "script");
    drop(1, "it is an advertisement");
    hold(4, Optional.of(LocalDate.of(2026, 9, 16)));
    assertThat(find(1).history().events().getLast())
        .isEqualTo(
            new Recorded(LocalWeb.NOW, "Ed", new TipEvent.Dropped("it is an advertisement")));
    assertThat(event(4)).isEqualTo(new TipEvent.Held(Optional.of(LocalDate.of(2026, 9, 16))));
    assertThat(find(4).history().events()).hasSize(3);
    gather(false, "script");
    assertThat(find(1).state()).isEqualTo(TipState.DECLINED);
  }

  @Test
  void an_entry_that_is_not_committed_says_why() throws Exception {
    commit();
    gather(false, "script");
    Files.writeString(folder.resolve(".gitattributes"), "*.md filter=shout\n");
    Files.writeString(folder.resolve(".git/config"), "[filter \"shout\"]\n\tclean = tr a-z A-Z\n");
    assertThat(place(1, Optional.empty()))
        .isInstanceOfSatisfying(
            TipAnswer.Placed.class,
            it ->
                assertThat(it.kept()).isEqualTo(new Kept.Uncommitted(TextChange.Because.FILTERED)));
    assertThat(draft()).contains(ENTRY);
    assertThat(find(1).state()).isEqualTo(TipState.PLACED);
  }

  @Test
  void a_tip_stays_as_it_is_where_its_entry_is_beside_changes_of_an_editor() throws Exception {
    commit();
    gather(false, "script");
    var edited = DRAFT.replace("* [Here already]", "* [Being written](\n* [Here already]");
    Files.writeString(folder.resolve("draft/2026-09-02.md"), edited.replace("here)", "here?)"));
    var before = draft();
    assertThat(place(1, Optional.empty()))
        .isEqualTo(
            new TipAnswer.Refused(
                1,
                new TipRefusal.NotWritten(
                    new TextChange.Refused(
                        folder.toRealPath().resolve("draft/2026-09-02.md").toString(),
                        TextChange.Why.UNCOMMITTED_EDITS))));
    assertThat(draft()).isEqualTo(before);
    assertThat(find(1).state()).isEqualTo(TipState.ACCEPTED);
    assertThat(find(1).history().events()).hasSize(2);
  }
}
