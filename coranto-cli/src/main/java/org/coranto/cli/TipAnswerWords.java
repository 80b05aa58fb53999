package org.coranto.cli;

import org.coranto.inbox.TipAnswer;
import org.coranto.inbox.TipEvent;
import org.coranto.inbox.TipRefusal;
import org.coranto.inbox.TipState;
import org.coranto.model.TextChange.Kept;

/// The answers to an editor's decisions about tips, as text for a terminal.
final class TipAnswerWords {

  private final Terminal terminal;

  TipAnswerWords(Terminal terminal) {
    this.terminal = terminal;
  }

  void print(TipAnswer answer) {
    switch (answer) {
      case TipAnswer.Placed placed -> print(placed);
      case TipAnswer.Held(long id, var until) ->
          out("tip %d is held%s", id, until.map(day -> " until " + day).orElse(""));
      case TipAnswer.Dropped(long id, var _) -> out("tip %d is declined", id);
      case TipAnswer.Undone(long id, var what, var now, var kept) ->
          out("tip %d is %s again%s", id, now.word(), takenOut(what, kept));
      case TipAnswer.Refused(long id, var why) ->
          terminal.err().println("coranto: " + words(id, why));
    }
  }

  private void print(TipAnswer.Placed placed) {
    terminal.out().printf("%s%n", terminal.bold(placed.section()));
    placed.lines().forEach(terminal.out()::println);
    placed
        .same()
        .ifPresent(
            of -> terminal.err().printf("tip %d: the draft already has %s%n", placed.id(), of));
  }

  private static String takenOut(TipEvent what, Kept kept) {
    return what instanceof TipEvent.Placed placed && !(kept instanceof Kept.Unchanged)
        ? "; its entry was taken out of " + placed.draft()
        : "";
  }

  private static String words(long id, TipRefusal why) {
    return switch (why) {
      case TipRefusal.Unknown _ -> "there is no tip %d; “coranto inbox” lists them".formatted(id);
      case TipRefusal.SecretBallot _ ->
          "tip %d is a secret ballot; it cannot be listed or placed".formatted(id);
      case TipRefusal.InState(var state, var event) ->
          state(id, state, event.map(TipWords::event).orElse(""));
      case TipRefusal.NothingToUndo(var state) ->
          "tip %d is %s, but not by an editor's decision; there is nothing to undo"
              .formatted(id, state.word());
      case TipRefusal.Changed(var now) ->
          "tip %d was changed by another process at the same time; it is %s now"
              .formatted(id, now.word());
      case TipRefusal.NoSection _ ->
          "could not tell which section tip %d belongs to; name one with --section".formatted(id);
      case TipRefusal.NotAnEntry(var kind) -> kind(id, kind);
      case TipRefusal.NotPlaced(var because) ->
          "tip %d cannot be placed: %s".formatted(id, because);
      case TipRefusal.EntryChanged(var draft) ->
          "the entry of tip %d in %s was changed after it was placed; delete it there, then run “coranto undo %d” again"
              .formatted(id, draft, id);
      case TipRefusal.NotWritten(var change) ->
          "tip %d was not changed: %s".formatted(id, WrittenLines.refused(change));
      case TipRefusal.Appeared(var edition) ->
          "tip %d was published in %s; that cannot be undone".formatted(id, edition);
    };
  }

  private static String state(long id, TipState state, String event) {
    return switch (state) {
      case PLACED ->
          "tip %d was already %s. To change that, run “coranto undo %d” first"
              .formatted(id, event, id);
      case PUBLISHED -> "tip %d was already %s".formatted(id, event);
      case RECEIVED, NEEDS, ACCEPTED, DUPLICATE, DECLINED, HELD ->
          "tip %d is %s".formatted(id, event);
    };
  }

  private static String kind(long id, TipRefusal.Kind kind) {
    return switch (kind) {
      case NOMINATION -> "tip %d is a nomination; votes decide about it".formatted(id);
      case PROSE -> "tip %d is prose; copy it into the draft by hand".formatted(id);
      case LIST ->
          "tip %d is part of a list that “coranto gather” writes into the draft".formatted(id);
      case UNKNOWN -> "tip %d cannot be written as an entry".formatted(id);
    };
  }

  private void out(String text, Object... values) {
    terminal.out().printf(text + "%n", values);
  }
}
