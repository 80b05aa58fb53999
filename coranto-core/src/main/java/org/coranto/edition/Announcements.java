package org.coranto.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coranto.edition.Announcement.Part;
import org.coranto.geo.PlaceParser;
import org.coranto.geo.Regions;
import org.coranto.markdown.Line;
import org.coranto.markdown.Lines;
import org.coranto.markdown.PlainLine;
import org.coranto.model.Edition;
import org.coranto.model.Entry.EventEntry;
import org.coranto.model.Section;
import org.coranto.model.Span;

/// Finds in the lines of events the words for date and place.
final class Announcements {

  /// `City, CC` or `City, State, Country`.
  private static final Pattern PLACE =
      Pattern.compile("[^,|()]{2,40}(?:, ?[^,|()]{2,40}){1,3}", Pattern.UNICODE_CHARACTER_CLASS);

  private static final int LONGEST_PLACE = 80;

  private final Lines lines;
  private final DateParser dates;

  private Announcements(Edition edition, Lines lines) {
    this.lines = lines;
    this.dates = new DateParser(edition.head().date());
  }

  static List<Announcement> of(Edition edition, Lines lines) {
    var reading = new Announcements(edition, lines);
    var found = new ArrayList<Announcement>();
    for (var section : edition.sections()) {
      for (var entry : section.entries()) {
        if (entry instanceof EventEntry event && !event.body().span().equals(Span.NOWHERE)) {
          found.add(reading.announcement(event, section));
        }
      }
    }
    return List.copyOf(found);
  }

  private Announcement announcement(EventEntry event, Section section) {
    var line = lines.at(event.body().span().start());
    var bare = PlainLine.words(line.text());
    int from = line.content() - line.span().start();
    var found = dates.first(bare.substring(from));
    var when =
        found
            .map(it -> part(line, bare, from + it.start(), from + it.end()))
            .orElseGet(() -> new Part(line.words(), line.wordsSpan()));
    var where =
        found
            .filter(it -> bare.substring(from, from + it.start()).isBlank())
            .flatMap(it -> place(line, bare, from + it.end()));
    return new Announcement(event, section, lines.whole(event.body().span()), when, where);
  }

  /// The text between the date and the next bar or spaced hyphen.
  private static Optional<Part> place(Line line, String bare, int from) {
    int start = from;
    while (start < bare.length() && " .,:;|-–—".indexOf(bare.charAt(start)) >= 0) {
      start++;
    }
    boolean bars = bare.indexOf('|', from) >= 0;
    int end = start;
    while (end < bare.length() && !(bars ? bare.charAt(end) == '|' : bare.startsWith(" - ", end))) {
      end++;
    }
    if (end == bare.length()) {
      return Optional.empty();
    }
    while (end > start && bare.charAt(end - 1) <= ' ') {
      end--;
    }
    return Optional.of(part(line, bare, start, end)).filter(it -> isPlace(it.text()));
  }

  private static boolean isPlace(String words) {
    return words.length() <= LONGEST_PLACE
        && (PLACE.matcher(words).matches()
            || PlaceParser.read(words).online()
            || !Regions.ofCountry(words).isEmpty());
  }

  private static Part part(Line line, String bare, int start, int end) {
    int origin = line.span().start();
    return new Part(bare.substring(start, end), new Span(origin + start, origin + end));
  }
}
