package org.coranto.edition;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.coranto.model.Dates;
import org.coranto.model.Hyperlink;

/// How a newsletter writes an event: its lines, with placeholders.
///
/// ```
/// * ‹when› | ‹where› | [‹group›](‹group-address›)
///     * [**‹title›**](‹address›)
/// ```
///
/// @param lines with placeholders, and a line break between lines, but none at the end
/// @param day a pattern of [DateTimeFormatter]: `yyyy-MM-dd`
/// @param between the text between the first and the last day: `" - "`; empty if unknown
public record EventForm(String lines, String day, String between) {

  public static final String WHEN = "‹when›";
  public static final String WHERE = "‹where›";
  public static final String GROUP = "‹group›";
  public static final String GROUP_ADDRESS = "‹group-address›";
  public static final String TITLE = "‹title›";
  public static final String ADDRESS = "‹address›";

  public static final EventForm USUAL =
      new EventForm(
          "* ‹when› | ‹where› | [‹group›](‹group-address›)\n    * [**‹title›**](‹address›)",
          "yyyy-MM-dd",
          " - ");

  private static final List<String> DAYS =
      List.of(
          "yyyy-MM-dd",
          "MMMM d, yyyy",
          "MMM d, yyyy",
          "d MMMM yyyy",
          "d MMM yyyy",
          "dd.MM.yyyy",
          "d.M.yyyy",
          "M/d/yyyy",
          "MMMM d",
          "MMM d",
          "d MMMM",
          "d MMM",
          "M/d");

  /// An event of an edition that the form is taken from.
  public record Example(
      String lines, String when, Dates dates, String where, Hyperlink group, Hyperlink title) {}

  /// Empty if the event does not have the usual parts.
  public static Optional<EventForm> of(Example example) {
    var text = new StringBuilder(example.lines().stripTrailing());
    int from =
        replaceLink(text, text.lastIndexOf("](" + example.title().href()), example.title(), true);
    if (from < 0) {
      return Optional.empty();
    }
    int group =
        replaceLink(
            text, text.indexOf("](" + example.group().href() + ")"), example.group(), false);
    int where = text.indexOf(example.where());
    int when = text.indexOf(example.when());
    var day = day(example);
    if (group < 0 || group > from || where < 0 || where > group || when < 0 || day.isEmpty()) {
      return Optional.empty();
    }
    if (when > where) {
      return Optional.empty();
    }
    text.replace(where, where + example.where().length(), WHERE);
    text.replace(when, when + example.when().length(), WHEN);
    return Optional.of(new EventForm(text.toString(), day.get().pattern(), day.get().between()))
        .filter(form -> !form.lines().contains(example.title().href()));
  }

  /// The offset where the link starts; -1 if it is not in the expected form.
  private static int replaceLink(StringBuilder text, int target, Hyperlink link, boolean event) {
    if (target < 0 || link.text().isEmpty() || link.href().isEmpty()) {
      return -1;
    }
    int end = target + 2 + link.href().length();
    int label = text.lastIndexOf(link.text(), target);
    int open = label < 0 ? -1 : text.lastIndexOf("[", label);
    if (open < 0 || label + link.text().length() > target || end > text.length()) {
      return -1;
    }
    text.replace(target + 2, end, event ? ADDRESS : GROUP_ADDRESS);
    text.replace(label, label + link.text().length(), event ? TITLE : GROUP);
    return open;
  }

  private record Day(String pattern, String between) {}

  private static Optional<Day> day(Example example) {
    var when = example.when();
    var first = example.dates().first();
    var last = example.dates().last();
    for (var pattern : DAYS) {
      var format = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
      var begin = format.format(first);
      var end = format.format(last);
      if (first.equals(last) && when.equals(begin)) {
        return Optional.of(new Day(pattern, ""));
      }
      if (!first.equals(last)
          && when.length() > begin.length() + end.length()
          && when.startsWith(begin)
          && when.endsWith(end)) {
        return Optional.of(
            new Day(pattern, when.substring(begin.length(), when.length() - end.length())));
      }
    }
    return Optional.empty();
  }

  /// The value for [#WHEN].
  public String when(Dates dates) {
    var format = DateTimeFormatter.ofPattern(day, Locale.ENGLISH);
    var first = format.format(dates.first());
    return dates.first().equals(dates.last())
        ? first
        : first + (between.isEmpty() ? " - " : between) + format.format(dates.last());
  }

  /// Without the group, for events without an organiser.
  public EventForm withoutGroup() {
    int group = lines.indexOf(GROUP);
    int open = group < 0 ? -1 : lines.lastIndexOf("[", group);
    int close = group < 0 ? -1 : lines.indexOf(")", lines.indexOf(GROUP_ADDRESS));
    return open < 0 || close < 0 ? this : without(open, close + 1);
  }

  /// Without the place, for events without a known place.
  public EventForm withoutPlace() {
    int where = lines.indexOf(WHERE);
    return where < 0 ? this : without(where, where + WHERE.length());
  }

  /// Also without the separator before it.
  private EventForm without(int from, int to) {
    var before = lines.substring(0, from).replaceFirst("[ |,–—-]+$", "");
    return new EventForm(before + lines.substring(to), day, between);
  }

  /// @param values by mark
  public String write(Map<String, String> values) {
    var written = new StringBuilder(lines.length() + 200);
    int from = 0;
    for (int open = lines.indexOf('‹'); open >= 0; open = lines.indexOf('‹', from)) {
      int close = lines.indexOf('›', open);
      var value = close < 0 ? null : values.get(lines.substring(open, close + 1));
      written.append(lines, from, open);
      if (value == null) {
        written.append('‹');
        from = open + 1;
      } else {
        written.append(value);
        from = close + 1;
      }
    }
    return written.append(lines.substring(from)).toString();
  }
}
