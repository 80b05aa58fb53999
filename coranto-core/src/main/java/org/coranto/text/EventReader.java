package org.coranto.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coranto.model.Block;
import org.coranto.model.Entry;
import org.coranto.model.Entry.EventEntry;
import org.coranto.model.Hyperlink;
import org.coranto.model.Place;
import org.coranto.model.Place.Attendance;

/**
 * An item of an event list, in the forms that thirteen years have seen:
 *
 * <pre>
 * * 2026-09-08 | Virtual (City, CC) | [Group](…)
 *     * [**Title**](…)
 * * [February 3, 2022 | City, CC | **Title** | Group](…)
 * * [March 4, City, CC - Title - Group](…)
 * * [Jun 10. City, CC - Title](…)
 * * [3/9. Group: Title](…)
 * * [Group: Title, December 18th](…)
 * </pre>
 */
final class EventReader {

  /** {@code Berlin, DE}, {@code Vancouver, BC, CA}, {@code DE}. */
  private static final Pattern PLACE =
      Pattern.compile("(?:[^|,]{2,40}, ){0,2}[A-Z]{2}(?: \\([^)]*\\))?");

  private static final Pattern ONLINE_REGION =
      Pattern.compile("virtual|online|remote", Pattern.CASE_INSENSITIVE);

  private final DateWords dates;

  EventReader(DateWords dates) {
    this.dates = dates;
  }

  /**
   * @param region the heading it stands under, or empty
   * @return empty where there is no date in it
   */
  Optional<EventEntry> read(Entry.Body body, String region) {
    var line = line(body);
    return dates.first(line.raw()).map(found -> event(body, region, line, found));
  }

  /** The first block, which the sub-items hang on. */
  private static Words line(Entry.Body body) {
    return Words.ofBlocks(body.blocks().subList(0, Math.min(1, body.blocks().size())));
  }

  private EventEntry event(Entry.Body body, String region, Words line, DateWords.Found found) {
    boolean leads = line.raw().substring(0, found.start()).strip().length() < 3;
    var rest = leads ? line.raw().substring(found.end()) : line.raw().substring(0, found.start());
    var fields = fields(rest);
    var place = place(fields, region);
    var below = below(body);
    return below.isEmpty()
        ? new EventEntry(
            body, found.dates(), place, region, organisers(line, fields), titles(line, fields))
        : new EventEntry(body, found.dates(), place, region, line.links(), below);
  }

  /** Between bars; or, in the older forms, between spaced hyphens. */
  private static List<String> fields(String rest) {
    var separator = rest.contains("|") ? "\\|" : " [-–—] ";
    var fields = new ArrayList<String>();
    for (var field : rest.split(separator)) {
      var bare = field.replaceFirst("^[\\s.,:;|–-]+", "").replaceFirst("[\\s.,:;|]+$", "");
      if (!bare.isEmpty()) {
        fields.add(bare);
      }
    }
    return fields;
  }

  private static boolean isPlace(List<String> fields) {
    return fields.size() > 1
        && (PLACE.matcher(fields.getFirst()).matches()
            || Places.read(fields.getFirst()).online()
            || fields.getFirst().length() < 60);
  }

  private static Place place(List<String> fields, String region) {
    var place = isPlace(fields) ? Places.read(fields.getFirst()) : Place.UNKNOWN;
    return !place.online() && ONLINE_REGION.matcher(region).find()
        ? new Place(place.text(), Attendance.VIRTUAL)
        : place;
  }

  /** In the one-line forms the whole line is one link: its words are cut at the fields. */
  private static List<Hyperlink> titles(Words line, List<String> fields) {
    if (line.links().size() != 1) {
      return line.links().stream().skip(1).toList();
    }
    int title = isPlace(fields) ? 1 : 0;
    return fields.size() > title
        ? List.of(renamed(line.links().getFirst(), fields.get(title)))
        : line.links();
  }

  private static List<Hyperlink> organisers(Words line, List<String> fields) {
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

  /** The titles in the list below the line. */
  private static List<Hyperlink> below(Entry.Body body) {
    var titles = new ArrayList<Hyperlink>();
    for (var block : body.blocks()) {
      if (block instanceof Block.Listing list) {
        list.items().forEach(item -> titles.addAll(Words.ofBlocks(item.content()).links()));
      }
    }
    return List.copyOf(titles);
  }
}
