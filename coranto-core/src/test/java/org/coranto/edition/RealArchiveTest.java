package org.coranto.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.coranto.Configs;
import org.coranto.config.Config;
import org.coranto.config.Content.HeaderForm;
import org.coranto.markdown.SourceText;
import org.coranto.model.Edition;
import org.coranto.model.Entry;
import org.coranto.model.Problem;
import org.coranto.model.Section;
import org.coranto.model.SectionKind;
import org.coranto.model.Span;
import org.coranto.testing.RealData;
import org.junit.jupiter.api.Test;

/// Every edition that This Week in Rust ever published.
class RealArchiveTest {

  private static final Config CONFIG =
      Configs.of(
          HeaderForm.PELICAN,
          "{year}-{month}-{day}-{slug}",
          Configs.section(SectionKind.EVENTS, "Upcoming Events", "Meetups", "Upcoming Meetups"),
          Configs.section(SectionKind.CALLS, "Call for Participation*", "CFP*"),
          Configs.section(SectionKind.PICK, "Crate of the Week"),
          Configs.section(SectionKind.QUOTE, "Quote of the Week"),
          Configs.section(SectionKind.JOBS, "Jobs", "Rust Jobs"),
          Configs.section(SectionKind.LINKS, "Updates from Rust Community", "News & Blog Posts"));

  private static Stream<Path> editions() {
    return RealData.markdown(RealData.folder("twir/content")).stream()
        .filter(file -> !file.toString().contains("/pages/"));
  }

  private static Edition read(byte[] bytes, String file) {
    var source = SourceText.of(bytes);
    var head = new HeadParser(CONFIG).read(file, source, false, "");
    return new EditionParser(CONFIG).read(((HeadResult.Found) head).head(), source);
  }

  @Test
  void every_edition_has_a_place_and_few_have_problems() {
    var problems = new ArrayList<String>();
    var editions = editions().toList();
    for (var file : editions) {
      var edition = read(RealData.bytes(file), file.toString());
      edition.problems().forEach(problem -> problems.add(file.getFileName() + problem.message()));
    }
    assertThat(editions).hasSize(667);
    assertThat(problems).as("events that nobody could date").hasSizeLessThan(12);
  }

  @Test
  void written_back_without_an_edit_every_byte_is_the_same() {
    assertThat(editions())
        .allSatisfy(file -> {
          var bytes = RealData.bytes(file);
          assertThat(SourceText.of(bytes).bytes()).isEqualTo(bytes);
          assertThat(SourceText.of(bytes).with(List.of()).bytes()).isEqualTo(bytes);
        });
  }

  @Test
  void the_span_of_every_link_holds_its_words() {
    assertThat(editions())
        .allSatisfy(file -> {
          var source = SourceText.of(RealData.bytes(file));
          for (var link : links(read(RealData.bytes(file), file.toString()))) {
            var slice = source.slice(link.span());
            assertThat(slice).matches("(?s)(\\[.*]|<.*>|www.*|http.*|[^ ]+@.*).*");
          }
        });
  }

  private static List<org.coranto.model.Hyperlink> links(Edition edition) {
    return edition.entries().flatMap(entry -> entry.body().links().stream()).toList();
  }

  @Test
  void events_have_their_dates_and_since_2022_their_places_and_groups() {
    var events =
        editions()
            .map(file -> read(RealData.bytes(file), file.toString()))
            .flatMap(edition ->
                edition
                    .entries()
                    .filter(Entry.EventEntry.class::isInstance)
                    .map(Entry.EventEntry.class::cast)
                    .filter(_ -> edition.head().date().getYear() >= 2022))
            .toList();
    assertThat(events).hasSizeGreaterThan(10_000);
    var complete =
        events.stream()
            .filter(event -> !event.organisers().isEmpty() && !event.titles().isEmpty())
            .filter(event -> !event.place().text().isEmpty() || event.place().online());
    assertThat(complete.count()).isGreaterThan(events.size() * 99L / 100);
  }

  @Test
  void nearly_every_edition_since_2016_has_a_pick_and_a_quote() {
    var since2016 = editions().filter(file -> file.getFileName().toString().compareTo("2016") > 0);
    var kinds =
        since2016
            .map(file -> read(RealData.bytes(file), file.toString()).entries().map(Entry::kind))
            .map(Stream::toList)
            .toList();
    assertThat(kinds.stream().filter(kind -> kind.contains("pick")).count()).isGreaterThan(530);
    assertThat(kinds.stream().filter(kind -> kind.contains("quote")).count()).isGreaterThan(480);
  }

  @Test
  void for_rendering_the_same_is_read_without_the_places_of_words() {
    assertThat(editions())
        .allSatisfy(file -> {
          var exact = read(RealData.bytes(file), file.toString());
          var coarse =
              EditionParser.forRendering(CONFIG)
                  .read(exact.head(), SourceText.of(RealData.bytes(file)));
          assertThat(withoutSpans(coarse)).isEqualTo(withoutSpans(exact));
        });
  }

  @Test
  void a_draft_that_was_read_as_windows_1252_gives_the_same_edition_and_can_be_fixed() {
    var folder = RealData.folder("draft-569");
    var sound = RealData.bytes(folder.resolve("2024-10-16-this-week-in-rust.md"));
    var damaged = RealData.bytes(folder.resolve("as-received.txt"));
    var file = "2024-10-16-this-week-in-rust.md";

    var edition = read(damaged, file);
    assertThat(withoutSpans(edition)).isEqualTo(withoutSpans(read(sound, file)));
    assertThat(read(sound, file).problems()).isEmpty();
    assertThat(edition.problems()).extracting(Problem::name).contains("encoding-damage");

    var edits =
        edition.problems().stream()
            .map(problem ->
                new org.coranto.model.Edit(
                    problem.span(), problem.repair().orElseThrow().replacement()))
            .toList();
    assertThat(SourceText.of(damaged).with(edits).bytes()).isEqualTo(sound);
  }

  /// As text, because equal records may differ only in their spans.
  private static String withoutSpans(Edition edition) {
    return edition.sections().stream()
        .map(Section::toString)
        .map(text -> text.replaceAll("Span\\[start=\\d+, end=\\d+]", Span.NOWHERE.toString()))
        .toList()
        .toString();
  }
}
