package org.coranto.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.coranto.check.Galley;
import org.coranto.model.Span;

/**
 * What stands in brackets before an item's link.
 *
 * @param words without brackets: {@code video}
 * @param span with them
 */
record Prefix(String words, Span span) {

  private static final Pattern ONE = Pattern.compile("\\[([^\\[\\]]{1,40}+)]");

  static List<Prefix> of(Galley galley, ItemLine item) {
    var found = new ArrayList<Prefix>();
    int start = item.line().content();
    var match =
        ONE.matcher(galley.text()).region(start, Math.max(start, item.link().span().start()));
    while (match.find()) {
      found.add(new Prefix(match.group(1).strip(), new Span(match.start(), match.end())));
    }
    return List.copyOf(found);
  }
}
