package org.coranto.source.calendar;

import java.util.List;
import java.util.Locale;

/// Hosts of video meetings; a link to one of them is not a page about an event.
final class MeetingHosts {

  private static final List<String> HOSTS =
      List.of(
          "zoom.us/",
          "meet.google.com/",
          "teams.microsoft.com/",
          "teams.live.com/",
          "meet.jit.si/",
          "webex.com/",
          "whereby.com/",
          "gotomeeting.com/",
          "tel.meet/",
          "aka.ms/jointeamsmeeting",
          "hangouts.google.com/",
          "bluejeans.com/");

  private MeetingHosts() {}

  static boolean isIn(String text) {
    var lower = text.toLowerCase(Locale.ROOT);
    return HOSTS.stream().anyMatch(lower::contains);
  }
}
