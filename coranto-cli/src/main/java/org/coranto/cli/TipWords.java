package org.coranto.cli;

import java.util.stream.Collectors;
import org.coranto.app.store.StoredTip;
import org.coranto.inbox.Missing;
import org.coranto.inbox.TipEvent;
import org.coranto.inbox.Verdict;
import org.coranto.model.Tip;
import org.coranto.model.TipContent;

/// A tip, its state and its history as text for a terminal.
final class TipWords {

  private static final int LONGEST = 200;

  private TipWords() {}

  /// `[video] The drizzle https://example.org/drizzle`.
  static String line(Tip tip) {
    var content = tip.content();
    return plain(
        switch (content) {
          case TipContent.Link link ->
              prefixes(link.prefixes()) + link.title() + " " + link.address();
          case TipContent.Item item ->
              prefixes(item.prefixes()) + item.title() + " " + item.address();
          case TipContent.Event event ->
              event.time().dates().first() + " " + event.title() + " " + event.address();
          case TipContent.Call call -> call.title() + " " + call.address();
          case TipContent.Count count -> count.number() + " " + count.address();
          case TipContent.Nomination it -> it.title() + it.quote() + " " + it.address();
          case TipContent.Prose prose -> prose.title() + " " + prose.address();
        });
  }

  /// A tip with its state: `17 accepted news The drizzle https://example.org/drizzle (forum)`.
  static String line(StoredTip tip, Terminal terminal) {
    var event = tip.event();
    var why = event.map(TipWords::why).orElse("");
    return "%s  %s%n      %s (%s)%s"
        .formatted(
            terminal.bold("%4d".formatted(tip.id())),
            event.map(TipWords::event).orElseGet(() -> tip.state().word()),
            line(tip.tip()),
            tip.tip().origin().source(),
            why.isEmpty() ? "" : "%n      %s".formatted(why));
  }

  /// `accepted news`, `held 2026-09-16`, `placed News of draft/2026-09-02.md`.
  static String event(TipEvent event) {
    return plain(
        switch (event) {
          case TipEvent.Gathered _ -> "received";
          case TipEvent.Accepted(var section) -> "accepted " + section;
          case TipEvent.Duplicate(var of) -> "duplicate " + of(of);
          case TipEvent.Declined(var rule, var _) -> "declined " + rule.word();
          case TipEvent.Dropped _ -> "declined editor";
          case TipEvent.Lacking(var what) -> "needs " + what(what);
          case TipEvent.Held(var until) -> "held " + until.map(String::valueOf).orElse("");
          case TipEvent.Placed(var section, var draft, var _, var _, var _) ->
              "placed " + (section.isEmpty() ? draft : section + " of " + draft);
          case TipEvent.Published(var edition) -> "published " + edition;
          case TipEvent.Undone(int of) -> "undone " + of;
          case TipEvent.Unreadable(var state, var text, var _) -> state.word() + " " + text;
        });
  }

  private static String of(Verdict.Of of) {
    return switch (of) {
      case Verdict.Of.OtherTip(long id) -> "tip " + id;
      case Verdict.Of.Draft _ -> "what the draft has";
      case Verdict.Of.Edition(var edition) -> edition.toString();
    };
  }

  private static String what(Missing what) {
    return switch (what) {
      case ADDRESS -> "an address";
      case TITLE -> "a title";
      case SECTION -> "a section";
    };
  }

  /// The reason, for the person who proposed the tip; empty if there is none.
  static String why(TipEvent event) {
    return plain(
        switch (event) {
          case TipEvent.Declined(var _, var why) -> why;
          case TipEvent.Dropped(var why) -> why;
          case TipEvent.Unreadable(var _, var _, var why) -> why;
          case TipEvent.Gathered _,
              TipEvent.Accepted _,
              TipEvent.Duplicate _,
              TipEvent.Lacking _,
              TipEvent.Held _,
              TipEvent.Placed _,
              TipEvent.Published _,
              TipEvent.Undone _ ->
              "";
        });
  }

  private static String prefixes(java.util.List<String> prefixes) {
    return prefixes.stream().map(it -> "[" + it + "] ").collect(Collectors.joining());
  }

  /// The text on one line, without control characters.
  private static String plain(String text) {
    var clean = text.replaceAll("[\\s\\p{Cntrl}\\p{Cf}]+", " ").strip();
    return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST) + "…";
  }
}
