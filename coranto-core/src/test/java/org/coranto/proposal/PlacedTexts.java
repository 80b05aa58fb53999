package org.coranto.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.coranto.Configs;
import org.coranto.config.Config;
import org.coranto.config.Content.HeaderForm;
import org.coranto.markdown.SourceText;
import org.coranto.model.EditionHead;
import org.coranto.model.SectionKind;
import org.coranto.proposal.Hunk.Line;
import org.coranto.proposal.Hunk.Mark;
import org.coranto.proposal.Proposal.FileChange;
import org.coranto.proposal.Proposal.What;

/// A draft and proposals for it, as texts.
public final class PlacedTexts {

  public static final Config CONFIG =
      Configs.of(
          HeaderForm.PELICAN,
          "{year}-{month}-{day}",
          Configs.section(SectionKind.LINKS, "Projects", "Thoughts"),
          Configs.section(SectionKind.EVENTS, "Events"),
          Configs.section(SectionKind.TRACKER, "Merged"),
          Configs.section(SectionKind.PICK, "Pick"),
          Configs.section(SectionKind.CALLS, "Calls"));

  public static final EditionHead HEAD =
      EditionHead.ofDraft("draft/2026-09-02.md", "The Weekly", LocalDate.of(2026, 9, 2), "en");

  private PlacedTexts() {}

  /// One hunk, as in a patch after `@@`.
  public static Proposal proposal(String id, String hunk) {
    return proposal(id, new FileChange("draft/2026-09-02.md", true, What.CHANGED, hunks(hunk)));
  }

  public static Proposal proposal(String id, FileChange... files) {
    return new Proposal(new EntryOrigin.OfFile(id), List.of(files));
  }

  /// Hunks are separated by a line `@@`.
  public static List<Hunk> hunks(String text) {
    var hunks = new ArrayList<Hunk>();
    var lines = new ArrayList<Line>();
    for (var line : (text + "@@").lines().toList()) {
      if (line.equals("@@")) {
        hunks.add(new Hunk(hunks.size() * 1000 + 1, lines));
        lines.clear();
      } else {
        lines.add(line(line));
      }
    }
    return hunks;
  }

  private static Line line(String line) {
    if (line.isEmpty()) {
      return new Line(Mark.KEPT, "");
    }
    return switch (line.charAt(0)) {
      case '+' -> new Line(Mark.ADDED, line.substring(1));
      case '-' -> new Line(Mark.REMOVED, line.substring(1));
      default -> new Line(Mark.KEPT, line.substring(1));
    };
  }

  public static PlacedProposals placed(String draft, Proposal... proposals) {
    return new PlaceProposals(CONFIG, PrintedBefore.NOTHING)
        .place(HEAD, new SourceText(draft), List.of(proposals));
  }

  /// The draft after placing the proposals.
  public static String draft(String draft, Proposal... proposals) {
    return new SourceText(draft).with(placed(draft, proposals).edits()).text();
  }

  /// The outcomes of the first proposal.
  public static List<ProposalOutcome> outcomes(String draft, Proposal... proposals) {
    return placed(draft, proposals).answers().getFirst().outcomes();
  }
}
