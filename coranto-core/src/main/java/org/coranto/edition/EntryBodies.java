package org.coranto.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coranto.markdown.PlainText;
import org.coranto.model.Block;
import org.coranto.model.Entry;
import org.coranto.model.Hyperlink;
import org.coranto.model.Span;

/// Makes the bodies of one edition's entries.
final class EntryBodies {

  private static final Pattern PREFIX = Pattern.compile("\\G\\s*[*_]*\\[([^\\[\\]]{1,40})][*_]*");

  private final HeadingAnchors anchors;

  EntryBodies(HeadingAnchors anchors) {
    this.anchors = anchors;
  }

  /// A body, and its words.
  record Read(Entry.Body body, PlainText words) {}

  /// The identity is the first link of a list in the item (the titles of an event), or else the
  /// first link.
  Read read(List<Block> blocks, Span span) {
    var words = PlainText.ofBlocks(blocks);
    boolean hasList = blocks.size() > 1 && blocks.get(1) instanceof Block.Listing;
    var subjects = hasList && !words.below().isEmpty() ? words.below() : words.links();
    return read(blocks, span, words, subjects);
  }

  /// The same for an item of a list.
  Read read(List<Block> blocks, Span span, Entry.ListMark list) {
    var read = read(blocks, span);
    return new Read(read.body().in(list), read.words());
  }

  /// @param subject the block whose first link identifies the entry
  Entry.Body read(List<Block> blocks, Span span, Block subject) {
    var words = PlainText.ofBlocks(blocks);
    var about = PlainText.ofBlocks(List.of(subject)).links();
    var subjects = about.isEmpty() ? words.links() : about;
    return read(blocks, span, words, subjects).body();
  }

  private Read read(List<Block> blocks, Span span, PlainText words, List<Hyperlink> subjects) {
    var text = words.text();
    var id = anchors.entry(subjects.isEmpty() ? text : subjects.getFirst().href());
    var body =
        new Entry.Body(id, Optional.empty(), blocks, prefixes(words), words.links(), text, span);
    return new Read(body, words);
  }

  /// A body without prefixes, with a given identity.
  static Entry.Body plain(String id, List<Block> blocks, Span span) {
    var words = PlainText.ofBlocks(blocks);
    return new Entry.Body(
        id, Optional.empty(), blocks, List.of(), words.links(), words.text(), span);
  }

  /// The words in brackets before the first link: `video`, `ja`, `Easy`.
  private static List<String> prefixes(PlainText words) {
    var before = words.links().isEmpty() ? words.raw() : words.raw().substring(0, words.start(0));
    if (!before.contains("[")) {
      return List.of();
    }
    var prefixes = new ArrayList<String>();
    var match = PREFIX.matcher(before);
    while (match.find()) {
      prefixes.add(match.group(1).strip());
    }
    return List.copyOf(prefixes);
  }
}
