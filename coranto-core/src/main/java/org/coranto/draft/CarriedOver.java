package org.coranto.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coranto.check.CheckContext;
import org.coranto.check.rules.DuplicateEvent;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.edition.Announcement;
import org.coranto.model.Entry;
import org.coranto.model.Entry.CallEntry;
import org.coranto.model.Entry.EventEntry;
import org.coranto.model.Section;
import org.coranto.model.SectionKind;
import org.coranto.model.Span;

/// The events and calls of an edition that are still open on a later day, and the others.
///
/// @param sections those with something to carry over, in the edition's order
/// @param dropped everything else, with the reason
public record CarriedOver(List<Kept> sections, List<Dropped> dropped) {

  static final CarriedOver NOTHING = new CarriedOver(List.of(), List.of());

  /// @param section as the edition has it
  public record Kept(Section section, List<Item> items) {}

  /// @param line its line in the edition, from 1
  /// @param lines its lines with the last one's line end
  /// @param text the same, with `\n` for line ends
  public record Item(String title, int line, Span lines, String text) {}

  /// @param line its line in the edition, from 1
  /// @param because a clause without a full stop: `it was over on 2026-08-30`
  public record Dropped(String section, String title, int line, Reason reason, String because) {}

  /// Why something is not carried over.
  public enum Reason {
    /// It is over, or its last day to answer has passed.
    PAST,
    /// The edition has it twice.
    DUPLICATE,
    /// It has no end date.
    UNDATED,
    /// The template has no place for it.
    HOMELESS;

    /// As in reports: `past`.
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /// What of the edition is still open on the day of a later one.
  public static CarriedOver of(CheckContext context, LocalDate day) {
    return new Reading(context, day).read();
  }

  private static final class Reading {

    private final AnnotatedEdition edition;
    private final LocalDate day;
    private final Map<Span, Announcement> copies = new HashMap<>();
    private final List<Dropped> dropped = new ArrayList<>();

    Reading(CheckContext context, LocalDate day) {
      this.edition = context.edition();
      this.day = day;
      DuplicateEvent.copies(context)
          .forEach(twice -> copies.put(twice.copy().event().body().span(), twice.kept()));
    }

    CarriedOver read() {
      var sections = new ArrayList<Kept>();
      for (var section : edition.sections()) {
        var items =
            section.entries().stream().flatMap(entry -> item(entry, section).stream()).toList();
        if (!items.isEmpty()) {
          sections.add(new Kept(section, items));
        }
      }
      return new CarriedOver(List.copyOf(sections), List.copyOf(dropped));
    }

    private Optional<Item> item(Entry entry, Section section) {
      if (entry.body().span().equals(Span.NOWHERE)) {
        return Optional.empty();
      }
      return switch (entry) {
        case EventEntry event -> event(event, section);
        case CallEntry call -> call(call, section);
        case Entry.LinkEntry link when section.kind() == SectionKind.EVENTS ->
            dropped(link, link.body().text(), section, Reason.UNDATED, "it has no date");
        case Entry.LinkEntry _, Entry.PickEntry _, Entry.QuoteEntry _, Entry.ProseEntry _ ->
            Optional.empty();
      };
    }

    private Optional<Item> event(EventEntry event, Section section) {
      var kept = copies.get(event.body().span());
      if (event.dates().isOverBy(day)) {
        return dropped(
            event, event.title(), section, Reason.PAST, "it ended on " + event.dates().last());
      }
      if (kept != null) {
        int line = edition.lines().at(kept.lines().start()).number();
        return dropped(
            event, event.title(), section, Reason.DUPLICATE, "it is also in line " + line + " too");
      }
      return Optional.of(carried(event, event.title()));
    }

    private Optional<Item> call(CallEntry call, Section section) {
      var closes = call.deadline();
      var over = call.dates().filter(dates -> dates.isOverBy(day));
      if (closes.isPresent() && closes.get().isBefore(day)) {
        return dropped(call, call.title(), section, Reason.PAST, "it closed on " + closes.get());
      }
      if (over.isPresent()) {
        return dropped(
            call, call.title(), section, Reason.PAST, "it ended on " + over.get().last());
      }
      if (closes.isEmpty() && call.dates().isEmpty()) {
        return dropped(call, call.title(), section, Reason.UNDATED, "it has no deadline");
      }
      return Optional.of(carried(call, call.title()));
    }

    private Item carried(Entry entry, String title) {
      var lines = edition.lines().whole(entry.body().span());
      var text = edition.slice(lines).replace("\r\n", "\n");
      int line = edition.lines().at(lines.start()).number();
      return new Item(title, line, lines, text.endsWith("\n") ? text : text + "\n");
    }

    private Optional<Item> dropped(
        Entry entry, String title, Section section, Reason reason, String because) {
      int line = edition.lines().at(entry.body().span().start()).number();
      dropped.add(new Dropped(section.title(), title, line, reason, because));
      return Optional.empty();
    }
  }
}
