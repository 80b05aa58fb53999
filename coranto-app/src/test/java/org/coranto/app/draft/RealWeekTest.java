package org.coranto.app.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coranto.app.check.CheckEdition;
import org.coranto.app.http.LocalWeb;
import org.coranto.app.newsletter.Newsletter;
import org.coranto.app.newsletter.TestRuntime;
import org.coranto.app.tips.GatherTips;
import org.coranto.app.votes.CountVotes;
import org.coranto.app.votes.PlaceWinner;
import org.coranto.check.Finding;
import org.coranto.report.CheckedText;
import org.coranto.report.FindingsSummary;
import org.coranto.report.Report;
import org.coranto.testing.Folders;
import org.coranto.testing.RealData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The week of edition 569, with services that answer as they would have at that time: `coranto
/// open` and `coranto gather` make a draft, which is compared with the published text.
class RealWeekTest {

  private static final LocalDate DATE = LocalDate.of(2024, 10, 16);

  /// The first link of an item, or the title of an event.
  private static final Pattern ITEM =
      Pattern.compile("(?m)^(?:\\*| {4}\\*) \\[.*?]\\((https?://[^)\\s]+)\\)");

  @TempDir private static Path folder = Path.of("");

  private static String published = "";
  private static String draft = "";
  private static List<Finding> findings = List.of();
  private static FindingsSummary summary =
      new FindingsSummary.Tally().summary(Set.of(), Map.of(), true);
  private static WeekOfEdition week = WeekOfEdition.of(DATE, "## Upcoming Events");

  @BeforeAll
  static void open_and_gather() throws IOException {
    var twir = RealData.folder("twir");
    published = read(twir.resolve("content").resolve(DATE + "-this-week-in-rust.md"));
    week = WeekOfEdition.of(DATE, published);
    newsletter(twir);
    var clock = new LocalWeb.Clock();
    clock.pass(
        Duration.between(LocalWeb.NOW, DATE.minusDays(1).atTime(20, 0).toInstant(ZoneOffset.UTC)));
    var runtime = TestRuntime.with(TestRuntime.of(folder, clock), "MEETUP_TOKEN", "a token");
    try (var services = new TestServices(week)) {
      Files.writeString(folder.resolve("coranto.toml"), settings(services));
      try (var newsletter = Newsletter.open(folder, runtime)) {
        openAndGather(newsletter);
      }
    }
    clock.pass(Duration.ofHours(21)); // votes close on the day of the edition
    try (var newsletter = Newsletter.open(folder, runtime)) {
      vote(newsletter);
      draft = read(folder.resolve("draft").resolve(DATE + "-this-week-in-rust.md"));
      summary = check(newsletter);
    }
  }

  private static void openAndGather(Newsletter newsletter) {
    new OpenEdition(newsletter).run(new OpenEdition.Request(Optional.of(DATE), true));
    var report =
        new GatherTips(newsletter)
            .run(new GatherTips.Request(List.of(), Optional.of(DATE.minusDays(8)), false));
    assertThat(report.sources()).allSatisfy(it -> assertThat(it.troubles()).isEmpty());
  }

  private static void vote(Newsletter newsletter) {
    new CountVotes(newsletter)
        .run(new CountVotes.Request(Optional.empty(), List.of(), Optional.empty()));
    new PlaceWinner(newsletter)
        .run(new PlaceWinner.Request(Optional.empty(), "a terminal application"));
  }

  private static FindingsSummary check(Newsletter newsletter) {
    return new CheckEdition(newsletter)
        .run(
            new CheckEdition.Request(
                List.of(), false, CheckEdition.Fixes.NONE, Optional.empty(), true),
            _ -> new Findings())
        .summary();
  }

  /// The findings of `coranto check --ready` for the only draft.
  private static final class Findings implements Report.Writing {
    @Override
    public void add(CheckedText text) {
      findings = ((CheckedText.Proof) text).findings();
    }

    @Override
    public void end(FindingsSummary summary) {}
  }

  /// Two years of editions, enough for the usual style, and the template.
  private static void newsletter(Path twir) throws IOException {
    var content = Files.createDirectories(folder.resolve("content"));
    try (var files = Files.list(twir.resolve("content"))) {
      for (var file : files.toList()) {
        var name = file.getFileName().toString();
        if (name.compareTo("2022-10") > 0 && name.compareTo(DATE.toString()) < 0) {
          Files.write(content.resolve(name), Files.readAllBytes(file));
        }
      }
    }
    var drafts = Files.createDirectories(folder.resolve("draft"));
    Files.write(
        drafts.resolve("DRAFT_TEMPLATE"), Files.readAllBytes(twir.resolve("draft/DRAFT_TEMPLATE")));
  }

  /// The sample's configuration, with a test server as forge, and with the groups and feeds of that
  /// week.
  private static String settings(TestServices services) throws IOException {
    var sample = read(Folders.project().resolve("samples/this-week-in-rust/coranto.toml"));
    var groups =
        week.meetings().stream()
            .map(meeting -> '"' + meeting.group() + '"')
            .distinct()
            .collect(Collectors.joining(", "));
    return sample
            .replace(
                "source = \"forge-query\"\n",
                "source = \"forge-query\"\naddress = \"%s\"\nnetwork = \"private\"\n"
                    .formatted(services.at("/")))
            .replace(
                "forum = \"https://users.rust-lang.org/",
                "network = \"private\"\nforum = \"" + services.at("/forum/"))
            .replace(
                "address = \"https://raw.githubusercontent.com/",
                "network = \"private\"\naddress = \"" + services.at("/raw/"))
        + """

        [[source]]
        source = "meetup"
        name = "groups"
        section = "events"
        place = true
        network = "private"
        api = "%s"
        groups = [%s]

        [[source]]
        source = "calendar"
        name = "calendars"
        section = "events"
        place = true
        network = "private"
        addresses = ["%s"]

        [[source]]
        source = "feed"
        name = "feeds"
        section = "newsletters"
        place = true
        network = "private"
        addresses = ["%s"]
        """
            .formatted(
                services.at("/gql"),
                groups,
                services.at("/calendars.ics"),
                services.at("/feed.xml"));
  }

  private static String read(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  private static double share(Stream<Boolean> there) {
    return there.mapToInt(it -> it ? 1 : 0).average().orElse(0);
  }

  private List<WeekOfEdition.Item> items(String section) {
    return week.items().stream().filter(it -> it.section().equals(section)).toList();
  }

  @Test
  void every_call_for_comments_and_every_proposal_of_that_week_is_there() {
    assertThat(items("final-comment")).hasSize(6);
    assertThat(items("proposals")).hasSize(3);
    Stream.of("final-comment", "proposals", "accepted")
        .flatMap(section -> items(section).stream())
        .forEach(item -> assertThat(draft).contains("](" + item.address() + ")"));
  }

  @Test
  void how_many_were_merged_is_told() {
    assertThat(draft)
        .contains("468 pull requests were [merged in the last week][merged]")
        .contains("merged%3A2024-10-08..2024-10-15");
  }

  @Test
  void what_is_of_a_group_of_projects_is_listed_there() {
    var grouped =
        items("merged").stream()
            .filter(it -> !it.repository().matches("rust-lang/(miri|hashbrown|rustfmt)"))
            .toList();
    assertThat(share(grouped.stream().map(it -> draft.contains(it.address() + ")"))))
        .isGreaterThan(0.98);
  }

  @Test
  void what_the_triage_of_performance_found_is_quoted() {
    assertThat(week.report().summary()).contains("Revision range");
    assertThat(draft)
        .contains(
            "### Rust Compiler Performance Triage\n\n<!-- gathered: performance-report -->\n"
                + week.report().summary()
                + "\n\n[Full report here](https://");
  }

  @Test
  void what_most_readers_liked_is_the_crate_and_the_quote_of_the_week() {
    assertThat(draft)
        .contains(
            "This week's crate is [%s](%s), a terminal application."
                .formatted(week.crate().name(), week.crate().address()))
        .contains("> " + week.quote().words() + "\n")
        .contains("– [%s](%s)".formatted(week.quote().by(), week.quote().address()));
  }

  @Test
  void the_events_that_were_published_are_in_the_draft() {
    assertThat(week.meetings()).hasSizeGreaterThan(30);
    assertThat(share(week.meetings().stream().map(it -> draft.contains(it.address()))))
        .isGreaterThan(0.95);
    assertThat(share(week.meetings().stream().map(it -> draft.contains(it.lines()))))
        .isGreaterThan(0.85);
    assertThat(week.others()).hasSizeGreaterThan(3);
    assertThat(week.others()).allMatch(it -> draft.contains(it.address()));
  }

  /// The rest needs an editor: notes that ask for text, and headings of groups, which the editions
  /// only had a year later. The forum's address is that of the test's own server.
  @Test
  void what_sources_and_the_previous_edition_filled_needs_no_correction() {
    var expected =
        List.of(
            "empty-section",
            "template-comment",
            "placeholder",
            "wrong-heading-level",
            "unreachable-address");
    assertThat(summary.stops()).isTrue();
    assertThat(findings)
        .filteredOn(finding -> !expected.contains(finding.check()))
        .extracting(finding -> finding.message())
        .isEmpty();
  }

  /// Of all links of its items; the others are posts that readers propose.
  @Test
  void four_fifths_of_the_edition_are_filled_without_a_hand() {
    var links = ITEM.matcher(published).results().map(it -> it.group(1)).toList();
    assertThat(links).hasSizeGreaterThan(150);
    assertThat(share(links.stream().map(link -> draft.contains("(" + link + ")"))))
        .isGreaterThan(0.8);
  }
}
