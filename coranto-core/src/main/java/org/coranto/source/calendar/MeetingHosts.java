package org.coranto.source.calendar;

import java.util.List;
import java.util.Locale;

/** Where people meet to talk and see each other; a link there is no page about an event. */
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
