package org.coranto;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.coranto.config.Config;
import org.coranto.config.ConfigReader;
import org.coranto.config.ConfigReading;
import org.coranto.edition.EditionParser;
import org.coranto.edition.HeadParser;
import org.coranto.edition.HeadResult;
import org.coranto.markdown.SourceText;
import org.coranto.model.Edition;
import org.coranto.model.Entry;
import org.coranto.model.Entry.EventEntry;
import org.coranto.model.Hyperlink;
import org.coranto.model.Place.Attendance;
import org.coranto.model.Section;
import org.coranto.model.SectionKind;
import org.coranto.registry.Sources;
import org.coranto.testing.Folders;
import org.coranto.testing.RealData;
import org.junit.jupiter.api.Test;

/// The sample newsletter is the demo and the test site: it must show every feature.
class SampleNewsletterTest {

  private static final Path FOLDER = Folders.project().resolve("samples/rain-gauge");
  private static final Config CONFIG = config();
  private static final List<Edition> EDITIONS = editions("editions");
  private static final List<Edition> DRAFTS = editions("drafts");

  private static Config config() {
    var text = new String(RealData.bytes(FOLDER.resolve("coranto.toml")), StandardCharsets.UTF_8);
    var reading = ConfigReader.read(text, "coranto.toml", List.of(), Sources.FORMS);
    assertThat(reading).isInstanceOf(ConfigReading.Read.class);
    return ((ConfigReading.Read) reading).config();
  }

  private static List<Edition> editions(String folder) {
    return RealData.markdown(FOLDER.resolve(folder)).stream()
        .map(SampleNewsletterTest::read)
        .toList();
  }

  private static Edition read(Path file) {
    var source = SourceText.of(RealData.bytes(file));
    var name = FOLDER.relativize(file).toString();
    var reading = new HeadParser(CONFIG).read(name, source, name.startsWith("drafts"), "");
    assertThat(reading.problems()).isEmpty();
    return new EditionParser(CONFIG).read(((HeadResult.Found) reading).head(), source);
  }

  private static Stream<Edition> all() {
    return Stream.concat(EDITIONS.stream(), DRAFTS.stream());
  }

  private static Stream<EventEntry> events(Edition edition) {
    return edition.entries().filter(EventEntry.class::isInstance).map(EventEntry.class::cast);
  }

  private static Edition number(int number) {
    return EDITIONS.stream()
        .filter(edition -> edition.head().number().equals(OptionalInt.of(number)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void every_edition_reads_as_it_was_meant() {
    assertThat(all())
        .hasSize(16)
        .allSatisfy(edition -> assertThat(edition.problems()).as(edition.head().file()).isEmpty());
  }

  @Test
  void editions_appear_every_thursday_and_numbers_ascend() {
    var first = LocalDate.of(2026, 7, 2);
    for (int i = 0; i < EDITIONS.size(); i++) {
      var head = number(98 + i).head();
      assertThat(head.date()).isEqualTo(first.plusWeeks(i));
      assertThat(head.date().getDayOfWeek()).isEqualTo(CONFIG.schedule().weekday());
    }
  }

  @Test
  void every_kind_of_section_and_entry_occurs() {
    assertThat(all().flatMap(edition -> edition.sections().stream()).map(Section::kind))
        .contains(SectionKind.values());
    assertThat(all().flatMap(Edition::entries).map(Entry::kind))
        .contains("link", "event", "call", "pick", "quote", "prose");
  }

  @Test
  void every_published_edition_has_a_quote_with_thanks() {
    assertThat(EDITIONS)
        .allSatisfy(edition ->
            assertThat(edition.entries())
                .anySatisfy(entry ->
                    assertThat(entry)
                        .isInstanceOfSatisfying(
                            Entry.QuoteEntry.class,
                            quote -> assertThat(quote.credit()).isPresent())));
  }

  @Test
  void every_item_of_the_gatherings_is_an_event() {
    assertThat(all().flatMap(edition -> edition.sections().stream()))
        .filteredOn(section -> section.kind() == SectionKind.EVENTS)
        .flatExtracting(Section::entries)
        .filteredOn(entry -> entry.body().list().isPresent())
        .hasSizeGreaterThan(150)
        .hasOnlyElementsOfType(EventEntry.class);
  }

  @Test
  void events_are_on_the_spot_online_and_both_and_last_a_day_or_several() {
    var events = EDITIONS.stream().flatMap(SampleNewsletterTest::events).toList();
    assertThat(events)
        .extracting(event -> event.place().attendance())
        .contains(Attendance.values());
    assertThat(events).anyMatch(event -> !event.dates().first().equals(event.dates().last()));
    assertThat(events).extracting(EventEntry::title).contains("Gent Regent");
    assertThat(events).anyMatch(event -> event.titles().size() > 1);
  }

  @Test
  void one_event_is_corrected_and_one_is_dropped() {
    assertThat(events(number(103))).anyMatch(event -> valdivia(event, LocalDate.of(2026, 8, 21)));
    assertThat(events(number(104))).anyMatch(event -> valdivia(event, LocalDate.of(2026, 8, 28)));
    assertThat(events(number(108))).anyMatch(event -> event.place().text().equals("Arica, CL"));
    assertThat(events(number(109))).noneMatch(event -> event.place().text().equals("Arica, CL"));
  }

  private static boolean valdivia(EventEntry event, LocalDate day) {
    return event.place().text().equals("Valdivia, CL") && event.dates().first().equals(day);
  }

  @Test
  void only_example_domains_are_linked_to() {
    assertThat(all().flatMap(Edition::entries).flatMap(entry -> entry.body().links().stream()))
        .extracting(Hyperlink::href)
        .hasSizeGreaterThan(600)
        .allMatch(href ->
            href.matches("https://([a-z0-9.-]+\\.example|example\\.(org|com|net))([/?#].*)?")
                || href.equals("mailto:editors@raingauge.example"));
  }
}
