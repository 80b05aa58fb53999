package org.coranto.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coranto.archive.EditionMark;
import org.coranto.inbox.TipEvent.Entry;
import org.coranto.inbox.TipHistory.Recorded;
import org.junit.jupiter.api.Test;

/// The states of a tip, and the decisions that are allowed in each.
class TipHistoryTest {

  private static final EditionMark EDITION =
      new EditionMark(LocalDate.of(2026, 9, 2), OptionalInt.of(2), "2026-09-02.md");

  private static TipEvent placed(Entry entry) {
    return new TipEvent.Placed("News", "draft/2026-09-02.md", entry, List.of(), "");
  }

  /// Every event that a state can follow from, with a short name.
  static Map<String, TipEvent> events() {
    var events = new LinkedHashMap<String, TipEvent>();
    events.put("gathered", new TipEvent.Gathered());
    events.put("lacking", new TipEvent.Lacking(Missing.SECTION));
    events.put("accepted", new TipEvent.Accepted("news"));
    events.put("duplicate", new TipEvent.Duplicate(new Verdict.Of.OtherTip(3)));
    events.put("declined", new TipEvent.Declined(Refusal.PAST_EVENT, "It is over."));
    events.put("dropped", new TipEvent.Dropped("an advert"));
    events.put("held", new TipEvent.Held(Optional.of(LocalDate.of(2026, 9, 16))));
    events.put("added", placed(Entry.ADDED));
    events.put("found", placed(Entry.FOUND));
    events.put("listed", placed(Entry.LISTED));
    events.put("unrecorded", placed(Entry.UNRECORDED));
    events.put("published", new TipEvent.Published(EDITION));
    for (var state : TipState.values()) {
      events.put(
          "unreadable " + state.word(), new TipEvent.Unreadable(state, "of another time", ""));
    }
    return events;
  }

  private static TipHistory history(TipEvent... events) {
    return new TipHistory(
        Arrays.stream(events).map(it -> new Recorded(Instant.EPOCH, "Ed", it)).toList());
  }

  /// Verbs that are allowed after each event: J judge, P place, D drop, H hold, U undo, R publish.
  private static final String TABLE =
      """
      gathered              J P D H - -
      lacking               J P D H - -
      accepted              - P D H - -
      duplicate             - P D H - -
      declined              - P D H - -
      dropped               - P D H U -
      held                  - P D H U -
      added                 - - - - U R
      found                 - - - - U R
      listed                - - - - - R
      unrecorded            - - - - U R
      published             - - - - - -
      unreadable received   J P D H - -
      unreadable needs      J P D H - -
      unreadable accepted   - P D H - -
      unreadable duplicate  - P D H - -
      unreadable declined   - P D H - -
      unreadable held       - P D H - -
      unreadable placed     - - - - - R
      unreadable published  - - - - - -
      """;

  private static final List<TipVerb> VERBS =
      List.of(
          TipVerb.JUDGE, TipVerb.PLACE, TipVerb.DROP, TipVerb.HOLD, TipVerb.UNDO, TipVerb.PUBLISH);

  @Test
  void every_verb_is_allowed_or_refused_in_every_state() {
    var letters = List.of("J", "P", "D", "H", "U", "R");
    var table =
        events().entrySet().stream()
            .map(it ->
                "%-22s%s"
                    .formatted(
                        it.getKey(),
                        Stream.of(0, 1, 2, 3, 4, 5)
                            .map(i ->
                                VERBS.get(i).refusal(history(it.getValue())).isEmpty()
                                    ? letters.get(i)
                                    : "-")
                            .collect(Collectors.joining(" "))))
            .collect(Collectors.joining("\n", "", "\n"));
    assertThat(table).isEqualTo(TABLE);
    assertThat(VERBS).containsExactlyInAnyOrder(TipVerb.values());
  }

  @Test
  void a_refusal_names_the_state_and_what_led_to_it() {
    var placed = placed(Entry.ADDED);
    assertThat(TipVerb.DROP.refusal(history(new TipEvent.Accepted("news"), placed)))
        .contains(new TipRefusal.InState(TipState.PLACED, Optional.of(placed)));
    assertThat(TipVerb.UNDO.refusal(history(new TipEvent.Accepted("news"))))
        .contains(new TipRefusal.NothingToUndo(TipState.ACCEPTED));
    assertThat(TipVerb.UNDO.refusal(history(placed, new TipEvent.Published(EDITION))))
        .contains(
            new TipRefusal.InState(
                TipState.PUBLISHED, Optional.of(new TipEvent.Published(EDITION))));
  }

  @Test
  void an_undone_decision_does_not_count_any_more() {
    var accepted = new TipEvent.Accepted("news");
    var dropped = new TipEvent.Dropped("an advert");
    var history = history(new TipEvent.Gathered(), accepted, dropped, new TipEvent.Undone(3));
    assertThat(history.state()).isEqualTo(TipState.ACCEPTED);
    assertThat(history.version()).isEqualTo(4);
    assertThat(history.current().map(TipHistory.Effective::event)).contains(accepted);
    assertThat(TipVerb.UNDO.refusal(history)).isPresent();
  }

  @Test
  void decisions_are_undone_one_after_the_other_the_last_one_first() {
    var held = new TipEvent.Held(Optional.empty());
    var history =
        history(
            new TipEvent.Accepted("news"),
            held,
            new TipEvent.Dropped("an advert"),
            new TipEvent.Undone(3));
    assertThat(history.state()).isEqualTo(TipState.HELD);
    assertThat(TipVerb.undoable(history).map(TipHistory.Effective::number)).contains(2);
    var again = history.with(new Recorded(Instant.EPOCH, "Ed", new TipEvent.Undone(2)));
    assertThat(again.state()).isEqualTo(TipState.ACCEPTED);
  }

  @Test
  void an_undo_of_something_that_is_not_there_changes_nothing() {
    assertThat(history(new TipEvent.Accepted("news"), new TipEvent.Undone(9)).state())
        .isEqualTo(TipState.ACCEPTED);
    assertThat(history(new TipEvent.Undone(1)).state()).isEqualTo(TipState.RECEIVED);
    assertThat(new TipHistory(List.of()).state()).isEqualTo(TipState.RECEIVED);
  }
}
