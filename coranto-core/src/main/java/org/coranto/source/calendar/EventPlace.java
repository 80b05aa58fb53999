package org.coranto.source.calendar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.coranto.geo.Regions;
import org.coranto.model.Place.Attendance;
import org.coranto.model.Venue;
import org.coranto.url.UrlReferences;
import org.coranto.web.PlainWords;

/// The place of an event, parsed from `LOCATION`: `The Lighthouse, 12 Harbour Rd, Seattle, WA
/// 98101, USA` by Google, the same on several lines by Apple, `Online`, or a link to a video
/// meeting.
record EventPlace(Venue venue, Attendance attendance) {

  private static final Set<String> ONLINE =
      Set.of(
          "online",
          "virtual",
          "virtuell",
          "zoom",
          "remote",
          "internet",
          "webinar",
          "jitsi",
          "discord",
          "google meet",
          "microsoft teams",
          "microsoft teams meeting",
          "microsoft teams-besprechung",
          "teams",
          "bigbluebutton",
          "youtube",
          "twitch");

  private static final List<String> SIGNS =
      List.of("X-GOOGLE-CONFERENCE", "CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL");

  private static final int MOST_PARTS = 12;
  private static final int SHORTEST_CODE = 2;
  private static final int LONGEST_CODE = 3;

  static EventPlace of(IcsComponent event) {
    var parts = parts(event.text("LOCATION"));
    boolean mixed = lower(event.text("SUMMARY") + " " + event.text("LOCATION")).contains("hybrid");
    boolean online = parts.stream().anyMatch(EventPlace::isOnline);
    var real = parts.stream().filter(it -> !isOnline(it) && !lower(it).equals("hybrid")).toList();
    if (real.isEmpty()) {
      return new EventPlace(
          Venue.UNKNOWN, online || isCall(event) ? Attendance.VIRTUAL : Attendance.IN_PERSON);
    }
    return new EventPlace(venue(real), online || mixed ? Attendance.HYBRID : Attendance.IN_PERSON);
  }

  private static boolean isCall(IcsComponent event) {
    var title = List.of(lower(event.text("SUMMARY")).split("[^\\p{L}]+"));
    return SIGNS.stream().anyMatch(it -> event.line(it).isPresent())
        || title.contains("online")
        || title.contains("virtual");
  }

  /// `c-base / Zoom`, `c-base + online`: each part separately.
  private static List<String> parts(String location) {
    return Arrays.stream(
            location.split("\n|\r|, |,$|;| / | \\+ | & (?=(?i)online)| and (?=(?i)online)"))
        .map(PlainWords::ofAnything)
        .filter(it -> !it.isEmpty())
        .distinct()
        .limit(MOST_PARTS)
        .toList();
  }

  private static boolean isOnline(String part) {
    var word = lower(part).replaceAll("[()\\[\\].!:]", "").strip();
    return UrlReferences.isWeb(part)
        || ONLINE.contains(word)
        || word.startsWith("online ")
        || word.startsWith("virtual ")
        || MeetingHosts.isIn(part);
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /// From the end: country, state, city; the rest is the building and its street.
  private static Venue venue(List<String> parts) {
    var left = new ArrayList<>(parts);
    var country = left.size() > 1 && isCountry(left) ? left.removeLast() : "";
    var state = left.size() > 1 ? state(left.getLast()) : "";
    if (!state.isEmpty()) {
      left.removeLast();
    }
    var town = left.size() > 1 || !(country + state).isEmpty() ? town(left.getLast()) : "";
    if (!town.isEmpty()) {
      left.removeLast();
    }
    var name = left.isEmpty() || hasNumber(left.getFirst()) ? "" : left.removeFirst();
    return new Venue(name, String.join(", ", left), town, state, country);
  }

  /// The code of a state is often that of a country too; after a city it is the state's.
  private static boolean isCountry(List<String> parts) {
    var last = parts.getLast();
    return (last.length() == SHORTEST_CODE && parts.size() == SHORTEST_CODE)
        ? last.equals("UK") || last.equals("US")
        : !Regions.ofCountry(last).isEmpty();
  }

  /// `WA 98101`, `NSW 2000`, `WA`.
  private static String state(String part) {
    var words = part.split(" ");
    boolean code =
        words[0].length() >= SHORTEST_CODE
            && words[0].length() <= LONGEST_CODE
            && words[0].chars().allMatch(c -> 'A' <= c && c <= 'Z');
    boolean rest = Arrays.stream(words).skip(1).allMatch(EventPlace::hasNumber);
    return code && rest ? words[0] : "";
  }

  /// `Berlin` of `10115 Berlin`, `London` of `London E1 6AN`.
  private static String town(String part) {
    return String.join(
        " ", Arrays.stream(part.split(" ")).filter(word -> !hasNumber(word)).toList());
  }

  private static boolean hasNumber(String word) {
    return word.chars().anyMatch(Character::isDigit);
  }
}
