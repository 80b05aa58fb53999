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

  private record Week(String name, SourceText base, EditionHead head, List<Proposal> proposals) {}

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
        var read = PatchFile.read(id, Files.readAllBytes(file), _ -> true);
        proposals.add(((PatchFile.Read.Understood) read).proposal());
      }
      return new Week(name, base, head.head(), proposals);
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
    assertThat(counts.get("Duplicate")).isLessThan(50);
    assertThat(counts).doesNotContainKey("without a section");
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
