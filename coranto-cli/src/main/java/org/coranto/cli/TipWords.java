package org.coranto.cli;

import java.util.stream.Collectors;
import org.coranto.model.Tip;
import org.coranto.model.TipContent;

/** A tip on one line of a terminal. */
final class TipWords {

  private static final int LONGEST = 200;

  private TipWords() {}

  /** {@code [video] The drizzle https://example.org/drizzle}. */
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

  private static String prefixes(java.util.List<String> prefixes) {
    return prefixes.stream().map(it -> "[" + it + "] ").collect(Collectors.joining());
  }

  /** On one line, and without what a terminal would take for a command. */
  private static String plain(String text) {
    var clean = text.replaceAll("[\\s\\p{Cntrl}\\p{Cf}]+", " ").strip();
    return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST) + "…";
  }
}
