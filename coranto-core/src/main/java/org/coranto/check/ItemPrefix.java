package org.coranto.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.edition.ItemLine;
import org.coranto.markdown.Targets;
import org.coranto.model.Span;

/// A prefix in brackets before the link of an item.
///
/// @param words without the brackets: `video`
/// @param span with the brackets
public record ItemPrefix(String words, Span span) {

  private static final int LONGEST = 24;

  private static final Pattern ONE = Pattern.compile("\\[([^\\[\\]]{1,40}+)]");

  public static List<ItemPrefix> of(AnnotatedEdition edition, ItemLine item) {
    var found = new ArrayList<ItemPrefix>();
    int start = item.line().content();
    var match =
        ONE.matcher(edition.text()).region(start, Math.max(start, item.link().span().start()));
    while (match.find()) {
      found.add(new ItemPrefix(match.group(1).strip(), new Span(match.start(), match.end())));
    }
    return List.copyOf(found);
  }

  /// The offset after the prefixes and the space after them.
  public static int endOfAll(String text, Span words) {
    int at = words.start();
    while (at < words.end() && text.charAt(at) == '[') {
      int close = Targets.find(text, ']', at, words.end());
      if (close < 0 || close - at > LONGEST || !text.startsWith("] ", close)) {
        return at;
      }
      at = close + 2;
    }
    return at;
  }
}
