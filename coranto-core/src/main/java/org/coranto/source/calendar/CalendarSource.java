package org.coranto.source.calendar;

import java.net.URI;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.coranto.config.Key;
import org.coranto.config.SourceForm;
import org.coranto.config.SourceTypes;
import org.coranto.model.Tip;
import org.coranto.model.TipContent;
import org.coranto.source.About;
import org.coranto.source.Ahead;
import org.coranto.source.BodyText;
import org.coranto.source.Errand;
import org.coranto.source.PlainWords;
import org.coranto.source.Question;
import org.coranto.source.Reading;
import org.coranto.source.Source;
import org.coranto.source.SourceRequest;
import org.coranto.web.HttpResponse;

/** Calendars on the web: files of iCalendar. */
public final class CalendarSource implements Source {

  private static final Key<List<URI>> ADDRESSES =
      SourceForm.required(
          "addresses",
          SourceTypes.list(SourceTypes.ADDRESS, "addresses"),
          List.of(),
          "The calendars, any number. What begins with `webcal://` is there with `https://` too.",
          "[\"https://rain.example/events.ics\"]");

  private static final Key<List<String>> ABOUT =
      SourceForm.key(
          "about",
          SourceTypes.list(SourceTypes.WORDS, "words"),
          List.of(),
          "Only events with one of these words in title, categories or description; all where none"
              + " is given.",
          "[\"rain\"]");

  private static final Key<Optional<ZoneId>> ZONE =
      SourceForm.optional(
          "zone",
          SourceTypes.ZONE,
          "Where the events are, if the calendar tells hours in UTC or in no zone; otherwise it is"
              + " the calendar's own.",
          "\"Europe/Dublin\"");

  private static final Key<Optional<String>> ORGANISER =
      SourceForm.optional(
          "organiser",
          SourceTypes.WORDS,
          "The group that holds the events; otherwise the calendar's name, or who is named by the"
              + " event.",
          "\"Rain Galway\"");

  private static final Key<Optional<URI>> ORGANISER_ADDRESS =
      SourceForm.optional(
          "organiser-address",
          SourceTypes.ADDRESS,
          "The page of the group.",
          "\"https://rain.example/\"");

  private static final int MOST_TIPS = 5_000;

  /** So far into an answer a web page says that it is one. */
  private static final int BEGINNING = 10_000;

  @Override
  public SourceForm form() {
    return new SourceForm(
        "calendar",
        "What calendars have for the next weeks: files of iCalendar, by Google, Outlook, Apple and"
            + " others.",
        List.of(ADDRESSES, Ahead.WEEKS, ABOUT, ZONE, ORGANISER, ORGANISER_ADDRESS),
        "addresses = [\"https://rain.example/events.ics\"]");
  }

  @Override
  public List<Question> questions(Errand errand) {
    return errand.get(ADDRESSES).stream()
        .map(address ->
            new Question(
                SourceRequest.Web.get(address.toString())
                    .with("Accept", "text/calendar, */*;q=0.5"),
                answer -> read(errand, answer)))
        .toList();
  }

  private static Reading read(Errand errand, HttpResponse answer) {
    if (!answer.isSuccess()) {
      return new Reading.Trouble("answered " + answer.status());
    }
    var body = answer.body();
    var read =
        body.length <= CalendarEvents.LONGEST ? body : Arrays.copyOf(body, CalendarEvents.LONGEST);
    var text = BodyText.of(read, answer.header("content-type"));
    var ahead = Ahead.of(errand);
    var calendars = CalendarEvents.read(text, ahead.from(), ahead.to(), zone(errand));
    return calendars.isEmpty()
        ? new Reading.Trouble(
            text.substring(0, Math.min(text.length(), BEGINNING))
                    .toLowerCase(Locale.ROOT)
                    .contains("<html")
                ? "answered with a web page and no calendar"
                : "answered with something that is no calendar")
        : Reading.tips(
            calendars.stream().flatMap(it -> tips(errand, it)).limit(MOST_TIPS).toList());
  }

  private static ZoneId zone(Errand errand) {
    return errand.get(ZONE).orElse(errand.zone());
  }

  private static Stream<Tip> tips(Errand errand, CalendarEvents calendar) {
    var about = new About(errand.get(ABOUT));
    return calendar.occurrences().stream()
        .filter(it -> isPublic(it.event()) && about.matches(texts(it.event())))
        .flatMap(it -> tip(errand, calendar, it).stream());
  }

  /** What its owner wants to keep, or called off in the title alone, is no tip. */
  private static boolean isPublic(Component event) {
    var title = event.text("SUMMARY").strip().toLowerCase(Locale.ROOT);
    var shown = event.value("CLASS").toUpperCase(Locale.ROOT);
    return !shown.equals("PRIVATE")
        && !shown.equals("CONFIDENTIAL")
        && Stream.of("canceled", "cancelled", "abgesagt")
            .noneMatch(it -> title.startsWith(it) || title.startsWith("[" + it));
  }

  private static Stream<String> texts(Component event) {
    return Stream.of("SUMMARY", "CATEGORIES", "DESCRIPTION").map(event::text);
  }

  private static Optional<Tip> tip(Errand errand, CalendarEvents calendar, Occurrence occurrence) {
    var event = occurrence.event();
    var title = PlainWords.ofAnything(event.text("SUMMARY"));
    if (title.isEmpty()) {
      return Optional.empty();
    }
    var place = EventPlace.of(event);
    var address = EventAddress.of(event);
    return Optional.of(
        errand.tip(
            occurrence.key(),
            address,
            new TipContent.Event(
                address,
                title,
                occurrence.time(errand.get(ZONE).or(calendar::zone)),
                place.venue(),
                place.attendance(),
                organiser(errand, calendar, event),
                false)));
  }

  private static TipContent.Organiser organiser(
      Errand errand, CalendarEvents calendar, Component event) {
    var name =
        errand
            .get(ORGANISER)
            .or(() -> named(calendar.name()))
            .or(() -> event.line("ORGANIZER").flatMap(it -> named(it.parameter("CN"))))
            .orElse("");
    return new TipContent.Organiser(
        PlainWords.ofText(name), errand.get(ORGANISER_ADDRESS).map(URI::toString).orElse(""));
  }

  /** Many are called by a mail address, which is nobody's name. */
  private static Optional<String> named(String name) {
    return Optional.of(name).filter(it -> !it.isBlank() && it.indexOf('@') < 0);
  }
}
