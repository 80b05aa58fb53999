package org.coranto.check;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.coranto.archive.ArchiveIndex;
import org.coranto.archive.HouseStyle;
import org.coranto.archive.HouseStyle.Habit;
import org.coranto.archive.Topics;
import org.coranto.config.Config;
import org.coranto.config.Schedule.Interval;

/// Measures what the last 26 editions do, and compares it with the configuration.
public final class HouseHabits {

  /// The percentage of editions that makes a habit.
  private static final int MAJORITY = 60;

  /// Fewer editions show no habit.
  private static final int ENOUGH = 8;

  /// Of headings and prefixes, those of fewer editions are not habits.
  private static final int RARE = 25;

  private final ArchiveIndex archive;

  public HouseHabits(ArchiveIndex archive) {
    this.archive = archive;
  }

  /// In the order of [Habit]; without what no edition has.
  public List<HouseHabit> measured() {
    return Stream.of(Habit.values()).flatMap(habit -> measured(habit).stream()).toList();
  }

  private Optional<HouseHabit> measured(Habit habit) {
    var newest = archive.newest(HouseStyle.RECENT);
    var counts = new HashMap<String, Integer>();
    var examples = new HashMap<String, String>();
    var editions = new LinkedHashSet<Object>();
    for (var use : archive.occurrences(Topics.STYLE, habit.key())) {
      if (newest.contains(use.edition())) {
        editions.add(use.edition());
        counts.merge(use.value(), 1, Integer::sum);
        examples.putIfAbsent(use.value(), use.edition().toString());
      }
    }
    var forms =
        counts.entrySet().stream()
            .map(it -> form(it.getKey(), it.getValue(), examples))
            .filter(form -> !habit.hasSeveral() || 100 * form.editions() >= RARE * editions.size())
            .sorted(
                Comparator.comparingInt((HouseHabit.Form form) -> -form.editions())
                    .thenComparing(HouseHabit.Form::form))
            .toList();
    return forms.isEmpty()
        ? Optional.empty()
        : Optional.of(new HouseHabit(habit.key(), habit.words(), editions.size(), forms));
  }

  private static HouseHabit.Form form(
      String form, int editions, java.util.Map<String, String> examples) {
    return new HouseHabit.Form(form, editions, examples.getOrDefault(form, ""));
  }

  /// The settings that contradict the habits.
  public List<HabitProposal> proposals(Config config) {
    var found = new ArrayList<HabitProposal>();
    someOrNone(config, Habit.SITE_NAMES, "site-name-in-title").ifPresent(found::add);
    someOrNone(config, Habit.REPOSITORIES, "bare-repository").ifPresent(found::add);
    someOrNone(config, Habit.PAST_EVENTS, "past-event").ifPresent(found::add);
    someOrNone(config, Habit.UNDATED_EVENTS, "undated-event").ifPresent(found::add);
    weekday(config).ifPresent(found::add);
    return List.copyOf(found);
  }

  /// A check that is off although the last editions keep its rule, or on although they do not.
  private Optional<HabitProposal> someOrNone(Config config, Habit habit, String check) {
    var forms = HouseStyle.recent(archive, habit);
    int with = forms.getOrDefault("some", 0);
    int without = forms.getOrDefault("none", 0);
    int all = with + without;
    boolean off = config.checks().off().contains(check);
    boolean named = !off && config.checks().named().contains(check);
    if (all < ENOUGH) {
      return Optional.empty();
    }
    if (off && 100 * without >= MAJORITY * all) {
      return Optional.of(
          new HabitProposal(
              "checks",
              "off",
              quoted(check),
              true,
              "%s is off, but %d of the last %d editions would have no finding of it."
                  .formatted(check, without, all)));
    }
    return named && 100 * with >= MAJORITY * all
        ? Optional.of(
            new HabitProposal(
                "checks",
                "off",
                "[" + quoted(check) + "]",
                false,
                "%s has a severity of its own, but %d of the last %d editions have what it reports."
                    .formatted(check, with, all)))
        : Optional.empty();
  }

  private static String quoted(String text) {
    return "\"" + text + "\"";
  }

  private Optional<HabitProposal> weekday(Config config) {
    var schedule = config.schedule();
    boolean weekly = schedule.every() == Interval.WEEK || schedule.every() == Interval.FORTNIGHT;
    var days =
        archive.newest(HouseStyle.RECENT).stream().map(it -> it.date().getDayOfWeek()).toList();
    var forms = HouseStyle.forms(days.stream().map(DayOfWeek::name).toList());
    return HouseStyle.decided(forms)
        .map(DayOfWeek::valueOf)
        .filter(day -> weekly && days.size() >= ENOUGH && day != schedule.weekday())
        .map(day ->
            new HabitProposal(
                "schedule",
                "weekday",
                quoted(day.name().toLowerCase(Locale.ROOT)),
                false,
                "The configuration says %s, but %d of the last %d editions appeared on a %s."
                    .formatted(
                        word(schedule.weekday()),
                        forms.getOrDefault(day.name(), 0),
                        days.size(),
                        word(day))));
  }

  private static String word(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
