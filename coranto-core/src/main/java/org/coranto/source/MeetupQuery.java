package org.coranto.source;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coranto.json.JsonWriter;

/// The GraphQL query for Meetup: the schema of 2025, in which an event has a list of venues.
final class MeetupQuery {

  /// `rain-berlin` of `https://www.meetup.com/de-DE/rain-berlin/events/`.
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)(?:https?://)?(?:www\\.)?meetup\\.com/(?:[a-z]{2}-[a-z]{2}/)?([^/?#]{2,200}).*");

  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}%_-]{2,200}");

  /// Future events, and those that were cancelled.
  static final String EVENTS =
      """
      query ($group: String!, $from: DateTime, $to: DateTime, $after: String) {
        group: groupByUrlname(urlname: $group) {
          name urlname link city state country timezone
          events(first: 50, after: $after, sort: ASC, filter: {afterDateTime: $from, \
      beforeDateTime: $to, status: [ACTIVE, AUTOSCHED, CANCELLED, CANCELLED_PERM, \
      AUTOSCHED_CANCELLED]}) {
            pageInfo { hasNextPage endCursor }
            edges {
              node {
                id token title eventUrl status eventType dateTime endTime duration
                venues { name address city state country venueType }
              }
            }
          }
        }
      }
      """;

  private MeetupQuery() {}

  /// The name of a group, from its name or a URL of its pages.
  static Optional<String> group(String written) {
    var address = ADDRESS.matcher(written.strip());
    var name = address.matches() ? address.group(1) : written.strip();
    return Optional.of(name).filter(it -> NAME.matcher(it).matches());
  }

  /// @param after the cursor of the page before; empty for the first page
  static String events(String group, Instant from, Instant to, String after) {
    return JsonWriter.compact(json -> {
      json.text("query", EVENTS);
      json.object(
          "variables",
          () -> {
            json.text("group", group);
            json.text("from", from.truncatedTo(ChronoUnit.SECONDS).toString());
            json.text("to", to.truncatedTo(ChronoUnit.SECONDS).toString());
            json.textIfAny("after", after);
          });
    });
  }
}
