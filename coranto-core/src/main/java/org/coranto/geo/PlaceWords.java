package org.coranto.geo;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Words that are written in place of a venue: `Google Meet (link below)`, `TBD`.
public final class PlaceWords {

  private static final Set<String> ONLINE =
      Set.of(
          "online",
          "virtual",
          "virtuell",
          "en ligne",
          "en línea",
          "zoom",
          "remote",
          "internet",
          "web",
          "webinar",
          "jitsi",
          "jitsi meet",
          "discord",
          "slack",
          "matrix",
          "google meet",
          "google hangouts",
          "microsoft teams",
          "microsoft teams-besprechung",
          "ms teams",
          "teams",
          "webex",
          "gather.town",
          "bigbluebutton",
          "bbb",
          "youtube",
          "youtube live",
          "twitch",
          "livestream",
          "オンライン",
          "线上",
          "온라인");

  /// What may follow: `Discord server`, `Zoom call`.
  private static final Pattern KINDS =
      Pattern.compile(
          " (?:server|call|meeting|event|channel|link|stream|live|session|webinar|conference|only"
              + "|video ?call|room|besprechung)$");

  private static final Set<String> UNKNOWN =
      Set.of(
          "tba",
          "tbd",
          "tbc",
          "n/a",
          "none",
          "unknown",
          "to be announced",
          "to be determined",
          "to be confirmed",
          "location tba",
          "location tbd",
          "venue tba",
          "venue tbd",
          "venue to be announced",
          "location to be announced",
          "see description",
          "wird noch bekannt gegeben",
          "wird noch bekanntgegeben",
          "à définir",
          "à confirmer",
          "por definir",
          "por confirmar",
          "a definir",
          "da definire",
          "nog te bepalen",
          "未定");

  private static final Pattern ASIDE = Pattern.compile("\\s*[(\\[][^()\\[\\]]*[)\\]]");

  /// `37.7749,-122.4194`.
  private static final Pattern COORDINATES =
      Pattern.compile("[-+]?\\d{1,3}\\.\\d+\\s*[,;]\\s*[-+]?\\d{1,3}\\.\\d+");

  private PlaceWords() {}

  /// Whether it means that people take part online.
  public static boolean isOnline(String text) {
    var word = word(text);
    return ONLINE.contains(word)
        || ONLINE.contains(KINDS.matcher(word).replaceFirst(""))
        || word.startsWith("online ")
        || word.startsWith("virtual ");
  }

  /// Whether it names no place.
  public static boolean isUnknown(String text) {
    return UNKNOWN.contains(word(text)) || COORDINATES.matcher(text.strip()).matches();
  }

  private static String word(String text) {
    return ASIDE
        .matcher(text.toLowerCase(Locale.ROOT))
        .replaceAll("")
        .replaceAll("[()\\[\\]!:]|\\.$", "")
        .strip();
  }
}
