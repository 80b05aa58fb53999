package org.coranto.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.coranto.archive.ArchiveIndex;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.FixApplier;
import org.coranto.check.rules.EventsOutOfOrder;
import org.coranto.check.rules.StaleDates;
import org.coranto.check.rules.StaleWindow;
import org.coranto.config.Config;
import org.coranto.draft.CarriedOver.Dropped;
import org.coranto.draft.CarriedOver.Reason;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.edition.HeadParser;
import org.coranto.edition.HeadResult;
import org.coranto.markdown.SourceText;
import org.coranto.model.EditionHead;
import org.coranto.proposal.NewEntry;
import org.coranto.web.LinkedPages;

/// Creates the next draft: the template with its variables filled in, the entries carried over in
/// the order of their days, the tips held for it, and updated dates in the template's text.
public final class Opening {

  /// Checks whose findings are fixed in a new draft: how many days from the edition's date the
  /// dates in boilerplate are, and events that the previous edition had out of order.
  private static final List<Check> FIXED_IN_DRAFTS =
      List.of(new StaleDates(), new StaleWindow(), new EventsOutOfOrder());

  private final Config config;
  private final ArchiveIndex archive;
  private final List<EditionHead> heads;

  /// @param archive of the published editions
  /// @param heads of all editions and drafts
  public Opening(Config config, ArchiveIndex archive, List<EditionHead> heads) {
    this.config = config;
    this.archive = archive;
    this.heads = List.copyOf(heads);
  }

  /// What is carried over, and where it is inserted.
  private record Carried(CarriedOver entries, CarryOverPlacement.Spots spots) {}

  /// The very first draft, without an edition before it.
  public Opened draft(
      NextIssue slot, SourceText template, Function<CheckContext, List<NewEntry>> held) {
    return draft(
        slot,
        template,
        begun -> new Carried(CarriedOver.NOTHING, CarryOverPlacement.of(begun, config.variables())),
        held);
  }

  /// @param template the text that every draft starts from
  /// @param before the edition or draft before this one
  /// @param held entries that were held for this edition, written for the draft without them
  public Opened draft(
      NextIssue slot,
      SourceText template,
      CheckContext before,
      Function<CheckContext, List<NewEntry>> held) {
    var carried = CarriedOver.of(before, slot.date());
    return draft(
        slot,
        template,
        begun ->
            new Carried(
                carried,
                CarryOverPlacement.of(begun, before.edition(), config.variables(), carried)),
        held);
  }

  private Opened draft(
      NextIssue slot,
      SourceText template,
      Function<AnnotatedEdition, Carried> carry,
      Function<CheckContext, List<NewEntry>> held) {
    var title = DraftHeader.title(slot, config.newsletter().name());
    var filled =
        new Template(template, config.content().header())
            .filled(slot, config.variables(), config.schedule());
    var headed = new DraftHeader(config.content().header()).completed(filled, slot, title);
    var file = new DraftFileName(config.content()).of(slot, title, earlier(slot));
    var head = head(file, headed, slot, title);
    var carried = carry.apply(AnnotatedEdition.of(config, head, headed));
    var spots = carried.spots();
    var corrected = corrected(head, headed.with(spots.edits()));
    var placed =
        HeldEntries.place(
            config, head, corrected.text(), held.apply(context(head, corrected.text())));
    return new Opened(
        slot,
        file,
        head.title(),
        lineEnds(template, placed.text()),
        settled(carried.entries(), spots),
        placed.placed(),
        notes(slot, head, corrected, placed.notes()));
  }

  /// The text with the line ends of the template.
  private static SourceText lineEnds(SourceText template, SourceText text) {
    return template.text().contains("\r\n")
        ? new SourceText(text.text().replaceAll("(?<!\r)\n", "\r\n"))
        : text;
  }

  /// Moves entries without a place to those that were not carried over.
  private static CarriedOver settled(CarriedOver carried, CarryOverPlacement.Spots spots) {
    var sections = new ArrayList<>(carried.sections());
    sections.removeAll(spots.homeless());
    var dropped = new ArrayList<>(carried.dropped());
    for (var kept : spots.homeless()) {
      for (var item : kept.items()) {
        dropped.add(
            new Dropped(
                kept.section().title(),
                item.title(),
                item.line(),
                Reason.HOMELESS,
                "the template has no such section"));
      }
    }
    return new CarriedOver(List.copyOf(sections), List.copyOf(dropped));
  }

  /// The newest first.
  private List<EditionHead> earlier(NextIssue slot) {
    return heads.stream()
        .filter(head -> head.date().isBefore(slot.date()))
        .sorted(java.util.Comparator.comparing(EditionHead::date).reversed())
        .toList();
  }

  /// The head of the draft; with the planned day if the text has no date.
  private EditionHead head(String file, SourceText text, NextIssue slot, String title) {
    return switch (new HeadParser(config).read(file, text, true, "")) {
      case HeadResult.Found(var head, var _) -> head;
      case HeadResult.Undated _ ->
          new EditionHead(
              file,
              title,
              slot.number(),
              slot.date(),
              "edition",
              config.newsletter().language(),
              "/",
              true,
              "",
              List.of());
    };
  }

  private CheckContext context(EditionHead head, SourceText text) {
    return CheckContext.of(config, head, text, archive, LinkedPages.NONE);
  }

  private FixApplier.Fixed corrected(EditionHead head, SourceText text) {
    return new FixApplier(source -> stale(context(head, source)), true).of(text);
  }

  private static FixApplier.Read stale(CheckContext context) {
    return new FixApplier.Read(
        FIXED_IN_DRAFTS.stream().flatMap(check -> check.look(context).stream()).toList(),
        context.edition().code());
  }

  private static List<String> notes(
      NextIssue slot, EditionHead head, FixApplier.Fixed corrected, List<String> waiting) {
    var notes = new ArrayList<String>();
    if (!head.date().equals(slot.date())) {
      notes.add(
          "The draft's header says %s, expected %s; check the header."
              .formatted(head.date(), slot.date()));
    }
    if (!head.number().equals(slot.number())) {
      notes.add(
          "The draft's header does not contain its number, %s; check the template's header."
              .formatted(slot.number().isPresent() ? slot.number().getAsInt() : "none"));
    }
    notes.addAll(waiting);
    corrected.left().stream().map(Finding::message).distinct().forEach(notes::add);
    return List.copyOf(notes);
  }
}
