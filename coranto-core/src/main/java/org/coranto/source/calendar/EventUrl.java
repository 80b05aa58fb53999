package org.coranto.source.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.coranto.url.UrlReferences;
import org.coranto.url.UrlText;
import org.coranto.web.HtmlText;

/// The page of an event: its `URL`, or the first link in its description that is neither a video
/// call nor a page of the calendar itself.
final class EventUrl {

  private static final int MOST_LINKS = 50;
  private static final String BEHIND_A_LINK = ".,;:!?)]}>'\"";

  private EventUrl() {}

  /// Empty if it has none.
  static String of(IcsComponent event) {
    return Stream.of(
            event.lines("URL").map(IcsContentLine::text),
            links(event.text("DESCRIPTION")).stream(),
            links(event.text("X-ALT-DESC")).stream(),
            event.lines("ATTACH").map(IcsContentLine::text),
            links(event.text("LOCATION")).stream())
        .flatMap(it -> it)
        .map(String::strip)
        .filter(UrlReferences::isWeb)
        .filter(it -> !MeetingHosts.isIn(it) && !isOfCalendar(it))
        .flatMap(it -> UrlText.of(it).map(UrlText::toString).stream())
        .findFirst()
        .orElse("");
  }

  private static boolean isOfCalendar(String address) {
    return address.contains("//www.google.com/calendar")
        || address.contains("//calendar.google.com/")
        || address.contains("//support.google.com/");
  }

  /// Google writes HTML, others write plain URLs.
  private static List<String> links(String text) {
    var links = new ArrayList<String>();
    if (text.contains("<a ") || text.contains("<A ")) {
      HtmlText.links(HtmlText.parsed(text, "")).forEach(link -> links.add(link.address()));
    }
    for (int at = text.indexOf("http"); at >= 0 && links.size() < MOST_LINKS; ) {
      int end = at;
      while (end < text.length() && isOfLink(text.charAt(end))) {
        end++;
      }
      links.add(trimmed(text.substring(at, end)));
      at = text.indexOf("http", Math.max(end, at + 1));
    }
    return links;
  }

  private static boolean isOfLink(char c) {
    return !Character.isWhitespace(c) && "<>\"|\\".indexOf(c) < 0;
  }

  private static String trimmed(String link) {
    int end = link.length();
    while (end > 0 && BEHIND_A_LINK.indexOf(link.charAt(end - 1)) >= 0) {
      end--;
    }
    return link.substring(0, end);
  }
}
