package org.coranto.geo;

import java.util.regex.Pattern;
import org.coranto.model.Place;
import org.coranto.model.Place.Attendance;

/// Places as event lists write them: `Berlin, DE`, `Virtual (Dallas, TX, US)`, `Hybrid (Montreal,
/// CA)`, `Virtual + In person (Singapore, SG)`, `Virtual + Tokyo, JP`.
public final class PlaceParser {

  private static final Pattern ONLINE =
      Pattern.compile("\\b(virtual|online|remote)(ly)?\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern ON_THE_SPOT =
      Pattern.compile("\\b(hybrid|in[- ]person)\\b", Pattern.CASE_INSENSITIVE);

  /// Words and marks for the attendance, not for the place.
  private static final Pattern HOW =
      Pattern.compile(
          "\\b(virtual|online|remote|hybrid|in[- ]person)\\b|^\\s*[+&/,]|[+&/,]\\s*$",
          Pattern.CASE_INSENSITIVE);

  private PlaceParser() {}

  public static Place read(String text) {
    if (isPlain(text)) {
      return new Place(text.strip(), Attendance.IN_PERSON);
    }
    boolean online = ONLINE.matcher(text).find();
    boolean both = ON_THE_SPOT.matcher(text).find();
    var where = where(text);
    if (!online) {
      return new Place(where, both && isHybrid(text) ? Attendance.HYBRID : Attendance.IN_PERSON);
    }
    boolean joined = both || text.contains("+") || text.contains("&");
    return new Place(where, joined ? Attendance.HYBRID : Attendance.VIRTUAL);
  }

  /// Whether it is like `Berlin, DE`, the most frequent form, without a word for the attendance.
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(' || c == '+' || c == '&' || c == '/') {
        return false;
      }
    }
    return !HOW.matcher(text).find();
  }

  private static boolean isHybrid(String text) {
    return text.regionMatches(true, text.indexOf(text.strip()), "hybrid", 0, 6);
  }

  private static String where(String text) {
    int open = text.indexOf('(');
    int close = text.lastIndexOf(')');
    var inner = open >= 0 && close > open ? text.substring(open + 1, close) : text;
    var where = inner;
    for (var before = ""; !where.equals(before); ) {
      before = where;
      where = HOW.matcher(where).replaceAll(" ").strip();
    }
    return where.replaceAll("\\s+", " ");
  }
}
