package org.coranto.check.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.SeenBefore;
import org.coranto.check.Severity;
import org.coranto.check.language.Weekdays;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.edition.Announcement;
import org.coranto.edition.DateParser;
import org.coranto.markdown.Line;
import org.coranto.model.Span;

/// `Thursday, 2026-09-02`, which is a Wednesday; or an event on that day with the title “Last
/// Tuesday” or “Second Wednesday”.
public final class WrongWeekday extends Check {

  /// A shorter one may be another word: `sun`, `mon`.
  private static final int LONG = 5;

  private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");

  /// The last event of a month may be up to this many days before its end, because of holidays.
  private static final int LAST_DAYS = 14;

  /// The longest date after a weekday.
  private static final int WITHIN = 40;

  public WrongWeekday() {
    super("wrong-weekday", Severity.WARNING);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    var weekdays = new Weekdays(context.edition().head().language());
    var dates = new DateParser(context.edition().date());
    var found = new ArrayList<Finding>();
    context.edition().announcements().stream()
        .filter(event -> !SeenBefore.is(context, event))
        .forEach(event -> found.addAll(inTitle(event, weekdays, context.edition())));
    for (var line : context.edition().lines().all()) {
      if (!line.is(Line.Kind.HEADER) && !line.is(Line.Kind.CODE)) {
        found.addAll(besideDate(line, weekdays, dates));
      }
    }
    return found;
  }

  /// `Second Tuesday`, for an event on another day.
  private List<Finding> inTitle(Announcement event, Weekdays weekdays, AnnotatedEdition edition) {
    var day = event.event().dates().first();
    var found = new ArrayList<Finding>();
    for (var title : event.titles()) {
      var words = title.text();
      var match = weekdays.pattern().matcher(words);
      while (match.find()) {
        if (match.group().length() > LONG && !fits(words, match.toMatchResult(), day, weekdays)) {
          found.add(
              finding(
                  span(event, match.group(), edition),
                  "“%s” is on %s, the %s %s of the month."
                      .formatted(words, day, week(day), Weekdays.english(day.getDayOfWeek()))));
        }
      }
    }
    return found;
  }

  private static String week(LocalDate day) {
    int week = (day.getDayOfMonth() - 1) / 7;
    return week < ORDINALS.size() ? ORDINALS.get(week) : "fifth";
  }

  private static Span span(Announcement event, String weekday, AnnotatedEdition edition) {
    int at = edition.text().indexOf(weekday, event.lines().start());
    return at >= 0 && at < event.lines().end()
        ? new Span(at, at + weekday.length())
        : event.when().span();
  }

  private static boolean fits(String words, MatchResult weekday, LocalDate day, Weekdays weekdays) {
    var before = words.substring(0, weekday.start()).strip().toLowerCase(Locale.ROOT);
    var ordinal = before.substring(before.lastIndexOf(' ') + 1);
    int week = ORDINALS.indexOf(ordinal);
    boolean last = ordinal.equals("last");
    return weekdays.day(weekday.group()) == day.getDayOfWeek()
        && (week < 0 || (day.getDayOfMonth() - 1) / 7 == week)
        && !(last && day.getDayOfMonth() + LAST_DAYS < day.lengthOfMonth());
  }

  /// `Tue, 2026-09-02`; `Tuesday September 2`.
  private List<Finding> besideDate(Line line, Weekdays weekdays, DateParser dates) {
    var found = new ArrayList<Finding>();
    var match = weekdays.pattern().matcher(line.text());
    while (match.find()) {
      int end = Math.min(match.end() + WITHIN, line.text().length());
      var behind = line.text().substring(match.end(), end).replaceFirst("^,? ?", "");
      dates
          .first(behind)
          .filter(date -> date.start() == 0)
          .map(date -> date.dates().first())
          .filter(date -> date.getDayOfWeek() != weekdays.day(match.group()))
          .ifPresent(date -> found.add(finding(line, match.toMatchResult(), date)));
    }
    return found;
  }

  private Finding finding(Line line, MatchResult weekday, LocalDate date) {
    int origin = line.span().start();
    return finding(
        new Span(origin + weekday.start(), origin + weekday.end()),
        "%s is a %s, not a %s."
            .formatted(date, Weekdays.english(date.getDayOfWeek()), weekday.group()));
  }
}
