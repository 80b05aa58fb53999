package org.coranto.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coranto.markdown.PlainText;
import org.coranto.model.Block;
import org.coranto.model.Entry;
import org.coranto.model.Entry.PickEntry;
import org.coranto.model.Entry.QuoteEntry;
import org.coranto.model.Hyperlink;
import org.coranto.model.Inline;

/// The pick and the quote of the week: a few blocks that belong together.
final class HighlightParser {

  private static final Pattern THANKS =
      Pattern.compile(
          "\\b(thank|dank|merci|gracias|grazie|obrigad|tack)", Pattern.CASE_INSENSITIVE);

  private static final Pattern DASH = Pattern.compile("^\\s*(?:[–—―−]|--?\\s).*", Pattern.DOTALL);

  private final EntryBodies bodies;

  HighlightParser(EntryBodies bodies) {
    this.bodies = bodies;
  }

  /// The position of the highlight in the section's blocks, and its entry.
  record Highlight(int from, int to, Entry entry) {}

  /// The first paragraph with text and a link in it, and the thanks after it.
  Optional<Highlight> pick(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Paragraph paragraph && namesSomething(paragraph)) {
        int to = i + 1 + (isThanks(blocks, i + 1) ? 1 : 0);
        var body = body(blocks.subList(i, to), paragraph);
        var subject = PlainText.of(paragraph.content()).links().getFirst();
        return Optional.of(
            new Highlight(i, to, new PickEntry(body, subject, credit(blocks, i + 1, to))));
      }
    }
    return Optional.empty();
  }

  private static boolean namesSomething(Block.Paragraph paragraph) {
    var content = paragraph.content();
    boolean opensWithLink = content.getFirst() instanceof Inline.Link;
    var words = PlainText.of(content);
    return !words.links().isEmpty() && !(opensWithLink && isOneLink(words)) && !isThanks(words);
  }

  private static boolean isOneLink(PlainText words) {
    return words.text().length() - words.links().getFirst().text().length() < 5;
  }

  /// The first block quote, the line with a dash after it, and the thanks after that.
  Optional<Highlight> quote(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.BlockQuote quoted) {
        int said = i + 1 + (isAttribution(blocks, i + 1) ? 1 : 0);
        int to = said + (isThanks(blocks, said) ? 1 : 0);
        var body = body(blocks.subList(i, to), said > i + 1 ? blocks.get(i + 1) : quoted);
        var text = PlainText.ofBlocks(quoted.content()).text();
        var entry =
            new QuoteEntry(body, text, attribution(blocks, i + 1, said), credit(blocks, said, to));
        return Optional.of(new Highlight(i, to, entry));
      }
    }
    return Optional.empty();
  }

  private static boolean isAttribution(List<Block> blocks, int at) {
    return at < blocks.size()
        && blocks.get(at) instanceof Block.Paragraph paragraph
        && DASH.matcher(PlainText.of(paragraph.content()).text()).matches();
  }

  private static String attribution(List<Block> blocks, int from, int to) {
    var words = PlainText.ofBlocks(blocks.subList(from, to)).text();
    return words.replaceFirst("^\\s*[–—―−-]+\\s*", "");
  }

  private static boolean isThanks(List<Block> blocks, int at) {
    return at < blocks.size()
        && blocks.get(at) instanceof Block.Paragraph paragraph
        && isThanks(PlainText.of(paragraph.content()));
  }

  private static boolean isThanks(PlainText words) {
    var text = words.text();
    return THANKS.matcher(text.substring(0, Math.min(text.length(), 60))).find();
  }

  private static Optional<Hyperlink> credit(List<Block> blocks, int from, int to) {
    return PlainText.ofBlocks(blocks.subList(from, to)).links().stream().findFirst();
  }

  private Entry.Body body(List<Block> blocks, Block subject) {
    var own = List.copyOf(new ArrayList<>(blocks));
    var span = own.getFirst().span().through(own.getLast().span());
    return bodies.read(own, span, subject);
  }
}
