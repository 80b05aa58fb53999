package org.coranto.output.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coranto.model.Block;
import org.coranto.model.Dates;
import org.coranto.model.Entry;
import org.coranto.model.Inline;

/// The days at the start of an event's line, for a column of their own: `2026-10-17 - 2026-10-18 |
/// Swansea, UK | …`. A line in another form is not changed.
///
/// @param rest the event without the days
record EventLead(Dates dates, List<Block> rest) {

  private static final int ISO_LENGTH = 10;

  static Optional<EventLead> of(Entry entry) {
    if (!(entry instanceof Entry.EventEntry event)
        || event.body().blocks().isEmpty()
        || !(event.body().blocks().getFirst() instanceof Block.Paragraph line)
        || line.content().isEmpty()
        || !(line.content().getFirst() instanceof Inline.Text text)) {
      return Optional.empty();
    }
    int end = end(text.text(), event.dates());
    return end < 0
        ? Optional.empty()
        : Optional.of(
            new EventLead(event.dates(), without(event.body().blocks(), line, text, end)));
  }

  /// The offset after the days and the bar that follows them, or -1.
  private static int end(String text, Dates dates) {
    if (!text.startsWith(dates.first().toString())) {
      return -1;
    }
    int at = ISO_LENGTH;
    if (!dates.last().equals(dates.first())) {
      int last = text.indexOf(dates.last().toString(), at);
      if (last < 0 || last > at + 4) {
        return -1;
      }
      at = last + ISO_LENGTH;
    }
    at = behindSpace(text, at);
    return at < text.length() && text.charAt(at) == '|' ? behindSpace(text, at + 1) : -1;
  }

  private static int behindSpace(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private static List<Block> without(
      List<Block> blocks, Block.Paragraph line, Inline.Text text, int end) {
    var content = new ArrayList<>(line.content());
    content.set(0, new Inline.Text(text.text().substring(end), text.span()));
    var rest = new ArrayList<>(blocks);
    rest.set(0, new Block.Paragraph(content, line.span()));
    return rest;
  }

  void write(StringBuilder out) {
    if (dates.last().equals(dates.first())) {
      time(out.append("<time class=\"when\""), dates.first().toString());
    } else {
      time(out.append("<span class=\"when\"><time"), dates.first().toString());
      time(out.append(" – <time"), dates.last().toString());
      out.append("</span>");
    }
    out.append(' ');
  }

  private static void time(StringBuilder out, String day) {
    out.append(" datetime=\"").append(day).append("\">").append(day).append("</time>");
  }
}
