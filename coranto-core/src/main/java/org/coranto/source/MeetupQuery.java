package org.coranto.source;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/** What Meetup is asked: the schema of 2025, in which an event has a list of venues. */
final class MeetupQuery {

  private static final JsonFactory JSON = new JsonFactory();

  /** {@code rain-berlin} of {@code https://www.meetup.com/de-DE/rain-berlin/events/}. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)(?:https?://)?(?:www\\.)?meetup\\.com/(?:[a-z]{2}-[a-z]{2}/)?([^/?#]{2,200}).*");

  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}%_-]{2,200}");

  /** Those that are going to be, and those that were and are not any more. */
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

  /** The name of a group, from its name or any address below its page. */
  static Optional<String> group(String written) {
    var address = ADDRESS.matcher(written.strip());
    var name = address.matches() ? address.group(1) : written.strip();
    return Optional.of(name).filter(it -> NAME.matcher(it).matches());
  }

  /**
   * @param after where the page before ended; empty for the first one
   */
  static String events(String group, Instant from, Instant to, String after) {
    var text = new StringWriter(1024);
    try (var json = JSON.createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("query", EVENTS);
      json.writeObjectFieldStart("variables");
      json.writeStringField("group", group);
      json.writeStringField("from", from.truncatedTo(ChronoUnit.SECONDS).toString());
      json.writeStringField("to", to.truncatedTo(ChronoUnit.SECONDS).toString());
      if (!after.isEmpty()) {
        json.writeStringField("after", after);
      }
      json.writeEndObject();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("writing into memory cannot fail", e);
    }
    return text.toString();
  }
}
