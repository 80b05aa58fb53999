package org.coranto.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coranto.geo.PlaceParser;
import org.coranto.markdown.PlainText;
import org.coranto.markdown.Punctuation;
import org.coranto.model.Entry.EventEntry;
import org.coranto.model.Hyperlink;
import org.coranto.model.Place;
import org.coranto.model.Place.Attendance;

/// An item of an event list, in the forms that newsletters have used in thirteen years:
///
/// ```
/// * 2026-09-08 | Virtual (City, CC) | [Group](…)
///     * [**Title**](…)
/// * [February 3, 2022 | City, CC | **Title** | Group](…)
/// * [March 4, City, CC - Title - Group](…)
/// * [Jun 10. City, CC - Title](…)
/// * [3/9. Group: Title](…)
/// * [Group: Title, December 18th](…)
/// ```
final class EventParser {

  /// `Berlin, DE`, `Vancouver, BC, CA`, `DE`.
  private static final Pattern PLACE =
      Pattern.compile("(?:[^|,]{2,40}, ){0,2}[A-Z]{2}(?: \\([^)]*\\))?");

  private static final Pattern ONLINE_REGION =
      Pattern.compile("virtual|online|remote", Pattern.CASE_INSENSITIVE);

  private final DateParser dates;

  EventParser(DateParser dates) {
    this.dates = dates;
  }

  /// @param region the heading that it is under, or empty
  /// @return empty if it has no date
  Optional<EventEntry> read(EntryBodies.Read item, String region) {
    var line = item.words().line();
    return dates.first(line.raw()).map(found -> event(item, region, line, found));
  }

  private EventEntry event(
      EntryBodies.Read item, String region, PlainText line, DateParser.Found found) {
    boolean leads = line.raw().substring(0, found.start()).strip().length() < 3;
    var rest = leads ? line.raw().substring(found.end()) : line.raw().substring(0, found.start());
    var fields = fields(rest);
    var place = place(fields, region);
    var below = item.words().below();
    return below.isEmpty()
        ? new EventEntry(
            item.body(),
            found.dates(),
            place,
            region,
            organisers(line, fields),
            titles(line, fields))
        : new EventEntry(item.body(), found.dates(), place, region, line.links(), below);
  }

  /// The texts between bars; or, in the older forms, between spaced hyphens.
  private static List<String> fields(String rest) {
    var fields = new ArrayList<String>();
    boolean bars = rest.indexOf('|') >= 0;
    int from = 0;
    for (int i = 0; i <= rest.length(); i++) {
      if (i == rest.length() || (bars ? rest.charAt(i) == '|' : isSpacedHyphen(rest, i))) {
        var bare = Punctuation.marks(rest.substring(Math.min(from, i), i));
        if (!bare.isEmpty()) {
          fields.add(bare);
        }
        from = i + 1;
      }
    }
    return fields;
  }

  private static boolean isSpacedHyphen(String text, int at) {
    char c = text.charAt(at);
    return (c == '-' || c == '–' || c == '—')
        && at > 0
        && at + 1 < text.length()
        && text.charAt(at - 1) == ' '
        && text.charAt(at + 1) == ' ';
  }

  private static boolean isPlace(List<String> fields) {
    return fields.size() > 1
        && (PLACE.matcher(fields.getFirst()).matches()
            || PlaceParser.read(fields.getFirst()).online()
            || fields.getFirst().length() < 60);
  }

  private static Place place(List<String> fields, String region) {
    var place = isPlace(fields) ? PlaceParser.read(fields.getFirst()) : Place.UNKNOWN;
    return !place.online() && ONLINE_REGION.matcher(region).find()
        ? new Place(place.text(), Attendance.VIRTUAL)
        : place;
  }

  /// In the one-line forms the whole line is one link: its text is split into the fields.
  private static List<Hyperlink> titles(PlainText line, List<String> fields) {
    if (line.links().size() != 1) {
      return line.links().stream().skip(1).toList();
    }
    int title = isPlace(fields) ? 1 : 0;
    return fields.size() > title
        ? List.of(renamed(line.links().getFirst(), fields.get(title)))
        : line.links();
  }

  private static List<Hyperlink> organisers(PlainText line, List<String> fields) {
    if (line.links().size() > 1) {
      return List.of(line.links().getFirst());
    }
    int group = isPlace(fields) ? 2 : 1;
    return line.links().isEmpty() || fields.size() <= group
        ? List.of()
        : List.of(renamed(line.links().getFirst(), fields.get(group)));
  }

  private static Hyperlink renamed(Hyperlink link, String text) {
    return new Hyperlink(text.replace("**", "").strip(), link.href(), link.span());
  }
}
