package org.coranto.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.edition.Link;
import org.coranto.markdown.Line;
import org.coranto.markdown.SourceText;
import org.coranto.model.Span;
import org.coranto.registry.Checks;
import org.coranto.testing.RealData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A real draft some hours before its publication, compared with the published edition: every
/// correction of the editors is listed here, with the check that finds it, or with the reason why
/// none does.
class Draft569Test {

  private static final LocalDate DAY = LocalDate.of(2024, 10, 16);
  private static final String FILE = "2024-10-16-this-week-in-rust.md";

  /// @param check that finds it
  /// @param words of the line where it is found
  record Defect(String check, String words) {}

  static Stream<Defect> mended() {
    return Stream.of(
        // headings without content
        new Defect("empty-section", "### Official"),
        new Defect("empty-section", "### Research"),
        new Defect("empty-section", "### Miscellaneous"),
        // an item whose title is beside its links
        new Defect("generic-title", "[Release]"),
        new Defect("generic-title", "[Discussion]"),
        // text that the template asks for
        new Defect("template-comment", "<!-- COTW"),
        new Defect("template-comment", "<!-- Rust updates"),
        new Defect("template-comment", "<!-- QOTW"),
        new Defect("placeholder", "INSERT_LINK_HERE"),
        new Defect("placeholder", "REDDIT_LINK_HERE"),
        // past events
        new Defect("past-event", "* 2024-10-10 | Virtual | [Women in Rust]"),
        new Defect("past-event", "(Barcelona, ES)"),
        new Defect("past-event", "* 2024-10-10 | Virtual (Berlin, DE)"),
        new Defect("past-event", "(Girona, ES)"),
        new Defect("past-event", "(Vienna, AT)"),
        new Defect("past-event", "* 2024-10-14 | Virtual | [Women in Rust]"),
        new Defect("past-event", "[Rust for Lunch](https"),
        new Defect("past-event", "* 2024-10-15 | Virtual (Washington, DC, US)"),
        new Defect("past-event", "Subang Jaya"),
        new Defect("past-event", "Reading, UK"),
        new Defect("past-event", "Leipzig, DE"),
        new Defect("past-event", "Cambridge, UK"),
        new Defect("past-event", "* 2024-10-15 | Munich, DE"),
        new Defect("past-event", "* 2024-10-15 | San Francisco, CA, US"),
        // other faults in events
        new Defect("duplicate-event", "* 2024-10-15 | Leipzig, DE"),
        new Defect("malformed-target", "(eurorust)"),
        new Defect("unusual-place", "Darmstadr"),
        new Defect("events-out-of-order", "Darmstadr"));
  }

  /// Corrections of the editors that no check finds without the network.
  private static final List<String> UNFOUND =
      List.of(
          // moved to another domain: only a request can show it
          "(https://pranitha",
          // the title lost a word in angle brackets before it came here: only its page still has it
          "(https://pwy.io/posts/");

  private static CheckContext draft() {
    var template = RealData.bytes(RealData.folder("twir/draft/DRAFT_TEMPLATE"));
    return RustArchive.context(RealData.folder("draft-569").resolve(FILE), DAY)
        .with(
            OwnFiles.of(
                SourceText.of(template).text(),
                RustArchive.CONFIG.content().header(),
                Optional::empty));
  }

  private static Path published() {
    return RealData.folder("twir/content").resolve(FILE);
  }

  private static Set<Integer> lines(AnnotatedEdition edition, Span span) {
    var lines = new TreeSet<Integer>();
    int last = edition.lines().at(Math.max(span.start(), span.end() - 1)).number();
    for (int line = edition.lines().at(span.start()).number(); line <= last; line++) {
      lines.add(line);
    }
    return lines;
  }

  @ParameterizedTest
  @MethodSource("mended")
  void corrections_of_the_editors_are_found(Defect defect) {
    var context = draft();

    assertThat(RustArchive.findings(context))
        .filteredOn(finding -> finding.check().equals(defect.check()))
        .anyMatch(finding ->
            lines(context.edition(), finding.span()).stream()
                .anyMatch(
                    line -> context.edition().lines().get(line).text().contains(defect.words())));
  }

  @Test
  void every_line_that_the_editors_changed_is_pointed_at_but_for_those_that_are_named() {
    var context = draft();
    var pointedAt = new TreeSet<Integer>();
    for (var finding : RustArchive.findings(context)) {
      pointedAt.addAll(lines(context.edition(), finding.span()));
      finding
          .fix()
          .ifPresent(fix ->
              fix.edits().forEach(edit -> pointedAt.addAll(lines(context.edition(), edit.span()))));
    }
    var kept = Set.copyOf(SourceText.of(RealData.bytes(published())).text().lines().toList());

    var missed =
        context.edition().lines().all().stream()
            .filter(line -> !line.text().isBlank() && !kept.contains(line.text()))
            .filter(line -> !pointedAt.contains(line.number()))
            .map(Line::text)
            .toList();

    assertThat(missed).allMatch(line -> UNFOUND.stream().anyMatch(line::contains)).hasSize(2);
  }

  @Test
  void a_blank_line_that_tore_an_item_from_its_list_is_found() {
    var context = draft();

    assertThat(RustArchive.findings(context))
        .filteredOn(finding -> finding.check().equals("stray-blank-line"))
        .map(finding -> context.edition().lines().at(finding.span().start()).number())
        .map(line -> context.edition().lines().get(line + 1).text())
        .anyMatch(line -> line.contains("\"pigg\""));
  }

  // known only from the linked pages

  @Test
  void an_address_that_moved_is_found_by_asking_it() {
    var old = link(draft().edition(), "https://pranitha");
    var now = link(edition(), "https://pranitha").href();

    var found = online(old.href(), "HTTP/1.1 301 Moved\nLocation: " + now + "\n", now, page(""));

    assertThat(found).extracting(Finding::check).contains("moved-link");
  }

  @Test
  void a_title_that_lost_a_word_is_found_by_asking_its_page() {
    var address = link(draft().edition(), "https://pwy").href();
    var title = link(edition(), address).text();

    var found = online(address, page(title.replace("<", "&lt;")), "https://nobody.example/", "");

    assertThat(title).contains("<");
    assertThat(found)
        .filteredOn(finding -> finding.check().equals("title-differs"))
        .anyMatch(finding -> finding.message().contains(title));
  }

  private static AnnotatedEdition edition() {
    return RustArchive.context(published(), DAY).edition();
  }

  private static Link link(AnnotatedEdition edition, String address) {
    return edition.links().stream()
        .filter(link -> link.href().startsWith(address))
        .findFirst()
        .orElseThrow();
  }

  private static String page(String title) {
    return "HTTP/1.1 200 OK\nContent-Type: text/html\n\n<title>" + title + "</title>";
  }

  private static List<Finding> online(String one, String answer, String other, String next) {
    var draft = draft();
    var pages = new AnsweredPages(Map.of(one, answer, other, next));
    var context =
        CheckContext.of(
            RustArchive.CONFIG,
            draft.edition().head(),
            draft.edition().source(),
            draft.archive(),
            pages);
    return new CheckRunner(Checks.ALL, EnumSet.allOf(Requirement.class)).read(context);
  }

  // the same text as in the file: UTF-8 that was read as Windows-1252

  @Test
  void every_damage_of_its_encoding_is_found_and_its_fix_gives_the_text_back() {
    var damaged = RealData.folder("draft-569").resolve("as-received.txt");
    var context = RustArchive.context(damaged, DAY);

    var edits =
        RustArchive.findings(context).stream()
            .filter(finding -> finding.check().equals("encoding-damage"))
            .flatMap(finding -> finding.fix().orElseThrow().edits().stream())
            .toList();

    var clean = RealData.folder("draft-569").resolve(FILE);
    assertThat(context.edition().source().with(edits).text())
        .isEqualTo(SourceText.of(RealData.bytes(clean)).text());
  }
}
