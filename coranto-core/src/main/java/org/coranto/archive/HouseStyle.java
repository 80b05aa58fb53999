package org.coranto.archive;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.markdown.Line;

/**
 * How an edition is set: under {@link Habit#key}, what most of its lines do. Lists of two editors
 * differ in their bullets; what the newsletter does is seen from many of them.
 */
public final class HouseStyle extends TextTopic {

  /** Something that can be done in several ways, none of them wrong. */
  public enum Habit {
    /** {@code *}: the marker of items. */
    BULLET("bullet"),
    /** {@code 4}: columns before an item that belongs to another. */
    INDENT("indent"),
    /** {@code close} or {@code apart}: whether a blank line stands between items of a list. */
    ITEMS("items"),
    /** {@code close} or {@code apart}: whether one stands before a heading. */
    HEADINGS("headings"),
    /** {@code close} or {@code apart}: whether one stands between a paragraph and its list. */
    LISTS("lists");

    private final String key;

    Habit(String key) {
      this.key = key;
    }

    /** What it is noted under. */
    public String key() {
      return key;
    }
  }

  /** How many of the newest editions are asked. */
  private static final int RECENT = 10;

  HouseStyle() {}

  @Override
  public String name() {
    return "style";
  }

  @Override
  public void learn(AnnotatedEdition edition, Notes<String> notes) {
    for (var habit : Habit.values()) {
      most(edition, habit).ifPresent(way -> notes.note(habit.key(), way));
    }
  }

  /** What the newest editions do, or this one, where there are none. */
  public static Optional<String> usual(
      AnnotatedEdition edition, ArchiveIndex archive, Habit habit) {
    var ways = new HashMap<String, Integer>();
    archive.occurrences(Topics.STYLE, habit.key()).stream()
        .limit(RECENT)
        .forEach(use -> ways.merge(use.value(), 1, Integer::sum));
    return most(ways).or(() -> most(edition, habit));
  }

  private static Optional<String> most(AnnotatedEdition edition, Habit habit) {
    var ways = new HashMap<String, Integer>();
    var lines = edition.lines();
    for (var line : lines.all()) {
      way(edition, line, habit).ifPresent(way -> ways.merge(way, 1, Integer::sum));
    }
    return most(ways);
  }

  private static Optional<String> way(AnnotatedEdition edition, Line line, Habit habit) {
    boolean item = line.is(Line.Kind.ITEM);
    return switch (habit) {
      case BULLET ->
          item && line.marker().length() == 1 ? Optional.of(line.marker()) : Optional.empty();
      case INDENT ->
          item && line.indent() > 1
              ? Optional.of(Integer.toString(line.indent()))
              : Optional.empty();
      case ITEMS -> item ? gap(edition, line, Line.Kind.ITEM) : Optional.empty();
      case LISTS -> item ? gap(edition, line, Line.Kind.TEXT) : Optional.empty();
      case HEADINGS -> line.is(Line.Kind.HEADING) ? gap(edition, line) : Optional.empty();
    };
  }

  /** Whether the line stands apart from what is before it, where that is of some kind. */
  private static Optional<String> gap(AnnotatedEdition edition, Line line, Line.Kind after) {
    return edition
        .lines()
        .before(line)
        .filter(other -> other.is(after))
        .map(other -> gap(other, line));
  }

  private static Optional<String> gap(AnnotatedEdition edition, Line line) {
    return edition.lines().before(line).map(other -> gap(other, line));
  }

  private static String gap(Line one, Line next) {
    return one.number() == next.number() - 1 ? "close" : "apart";
  }

  private static Optional<String> most(Map<String, Integer> ways) {
    return ways.entrySet().stream()
        .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey);
  }
}
