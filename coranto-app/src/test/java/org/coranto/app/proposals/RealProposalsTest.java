package org.coranto.app.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.coranto.app.newsletter.Configuration;
import org.coranto.app.repo.PatchFile;
import org.coranto.config.Config;
import org.coranto.edition.HeadParser;
import org.coranto.edition.HeadResult;
import org.coranto.markdown.SourceText;
import org.coranto.model.EditionHead;
import org.coranto.proposal.EntryOrigin;
import org.coranto.proposal.PlaceProposals;
import org.coranto.proposal.PrintedBefore;
import org.coranto.proposal.Proposal;
import org.coranto.proposal.ProposalAnswer;
import org.coranto.proposal.ProposalOutcome;
import org.coranto.testing.Folders;
import org.coranto.testing.RealData;
import org.junit.jupiter.api.Test;

/// 677 proposals of 45 weeks, each week's into the draft that they began from. `proof/proposals`
/// judges the same with other eyes.
class RealProposalsTest {

  private static final int ORDERS = 3;

  private record Week(
      String name,
      SourceText base,
      EditionHead head,
      List<Proposal> proposals,
      PublishedPlaces published) {}

  private static final class Weeks {
    static final Config CONFIG =
        Configuration.read(Folders.project().resolve("samples/this-week-in-rust/coranto.toml"));

    private Weeks() {}
  }

  private static List<Week> weeks() throws IOException {
    try (var folders = Files.list(RealData.folder("twir-proposals"))) {
      var weeks = new ArrayList<Week>();
      for (var folder : folders.filter(Files::isDirectory).sorted().toList()) {
        weeks.add(week(folder));
      }
      return weeks;
    }
  }

  private static Week week(Path folder) throws IOException {
    var base = SourceText.of(Files.readAllBytes(folder.resolve("base.md")));
    var name = "draft/%s-this-week-in-rust.md".formatted(folder.getFileName());
    var head = (HeadResult.Found) new HeadParser(Weeks.CONFIG).read(name, base, true, "");
    try (Stream<Path> files = Files.list(folder)) {
      var proposals = new ArrayList<Proposal>();
      for (var file : files.filter(it -> it.toString().endsWith(".patch")).sorted().toList()) {
        var id = String.valueOf(file.getFileName());
        var read = PatchFile.read(new EntryOrigin.OfFile(id), Files.readAllBytes(file), _ -> true);
        proposals.add(((PatchFile.Read.Understood) read).proposal());
      }
      var published = SourceText.of(Files.readAllBytes(folder.resolve("published.md"))).text();
      return new Week(name, base, head.head(), proposals, new PublishedPlaces(published));
    }
  }

  @Test
  void any_order_gives_the_same_draft_and_nothing_is_refused() throws IOException {
    var counts = new HashMap<String, Integer>();
    for (var week : weeks()) {
      var placing = new PlaceProposals(Weeks.CONFIG, PrintedBefore.NOTHING);
      var placed = placing.place(week.head(), week.base(), week.proposals());
      var draft = week.base().with(placed.edits());
      placed.answers().forEach(answer -> count(answer, counts));
      var order = new ArrayList<>(week.proposals());
      for (int i = 0; i < ORDERS; i++) {
        Collections.shuffle(order, new Random(i));
        assertThat(week.base().with(placing.place(week.head(), week.base(), order).edits()))
            .as("%s in another order", week.name())
            .isEqualTo(draft);
      }
    }

    assertThat(counts.get("proposals")).isEqualTo(677);
    assertThat(counts).doesNotContainKey("refused");
    assertThat(counts.get("Accepted")).isGreaterThan(4_990);
    assertThat(counts.get("Changed")).isGreaterThan(280);
    assertThat(counts.get("Removed")).isGreaterThan(1_150);
    assertThat(counts.get("Duplicate")).isLessThan(80);
    assertThat(counts).doesNotContainKey("without a section");
  }

  /// As `proof/proposals` splits the weeks: the first, third, fifth … are for development.
  @Test
  void entries_are_in_the_chapter_and_below_the_heading_of_the_published_edition()
      throws IOException {
    var weeks = weeks();
    for (int half = 0; half < 2; half++) {
      int there = 0;
      int published = 0;
      for (int i = half; i < weeks.size(); i += 2) {
        var week = weeks.get(i);
        var found = new PublishedPlaces(placed(week, week.proposals()).draft());
        for (var line : week.proposals().stream().flatMap(it -> links(it).stream()).toList()) {
          var right = week.published().of(line);
          if (!right.isEmpty() && !found.of(line).isEmpty()) {
            published++;
            there += Collections.disjoint(right, found.of(line)) ? 0 : 1;
          }
        }
      }
      assertThat(100.0 * there / published)
          .as("half %d", half)
          .isGreaterThan(half == 0 ? 98.4 : 96.8);
    }
  }

  private static List<String> links(Proposal proposal) {
    return AddedLines.of(proposal).stream()
        .filter(line -> line.matches("\\s*[*+-]\\s.*\\]\\(.*"))
        .toList();
  }

  @Test
  void every_added_line_has_an_outcome_or_is_in_the_draft_however_the_proposals_are_damaged()
      throws IOException {
    for (var week : weeks()) {
      assertThat(placed(week, week.proposals()).lost()).as(week.name()).isEmpty();
      for (int seed = 0; seed < ORDERS; seed++) {
        var damaged = DamagedProposals.of(week.proposals(), new Random(seed));
        assertThat(placed(week, damaged).lost()).as("%s, seed %d", week.name(), seed).isEmpty();
      }
    }
  }

  private record Result(String draft, List<String> lost) {}

  private static Result placed(Week week, List<Proposal> proposals) {
    var placed =
        new PlaceProposals(Weeks.CONFIG, PrintedBefore.NOTHING)
            .place(week.head(), week.base(), proposals);
    var draft = week.base().with(placed.edits()).text();
    return new Result(draft, AddedLines.lost(proposals, placed.answers(), draft));
  }

  private static void count(ProposalAnswer answer, Map<String, Integer> counts) {
    counts.merge("proposals", 1, Integer::sum);
    answer.refused().ifPresent(_ -> counts.merge("refused", 1, Integer::sum));
    for (var outcome : answer.outcomes()) {
      counts.merge(outcome.getClass().getSimpleName(), 1, Integer::sum);
      if (outcome instanceof ProposalOutcome.Other other
          && other.because().contains("which section")) {
        counts.merge("without a section", 1, Integer::sum);
      }
    }
  }
}
