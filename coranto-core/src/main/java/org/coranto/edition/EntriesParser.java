package org.coranto.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coranto.markdown.Punctuation;
import org.coranto.model.Block;
import org.coranto.model.Entry;
import org.coranto.model.Entry.LinkEntry;
import org.coranto.model.Entry.ListMark;
import org.coranto.model.Entry.ProseEntry;
import org.coranto.model.Problem;
import org.coranto.model.SectionKind;

/// Reads the blocks under a heading as entries of the section's kind.
final class EntriesParser {

  private final EntryBodies bodies;
  private final EventParser events;
  private final CallParser calls;
  private final HighlightParser highlights;
  private final List<Problem> problems;
  private int lists;

  EntriesParser(HeadingAnchors anchors, DateParser dates, List<Problem> problems) {
    this.bodies = new EntryBodies(anchors);
    this.events = new EventParser(dates);
    this.calls = new CallParser(dates);
    this.highlights = new HighlightParser(bodies);
    this.problems = problems;
  }

  /// @param region the heading of a region under the heading of the events, or empty
  List<Entry> read(List<Block> blocks, SectionKind kind, String region) {
    var entries = new ArrayList<Entry>();
    var highlight =
        switch (kind) {
          case PICK -> highlights.pick(blocks);
          case QUOTE -> highlights.quote(blocks);
          case LINKS, EVENTS, CALLS, TRACKER, JOBS, PROSE ->
              Optional.<HighlightParser.Highlight>empty();
        };
    for (int i = 0; i < blocks.size(); i++) {
      if (highlight.isPresent() && highlight.get().from() == i) {
        entries.add(highlight.get().entry());
        i = highlight.get().to() - 1;
      } else {
        block(blocks.get(i), kind, region, entries);
      }
    }
    return List.copyOf(entries);
  }

  private void block(Block block, SectionKind kind, String region, List<Entry> entries) {
    if (block instanceof Block.Listing list) {
      var mark = new ListMark(lists++, list.shape());
      for (var item : list.items()) {
        entries.add(item(bodies.read(item.content(), item.span(), mark), kind, region));
      }
    } else {
      var body = bodies.read(List.of(block), block.span()).body();
      entries.add(new ProseEntry(body));
    }
  }

  private Entry item(EntryBodies.Read read, SectionKind kind, String region) {
    return switch (kind) {
      case EVENTS -> event(read, region);
      case CALLS ->
          read.body().links().isEmpty()
              ? new ProseEntry(read.body())
              : calls.read(read.body(), read.words());
      case LINKS, TRACKER, JOBS, PICK, QUOTE, PROSE -> link(read);
    };
  }

  private Entry event(EntryBodies.Read read, String region) {
    var event = events.read(read, region);
    if (event.isPresent()) {
      return event.get();
    }
    if (!read.body().links().isEmpty()) {
      problems.add(
          Problem.at(
              read.body().span(),
              "event-without-date",
              "This event has no valid date: “%s”. Write for example: * 2026-09-08 | City, CC | [Group](https://…)"
                  .formatted(shortened(read.body().text()))));
    }
    return link(read);
  }

  private static Entry link(EntryBodies.Read read) {
    if (read.body().links().isEmpty()) {
      return new ProseEntry(read.body());
    }
    var words = read.words();
    int behind = words.start(0) + words.links().getFirst().text().length();
    var remark = behind < words.raw().length() ? words.raw().substring(behind) : "";
    return new LinkEntry(read.body(), Punctuation.marksBefore(remark));
  }

  private static String shortened(String text) {
    return text.length() <= 60
        ? text
        : text.substring(
                0, text.offsetByCodePoints(0, Math.min(50, text.codePointCount(0, text.length()))))
            + "…";
  }
}
