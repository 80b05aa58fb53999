package org.coranto.check;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.coranto.Configs;
import org.coranto.archive.ArchiveIndex;
import org.coranto.archive.ArchiveWriter;
import org.coranto.config.CheckSettings;
import org.coranto.config.Config;
import org.coranto.config.Content.HeaderForm;
import org.coranto.config.SectionRule;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.markdown.SourceText;
import org.coranto.model.EditionHead;
import org.coranto.model.SectionKind;
import org.coranto.web.LinkedPages;

/// Editions for tests: edition 100 of `The Weekly`, of 2026-09-02, and earlier ones.
public final class TestEditions {

  public static final LocalDate DATE = LocalDate.of(2026, 9, 2);

  private TestEditions() {}

  /// An edition without earlier ones.
  public static CheckContext of(String text) {
    return of(text, Map.of());
  }

  /// @param earlier texts of earlier editions by their dates
  public static CheckContext of(String text, Map<LocalDate, String> earlier) {
    return of(text, earlier, config(), LinkedPages.NONE);
  }

  public static CheckContext of(
      String text, Map<LocalDate, String> earlier, Config config, LinkedPages pages) {
    return CheckContext.of(config, head(DATE), source(DATE, text), archive(earlier), pages);
  }

  public static ArchiveIndex archive(Map<LocalDate, String> earlier) {
    var lessons =
        earlier.entrySet().stream()
            .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
            .map(edition -> lesson(edition.getKey(), edition.getValue()))
            .toList();
    return ArchiveIndex.of(ByteBuffer.wrap(ArchiveWriter.bytes(lessons)));
  }

  private static ArchiveWriter.Lesson lesson(LocalDate date, String text) {
    return ArchiveWriter.learn(
        AnnotatedEdition.forLearning(config(), head(date), source(date, text)));
  }

  /// The text; with a header if it has none.
  public static String whole(LocalDate date, String text) {
    return text.startsWith("Title:")
        ? text
        : "Title: The Weekly %1$d\nNumber: %1$d\nDate: %2$s\n\n%3$s"
            .formatted(number(date), date, text);
  }

  private static SourceText source(LocalDate date, String text) {
    return SourceText.of(whole(date, text).getBytes(StandardCharsets.UTF_8));
  }

  private static int number(LocalDate date) {
    return 100 - (int) java.time.temporal.ChronoUnit.WEEKS.between(date, DATE);
  }

  static EditionHead head(LocalDate date) {
    int number = number(date);
    return new EditionHead(
        "content/%s-the-weekly.md".formatted(date),
        "The Weekly " + number,
        OptionalInt.of(number),
        date,
        "the-weekly-" + number,
        "en",
        "/" + date + "/",
        false,
        "",
        List.of());
  }

  public static Config config() {
    return config(CheckSettings.NONE, CheckSettings.NONE);
  }

  /// @param news the settings of the section `news`
  public static Config config(CheckSettings checks, CheckSettings news) {
    var config =
        Configs.of(
            HeaderForm.PELICAN,
            "{year}-{month}-{day}-{slug}",
            rule("news", SectionKind.LINKS, news, "News", "Articles", "Videos"),
            rule("pick", SectionKind.PICK, "Pick of the Week"),
            rule("calls", SectionKind.CALLS, 9, "Calls", "Calls for Talks"),
            rule("changes", SectionKind.TRACKER, "Changes", "Final Comment Period"),
            rule("events", SectionKind.EVENTS, "Upcoming Events"),
            rule("jobs", SectionKind.JOBS, "Jobs"),
            rule("quote", SectionKind.QUOTE, "Quote of the Week"));
    return config.toBuilder().checks(checks).build();
  }

  private static SectionRule rule(String name, SectionKind kind, String... headings) {
    return rule(name, kind, 5, headings);
  }

  private static SectionRule rule(String name, SectionKind kind, int priority, String... headings) {
    return SectionRule.of(name, headings[0], kind, List.of(headings)).withPriority(priority);
  }

  private static SectionRule rule(
      String name, SectionKind kind, CheckSettings checks, String... headings) {
    return SectionRule.of(name, headings[0], kind, List.of(headings)).withChecks(checks);
  }
}
