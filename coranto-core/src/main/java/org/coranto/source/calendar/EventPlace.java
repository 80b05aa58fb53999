package org.coranto.source.calendar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.coranto.geo.Cities;
import org.coranto.geo.Countries;
import org.coranto.geo.PlaceWords;
import org.coranto.geo.Regions;
import org.coranto.geo.States;
import org.coranto.model.Place.Attendance;
import org.coranto.model.Venue;
import org.coranto.url.UrlReferences;
import org.coranto.web.PlainWords;

/// The place of an event, parsed from `LOCATION`: `The Lighthouse, 12 Harbour Rd, Seattle, WA
/// 98101, USA` by Google, the same on several lines by Apple, `Online`, or a link to a video
/// meeting.
record EventPlace(Venue venue, Attendance attendance) {

  private static final List<String> SIGNS =
      List.of("X-GOOGLE-CONFERENCE", "CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL");

  private static final Pattern ADDRESS =
      Pattern.compile("([^()]*?)\\s*\\(([^()]*,[^()]*)\\)", Pattern.DOTALL);

  /// A part that is only a postcode: `PR7 1BS`, `01310-100`.
  private static final Pattern POSTCODE =
      Pattern.compile("[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}|[\\d -]{4,10}");

  /// `Pyrmont NSW 2009`, `São Paulo - SP`.
  private static final Pattern TOWN_AND_STATE =
      Pattern.compile("(.*\\p{Ll}.*?)(?: ([A-Z]{2,3}) \\d{3,5}| - ([A-Z]{2}))");

  private static final int MOST_PARTS = 12;
  private static final int SHORTEST_CODE = 2;
  private static final int LONGEST_CODE = 3;

  static EventPlace of(IcsComponent event) {
    var parts = parts(event);
    boolean mixed = lower(event.text("SUMMARY") + " " + event.text("LOCATION")).contains("hybrid");
    boolean online = parts.stream().anyMatch(EventPlace::isOnline);
    var real =
        parts.stream()
            .filter(it -> !isOnline(it) && !PlaceWords.isUnknown(it) && !lower(it).equals("hybrid"))
            .toList();
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

  /// Meetup writes the address in parentheses behind the name: `The Cistern (Regnveien 3, Bergen)`.
  private static List<String> parts(IcsComponent event) {
    var location = event.text("LOCATION").strip();
    if (PlaceWords.isUnknown(location)) {
      return List.of();
    }
    var match = ADDRESS.matcher(location);
    return match.matches()
        ? Stream.concat(
                Stream.of(PlainWords.ofAnything(match.group(1))), parts(match.group(2)).stream())
            .toList()
        : parts(location);
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
    return UrlReferences.isWeb(part) || PlaceWords.isOnline(part) || MeetingHosts.isIn(part);
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /// From the end: country, state, city; the rest is the building and its street.
  private static Venue venue(List<String> parts) {
    var left = new ArrayList<>(divided(parts));
    var country = left.size() > 1 && isCountry(left) ? left.removeLast() : "";
    var state = left.size() > 1 ? state(left.getLast()) : "";
    if (!state.isEmpty()) {
      left.removeLast();
    }
    if (state.isEmpty() && isCityBeforeState(left, country)) {
      state = left.removeLast();
    }
    if (left.size() == 1 && !(country + state).isEmpty()) { // `The Hall - 3 Rain Road - Bergen`
      left = new ArrayList<>(List.of(left.getFirst().split(" - ")));
    }
    var town = left.size() > 1 || !(country + state).isEmpty() ? town(left.getLast()) : "";
    if (!town.isEmpty()) {
      left.removeLast();
    }
    var name = left.isEmpty() || hasNumber(left.getFirst()) ? "" : left.removeFirst();
    return new Venue(name, String.join(", ", left), town, state, country);
  }

  /// Without postcodes, and with the state apart.
  private static List<String> divided(List<String> parts) {
    return parts.stream()
        .filter(part -> parts.size() == 1 || !POSTCODE.matcher(part).matches())
        .flatMap(part -> {
          var match = TOWN_AND_STATE.matcher(part);
          return match.matches() && parts.size() > 1
              ? Stream.of(match.group(1), match.group(2) == null ? match.group(3) : match.group(2))
              : Stream.of(part);
        })
        .toList();
  }

  /// `Bengaluru, Karnataka` of a country whose cities are known.
  private static boolean isCityBeforeState(List<String> parts, String country) {
    return parts.size() > 1
        && Countries.of(country)
            .filter(it ->
                isKnown(it.code(), parts.get(parts.size() - 2))
                    && !isKnown(it.code(), parts.getLast()))
            .isPresent();
  }

  private static boolean isKnown(String country, String city) {
    return Cities.isKnown(country, city);
  }

  /// The code of a state is often that of a country too; after a city it is the state's.
  private static boolean isCountry(List<String> parts) {
    var last = parts.getLast();
    return (last.length() == SHORTEST_CODE && parts.size() == SHORTEST_CODE)
        ? last.equals("UK") || last.equals("US")
        : !isAmericanState(last) && !Regions.ofCountry(last).isEmpty();
  }

  /// `MA`, which is the code of Morocco too.
  private static boolean isAmericanState(String code) {
    return code.equals(code.toUpperCase(Locale.ROOT))
        && States.of("US").stream().anyMatch(state -> state.code().equals(code));
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
