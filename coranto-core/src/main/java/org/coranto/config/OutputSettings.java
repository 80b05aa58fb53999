package org.coranto.config;

import java.util.List;

/**
 * {@code [outputs]}: what is rendered, and how much of it.
 *
 * @param only {@code only}: names of outputs; all of them when empty
 * @param rss {@code rss}: path of the RSS feed, below the site: {@code rss.xml}
 * @param atom {@code atom}: path of the Atom feed
 * @param jsonFeed {@code json-feed}: path of the JSON feed
 * @param feedEditions {@code feed-editions}: how many editions a feed holds
 * @param calendarEditions {@code calendar-editions}: how many of the newest editions the calendar
 *     is made from; an event that a later one of them dropped is shown as cancelled
 * @param mailEditions {@code mail-editions}: how many of the newest editions get a mail body
 * @param mailLimit {@code mail-limit}: how large a mail may become, in bytes as sent
 * @param cards {@code cards}: how many of the newest editions get a picture of their own for
 *     previews; the others share the newsletter's
 */
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
