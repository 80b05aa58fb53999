package org.coranto.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coranto.model.Block;
import org.coranto.model.Entry;
import org.coranto.model.Hyperlink;
import org.coranto.model.Span;

/** Makes the bodies of one edition's entries. */
final class Bodies {

  private static final Pattern PREFIX = Pattern.compile("\\G\\s*[*_]*\\[([^\\[\\]]{1,40})][*_]*");

  private final Anchors anchors;

  Bodies(Anchors anchors) {
    this.anchors = anchors;
  }

  /** A body, and the words it was made from. */
  record Read(Entry.Body body, Words words) {}

  Read read(List<Block> blocks, Span span, Optional<Entry.ListMark> list) {
    return read(blocks, span, list, subject(blocks));
  }

  /**
   * @param subject the block that says what the entry is about: its first link names the entry
   */
  Read read(List<Block> blocks, Span span, Optional<Entry.ListMark> list, Optional<Block> subject) {
    var words = Words.ofBlocks(blocks);
    var links = words.links();
    var about = subject.map(block -> Words.ofBlocks(List.of(block)).links()).orElse(links);
    var key = (about.isEmpty() ? links : about).stream().findFirst().map(Hyperlink::href);
    var id = anchors.entry(key.orElse(words.text()));
    var body = new Entry.Body(id, list, blocks, prefixes(words), links, words.text(), span);
    return new Read(body, words);
  }

  /** A list below the entry names it better than the line above: the titles of an event. */
  private static Optional<Block> subject(List<Block> blocks) {
    return blocks.stream().filter(Block.Listing.class::isInstance).findFirst();
  }

  /** What stands in brackets before the first link: {@code video}, {@code ja}, {@code Easy}. */
  private static List<String> prefixes(Words words) {
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
