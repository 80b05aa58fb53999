package org.coranto.check;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.coranto.Configs;
import org.coranto.RealData;
import org.coranto.check.archive.Archive;
import org.coranto.check.archive.ArchiveWriter;
import org.coranto.config.Config;
import org.coranto.config.Content.HeaderForm;
import org.coranto.config.SectionRule;
import org.coranto.model.EditionHead;
import org.coranto.model.SectionKind;
import org.coranto.text.Source;

/**
 * A page of {@code docs/checks}, with its examples:
 *
 * <ul>
 *   <li>{@code ```markdown bad}: the check finds something;
 *   <li>{@code ```markdown fixed}: what its fixes make of the bad one before;
 *   <li>{@code ```markdown good}: it finds nothing;
 *   <li>{@code ```markdown earlier 2026-08-19}: an edition before, for all examples of the page.
 * </ul>
 *
 * <p>An example without a header is set into edition 100 of 2026-09-02. Four backticks fence what
 * has three in it.
 */
record CheckPage(String name, String text, List<Example> examples) {

  static final LocalDate DATE = LocalDate.of(2026, 9, 2);

  static final Path FOLDER = RealData.project().resolve("docs/checks");

  private static final Pattern BLOCK =
      Pattern.compile("(?ms)^(`{3,})markdown (bad|fixed|good|earlier)(?: (\\S+))?\\n(.*?)^\\1`*$");

  record Example(String kind, Optional<LocalDate> date, String text) {}

  static CheckPage of(String name) {
    var text = new String(RealData.bytes(FOLDER.resolve(name + ".md")), StandardCharsets.UTF_8);
    var examples = new ArrayList<Example>();
    for (var block = BLOCK.matcher(text); block.find(); ) {
      var date = Optional.ofNullable(block.group(3)).map(LocalDate::parse);
      examples.add(new Example(block.group(2), date, block.group(4)));
    }
    return new CheckPage(name, text, List.copyOf(examples));
  }

  static List<String> names() {
    try (var files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".md") && !file.equals("README.md"))
          .map(file -> file.substring(0, file.length() - 3))
          .sorted()
          .toList();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** What {@code this} check says of an example. */
  List<Finding> findings(Check check, String example) {
    return new Proofreader(List.of(check), EnumSet.allOf(Need.class)).read(galley(example));
  }

  Galley galley(String example) {
    return Galley.of(
        config(), head(DATE, 100), Source.of(bytes(whole(example))), archive(), pages());
  }

  /** The example with a header, where it has none. */
  static String whole(String example) {
    return example.startsWith("Title:")
        ? example
        : "Title: The Weekly 100\nNumber: 100\nDate: 2026-09-02\n\n" + example;
  }

  private Archive archive() {
    var lessons =
        examples.stream()
            .filter(example -> example.kind().equals("earlier"))
            .sorted(Comparator.comparing(example -> example.date().orElseThrow()))
            .map(example -> lesson(example.date().orElseThrow(), example.text()))
            .toList();
    return Archive.of(ByteBuffer.wrap(ArchiveWriter.bytes(lessons)));
  }

  private static ArchiveWriter.Lesson lesson(LocalDate date, String text) {
    int number = 100 - (int) java.time.temporal.ChronoUnit.WEEKS.between(date, DATE);
    var whole =
        text.startsWith("Title:")
            ? text
            : "Title: The Weekly %d\nNumber: %d\nDate: %s\n\n%s"
                .formatted(number, number, date, text);
    return ArchiveWriter.learn(
        Galley.coarse(config(), head(date, number), Source.of(bytes(whole))));
  }

  private static Pages pages() {
    return Pages.NONE;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static EditionHead head(LocalDate date, int number) {
    var file = "content/%s-the-weekly.md".formatted(date);
    return new EditionHead(
        file,
        "The Weekly " + number,
        OptionalInt.of(number),
        date,
        "the-weekly-" + number,
        "en",
        "/" + date + "/",
        false,
        "");
  }

  private static Config config() {
    return Configs.of(
        HeaderForm.PELICAN,
        "{year}-{month}-{day}-{slug}",
        rule("news", SectionKind.LINKS, "News", "Articles", "Videos"),
        rule("pick", SectionKind.PICK, "Pick of the Week"),
        rule("calls", SectionKind.CALLS, "Calls", "Calls for Talks"),
        rule("changes", SectionKind.TRACKER, "Changes", "Final Comment Period"),
        rule("events", SectionKind.EVENTS, "Upcoming Events"),
        rule("jobs", SectionKind.JOBS, "Jobs"),
        rule("quote", SectionKind.QUOTE, "Quote of the Week"));
  }

  private static SectionRule rule(String name, SectionKind kind, String... headings) {
    return new SectionRule(name, headings[0], kind, List.of(headings), 5, Optional.empty());
  }
}
