package org.coranto.source.calendar;

import java.net.URI;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.coranto.config.ConfigKey;
import org.coranto.config.SourceForm;
import org.coranto.config.SourceTypes;
import org.coranto.model.Tip;
import org.coranto.model.TipContent;
import org.coranto.source.DecodedBody;
import org.coranto.source.LookAhead;
import org.coranto.source.Request;
import org.coranto.source.Result;
import org.coranto.source.Source;
import org.coranto.source.SourceContext;
import org.coranto.source.SourceTrouble;
import org.coranto.source.WordFilter;
import org.coranto.web.EventTitles;
import org.coranto.web.HttpResponse;
import org.coranto.web.PlainWords;
import org.coranto.web.SourceRequest;

/// iCalendar files on the web.
public final class CalendarSource implements Source {

  private static final ConfigKey<List<URI>> ADDRESSES =
      SourceForm.required(
          "addresses",
          SourceTypes.list(SourceTypes.ADDRESS, "addresses"),
          List.of(),
          "The URLs of the calendars. `webcal://` may be written as `https://`.",
          "[\"https://rain.example/events.ics\"]");

  private static final ConfigKey<List<String>> ABOUT =
      SourceForm.key(
          "about",
          SourceTypes.list(SourceTypes.WORDS, "words"),
          List.of(),
          "Only events with one of these words in title, categories or description;"
              + " all events if the list is empty.",
          "[\"rain\"]");

  private static final ConfigKey<Optional<ZoneId>> ZONE =
      SourceForm.optional(
          "zone",
          SourceTypes.ZONE,
          "The time zone of the events, if the calendar has times in UTC or without"
              + " a zone. Default: the calendar's own zone.",
          "\"Europe/Dublin\"");

  private static final ConfigKey<Optional<String>> ORGANISER =
      SourceForm.optional(
          "organiser",
          SourceTypes.WORDS,
          "The group that holds the events. Default: the organiser that the event"
              + " names, or the calendar's name.",
          "\"Rain Galway\"");

  private static final ConfigKey<Optional<URI>> ORGANISER_ADDRESS =
      SourceForm.optional(
          "organiser-address",
          SourceTypes.ADDRESS,
          "The page of the group.",
          "\"https://rain.example/\"");

  private static final int MOST_TIPS = 5_000;

  /// How much of an answer is searched for the start of a web page.
  private static final int BEGINNING = 10_000;

  @Override
  public SourceForm form() {
    return new SourceForm(
        "calendar",
        "Events of the next weeks from iCalendar files, as Google, Outlook, Apple"
            + " and others publish them.",
        List.of(ADDRESSES, LookAhead.WEEKS, ABOUT, ZONE, ORGANISER, ORGANISER_ADDRESS),
        "addresses = [\"https://rain.example/events.ics\"]");
  }

  @Override
  public List<Request> questions(SourceContext context) {
    return context.get(ADDRESSES).stream()
        .map(address ->
            new Request(
                SourceRequest.Web.get(address.toString())
                    .with("Accept", "text/calendar, */*;q=0.5"),
                answer -> read(context, answer)))
        .toList();
  }

  private static SourceTrouble other(String text) {
    var beginning = text.substring(0, Math.min(text.length(), BEGINNING));
    return beginning.toLowerCase(Locale.ROOT).contains("<html")
        ? new SourceTrouble.WebPage(SourceTrouble.Format.CALENDAR, Optional.empty())
        : new SourceTrouble.OtherFormat(SourceTrouble.Format.CALENDAR);
  }

  private static Result read(SourceContext context, HttpResponse answer) {
    if (!answer.isSuccess()) {
      return new Result.Trouble(new SourceTrouble.Status(answer.status()));
    }
    var body = answer.body();
    var read =
        body.length <= CalendarEvents.LONGEST ? body : Arrays.copyOf(body, CalendarEvents.LONGEST);
    var text = DecodedBody.of(read, answer.header("content-type"));
    var ahead = LookAhead.of(context);
    var calendars = CalendarEvents.read(text, ahead.from(), ahead.to(), zone(context));
    return calendars.isEmpty()
        ? new Result.Trouble(other(text))
        : Result.tips(
            calendars.stream().flatMap(it -> tips(context, it)).limit(MOST_TIPS).toList());
  }

  private static ZoneId zone(SourceContext context) {
    return context.get(ZONE).orElse(context.zone());
  }

  private static Stream<Tip> tips(SourceContext context, CalendarEvents calendar) {
    var about = new WordFilter(context.get(ABOUT));
    return calendar.occurrences().stream()
        .filter(it -> isPublic(it.event()) && about.matches(texts(it.event())))
        .flatMap(it -> tip(context, calendar, it).stream());
  }

  /// Private events, and events that are cancelled only in their titles, are not tips.
  private static boolean isPublic(IcsComponent event) {
    var shown = event.value("CLASS").toUpperCase(Locale.ROOT);
    return !shown.equals("PRIVATE")
        && !shown.equals("CONFIDENTIAL")
        && EventTitles.status(List.of(event.text("SUMMARY"))).isEmpty();
  }

  private static Stream<String> texts(IcsComponent event) {
    return Stream.of("SUMMARY", "CATEGORIES", "DESCRIPTION").map(event::text);
  }

  private static Optional<Tip> tip(
      SourceContext context, CalendarEvents calendar, EventOccurrence occurrence) {
    var event = occurrence.event();
    var title = PlainWords.ofAnything(event.text("SUMMARY"));
    if (title.isEmpty()) {
      return Optional.empty();
    }
    var place = EventPlace.of(event);
    var address = EventUrl.of(event);
    var time =
        context.get(ZONE).or(calendar::zone).map(occurrence::time).orElseGet(occurrence::time);
    var content =
        TipContent.Event.of(address, title, time)
            .at(place.venue())
            .attended(place.attendance())
            .by(organiser(context, calendar, event));
    return Optional.of(context.tip(occurrence.key(), address, content));
  }

  private static TipContent.Organiser organiser(
      SourceContext context, CalendarEvents calendar, IcsComponent event) {
    var name =
        context
            .get(ORGANISER)
            .or(() -> named(calendar.name()))
            .or(() -> event.line("ORGANIZER").flatMap(it -> named(it.parameter("CN"))))
            .orElse("");
    return new TipContent.Organiser(
        PlainWords.ofText(name), context.get(ORGANISER_ADDRESS).map(URI::toString).orElse(""));
  }

  /// The name; empty if it is a mail address, as many organisers' names are.
  private static Optional<String> named(String name) {
    return Optional.of(name).filter(it -> !it.isBlank() && it.indexOf('@') < 0);
  }
}
