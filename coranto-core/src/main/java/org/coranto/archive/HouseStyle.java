package org.coranto.archive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.markdown.Line;

/// The style of most lines of an edition. The key is [Habit#key]. Lists of two editors may have
/// different bullets; many editions show the usual one.
public final class HouseStyle extends TextTopic {

  /// A matter of style, with several correct forms.
  public enum Habit {
    /// `*`: the bullet of items.
    BULLET("bullet", "the bullet of items"),
    /// `4`: by how many columns an item is indented further than the item that it is under.
    INDENT("indent", "the columns before an item under an item"),
    /// `close` or `apart`: without or with a blank line between items of a list.
    ITEMS("items", "items of a list, close together or with blank lines between them"),
    /// `close` or `apart`: without or with a blank line before a heading.
    HEADINGS("headings", "headings, close to the text above them or after a blank line"),
    /// `close` or `apart`: without or with a blank line between a paragraph and its list.
    LISTS("lists", "lists, close to the paragraph above them or after a blank line"),
    /// `#` or `underlined`.
    HEADING_FORM("heading-form", "headings, with # or underlined"),
    /// `bold` or `plain`: the titles of items under items.
    INNER_TITLES("inner-titles", "titles of items under items"),
    /// `bold` or `plain`: the titles of other items.
    TITLES("titles", "titles of items"),
    /// `.` or `none`: the last character of an item that is a link and nothing more.
    ENDING("ending", "the end of an item"),
    /// `2026-09-02`, `Sep 2` or `2 Sep`: the first date of an item of a list of events.
    EVENT_DATES("event-dates", "dates of events"),
    /// `same` or `other`: the date in the header and the date in the name of the file.
    HEADER_DATE("header-date", "the date in the header, compared with the file name"),
    /// `some` or `none`: events that were over.
    PAST_EVENTS("past-events", "events that are over, in lists of events"),
    /// `some` or `none`: items without a date in lists of events.
    UNDATED_EVENTS("undated-events", "items without a date, in lists of events"),
    /// `some` or `none`: titles of links that end with the name of the site.
    SITE_NAMES("site-names", "names of sites at the end of titles"),
    /// `some` or `none`: items that link to the front page of a repository.
    REPOSITORIES("repositories", "links to the front pages of repositories"),
    /// `[video]`: each form of a prefix before a link.
    PREFIXES("prefixes", "prefixes before links"),
    /// `## News`: each heading.
    SECTIONS("sections", "headings");

    private final String key;
    private final String words;

    Habit(String key, String words) {
      this.key = key;
      this.words = words;
    }

    /// Its key in the index, and its name for readers.
    public String key() {
      return key;
    }

    /// Whether an edition has several forms, all of which are noted.
    public boolean hasSeveral() {
      return this == PREFIXES || this == SECTIONS;
    }

    /// What it is about, for readers.
    public String words() {
      return words;
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
    public String word() {
      return word;
    }

    private static Optional<Spacing> read(String word) {
      return Stream.of(values()).filter(it -> it.word.equals(word)).findFirst();
    }
  }

  static final String SOME = "some";

  static final String NONE = "none";

  /// How many of the newest editions are compared: half a year of a weekly newsletter.
  public static final int RECENT = 26;

  /// The percentage of lines, or of editions, that decides.
  private static final int MAJORITY = 60;

  /// An edition with fewer lines of a kind has not decided.
  private static final int ENOUGH = 4;

  /// The smallest number of editions that show that something is always avoided, and the percentage
  /// of them.
  private static final int MANY = 8;

  private static final int ALWAYS = 90;

  HouseStyle() {}

  @Override
  public String name() {
    return "style";
  }

  @Override
  public void learn(AnnotatedEdition edition, Notes<String> notes) {
    for (var habit : Habit.values()) {
      var forms = forms(edition, habit);
      if (habit.hasSeveral()) {
        forms.keySet().stream().sorted().forEach(form -> notes.note(habit.key(), form));
      } else {
        most(forms).ifPresent(form -> notes.note(habit.key(), form));
      }
    }
  }

  /// The bullet of items: `*`.
  public static Optional<String> bullet(AnnotatedEdition edition, ArchiveIndex archive) {
    return usual(edition, archive, Habit.BULLET);
  }

  /// By how many columns an item is indented further than the item that it is under.
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

  /// Whether more than 40 % of the newest editions, and at least three, have titles that end with
  /// the name of the site.
  public static boolean hasSiteNames(ArchiveIndex archive) {
    var forms = recent(archive, Habit.SITE_NAMES);
    int with = forms.getOrDefault(SOME, 0);
    int all = with + forms.getOrDefault(NONE, 0);
    return with >= 3 && 100 * with > (100 - MAJORITY) * all;
  }

  /// Whether most of the newest editions have events that were over, or items without a date: their
  /// lists of events also report on meetings.
  public static boolean reportsOnEvents(ArchiveIndex archive) {
    return isUsual(archive, Habit.PAST_EVENTS, SOME)
        || isUsual(archive, Habit.UNDATED_EVENTS, SOME);
  }

  /// Whether most of the newest editions have another date in the header than in the file name.
  public static boolean hasOtherDates(ArchiveIndex archive) {
    return isUsual(archive, Habit.HEADER_DATE, "other");
  }

  /// Whether 90 % of the newest editions, and at least eight, link to no front page of a repository
  /// in lists of links.
  public static boolean avoidsRepositories(ArchiveIndex archive) {
    var forms = recent(archive, Habit.REPOSITORIES);
    int without = forms.getOrDefault(NONE, 0);
    return without >= MANY && 100 * without >= ALWAYS * (without + forms.getOrDefault(SOME, 0));
  }

  /// The form that the edition has chosen: that of at least 60 % of its lines. Without such a form,
  /// or with fewer than four lines, the usual form of the newest editions; and if there are none,
  /// the most frequent form of this one.
  private static Optional<String> usual(
      AnnotatedEdition edition, ArchiveIndex archive, Habit habit) {
    var here = forms(edition, habit);
    return decided(here).or(() -> most(recent(archive, habit))).or(() -> most(here));
  }

  /// In how many of the newest editions most lines have each form.
  public static Map<String, Integer> recent(ArchiveIndex archive, Habit habit) {
    var newest = archive.newest(RECENT);
    var forms = new HashMap<String, Integer>();
    archive.occurrences(Topics.STYLE, habit.key()).stream()
        .filter(use -> newest.contains(use.edition()))
        .forEach(use -> forms.merge(use.value(), 1, Integer::sum));
    return forms;
  }

  /// Whether at least 60 % of the newest editions have this form, and at least three.
  private static boolean isUsual(ArchiveIndex archive, Habit habit, String form) {
    var forms = recent(archive, habit);
    int all = forms.values().stream().mapToInt(Integer::intValue).sum();
    int with = forms.getOrDefault(form, 0);
    return with >= 3 && 100 * with >= MAJORITY * all;
  }

  /// Empty if no form has 60 % of the lines.
  public static Optional<String> decided(Map<String, Integer> forms) {
    int all = forms.values().stream().mapToInt(Integer::intValue).sum();
    return most(forms)
        .filter(form -> all >= ENOUGH && 100 * forms.getOrDefault(form, 0) >= MAJORITY * all);
  }

  /// How many lines of an edition have each form.
  public static Map<String, Integer> forms(AnnotatedEdition edition, Habit habit) {
    return forms(StyleForms.of(edition, habit));
  }

  /// How often each of several forms occurs.
  public static Map<String, Integer> forms(List<String> several) {
    var forms = new HashMap<String, Integer>();
    several.forEach(form -> forms.merge(form, 1, Integer::sum));
    return forms;
  }

  private static Optional<String> most(Map<String, Integer> forms) {
    return forms.entrySet().stream()
        .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey);
  }
}
