package org.coranto.archive;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.markdown.Line;

/// The style of most lines of an edition. Each matter of style has a key. Lists of two editors may have
/// different bullets; many editions show the usual one.
public final class HouseStyle extends TextTopic {

  /// A matter of style, with several correct forms.
  private enum Habit {
    /// `*`: the bullet of items.
    BULLET("bullet"),
    /// `4`: the columns before an item under another item.
    INDENT("indent"),
    /// `close` or `apart`: without or with a blank line between items of a list.
    ITEMS("items"),
    /// `close` or `apart`: without or with a blank line before a heading.
    HEADINGS("headings"),
    /// `close` or `apart`: without or with a blank line between a paragraph and its list.
    LISTS("lists");

    private final String key;

    Habit(String key) {
      this.key = key;
    }

    /// Its key in the index.
    String key() {
      return key;
    }
  }

  /// Whether two lines have a blank line between them.
  public enum Spacing {
    CLOSE("close"),
    APART("apart");

    private final String word;

    Spacing(String word) {
      this.word = word;
    }

    static Spacing between(Line one, Line next) {
      return one.number() == next.number() - 1 ? CLOSE : APART;
    }

    /// Its word in the index.
    private String word() {
      return word;
    }

    private static Optional<Spacing> read(String word) {
      return Stream.of(values()).filter(it -> it.word.equals(word)).findFirst();
    }
  }

  /// How many of the newest editions are compared.
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

  /// The bullet of items: `*`.
  public static Optional<String> bullet(AnnotatedEdition edition, ArchiveIndex archive) {
    return usual(edition, archive, Habit.BULLET);
  }

  /// The columns before an item under another item.
  public static Optional<Integer> indent(AnnotatedEdition edition, ArchiveIndex archive) {
    return usual(edition, archive, Habit.INDENT).map(Integer::valueOf);
  }

  /// Between two items of a list.
  public static Optional<Spacing> betweenItems(AnnotatedEdition edition, ArchiveIndex archive) {
    return usual(edition, archive, Habit.ITEMS).flatMap(Spacing::read);
  }

  /// Between a heading and what is above it.
  public static Optional<Spacing> aboveHeadings(AnnotatedEdition edition, ArchiveIndex archive) {
    return usual(edition, archive, Habit.HEADINGS).flatMap(Spacing::read);
  }

  /// Between a paragraph and its list.
  public static Optional<Spacing> aboveLists(AnnotatedEdition edition, ArchiveIndex archive) {
    return usual(edition, archive, Habit.LISTS).flatMap(Spacing::read);
  }

  /// The usual form in the newest editions, or in this one if there are none.
  private static Optional<String> usual(
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

  /// Whether there is a blank line between this line and the previous one, if that is of some kind.
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
    return Spacing.between(one, next).word();
  }

  private static Optional<String> most(Map<String, Integer> ways) {
    return ways.entrySet().stream()
        .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey);
  }
}
