package org.coranto.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coranto.config.Config;
import org.coranto.config.Configuration;
import org.coranto.config.SectionRule;
import org.coranto.markdown.SourceText;
import org.coranto.model.Edition;
import org.coranto.model.EditionHead;
import org.coranto.model.Section;
import org.coranto.model.SectionKind;
import org.coranto.testing.Folders;
import org.coranto.testing.RealData;
import org.junit.jupiter.api.Test;

/// `samples/this-week-in-rust/coranto.toml`, on the archive that it was written for.
class RustArchiveConfigTest {

  private static final Config CONFIG = config();

  private static Config config() {
    var file = Folders.project().resolve("samples/this-week-in-rust/coranto.toml");
    try {
      return Configuration.of(Files.readString(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Stream<Path> files() {
    return RealData.markdown(RealData.folder("twir/content")).stream()
        .filter(file -> file.getFileName().toString().startsWith("20"));
  }

  private static EditionHead head(Path file) {
    var source = SourceText.of(RealData.bytes(file));
    var head = new HeadParser(CONFIG).read("content/" + file.getFileName(), source, false, "");
    return ((HeadResult.Found) head).head();
  }

  private static Edition edition(Path file) {
    return new EditionParser(CONFIG).read(head(file), SourceText.of(RealData.bytes(file)));
  }

  @Test
  void every_edition_keeps_the_address_it_was_published_at() throws IOException {
    var published = Files.readAllLines(RealData.folder("twir/published-paths.txt"));
    var links = CONFIG.permalinks();
    var ours =
        files().map(file -> head(file).route()).collect(Collectors.toCollection(HashSet::new));
    assertThat(ours).hasSize(667);
    ours.add(links.archive());
    var paths = ours.stream().map(route -> route + "index.html").collect(Collectors.toSet());
    paths.add("/" + CONFIG.outputs().rss());
    paths.add("/" + CONFIG.outputs().atom());
    assertThat(paths).containsAll(published);
  }

  @Test
  void nearly_every_heading_of_thirteen_years_belongs_to_a_section() {
    var sections = files().flatMap(file -> edition(file).sections().stream()).toList();
    var headed = sections.stream().filter(section -> section.level() > 0).toList();
    var strangers = headed.stream().filter(section -> section.name().isEmpty()).toList();
    assertThat(headed).hasSizeGreaterThan(9_000);
    assertThat(strangers)
        .as(counted(strangers, Section::title).toString())
        .hasSizeLessThan(headed.size() / 100);
  }

  @Test
  void every_section_is_met_and_events_have_regions() {
    var editions = files().map(RustArchiveConfigTest::edition).toList();
    var met = editions.stream().flatMap(e -> e.sections().stream()).map(Section::name).toList();
    assertThat(met).containsAll(CONFIG.sections().stream().map(SectionRule::name).toList());
    var kinds =
        editions.getLast().sections().stream().map(Section::kind).collect(Collectors.toSet());
    assertThat(kinds)
        .contains(
            SectionKind.EVENTS,
            SectionKind.CALLS,
            SectionKind.PICK,
            SectionKind.QUOTE,
            SectionKind.TRACKER,
            SectionKind.JOBS,
            SectionKind.LINKS);
  }

  private static <T> Map<String, Long> counted(List<T> all, Function<T, String> by) {
    return all.stream().collect(Collectors.groupingBy(by, Collectors.counting()));
  }
}
