package org.coranto.config;

import java.util.List;

/// `[outputs]`: what is rendered, and how much of it.
///
/// @param only `only`: names of outputs; all of them when empty
/// @param rss `rss`: path of the RSS feed, below the site: `rss.xml`
/// @param atom `atom`: path of the Atom feed
/// @param jsonFeed `json-feed`: path of the JSON feed
/// @param feedEditions `feed-editions`: how many editions a feed holds
/// @param calendarEditions `calendar-editions`: how many of the newest editions the calendar is
///   made from; an event that a later one of them dropped is shown as cancelled
/// @param mailEditions `mail-editions`: how many of the newest editions get a mail body
/// @param mailLimit `mail-limit`: how large a mail may become, in bytes as sent
/// @param cards `cards`: how many of the newest editions get a picture of their own for previews;
///   the others share the newsletter's
public record OutputSettings(
    List<String> only,
    String rss,
    String atom,
    String jsonFeed,
    int feedEditions,
    int calendarEditions,
    int mailEditions,
    int mailLimit,
    int cards) {

  public boolean renders(String output) {
    return only.isEmpty() || only.contains(output);
  }
}
