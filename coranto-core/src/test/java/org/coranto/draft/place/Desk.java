package org.coranto.draft.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.coranto.Configs;
import org.coranto.config.Config;
import org.coranto.config.Content.HeaderForm;
import org.coranto.draft.place.Hunk.Line;
import org.coranto.draft.place.Hunk.Mark;
import org.coranto.draft.place.Proposal.FileChange;
import org.coranto.draft.place.Proposal.What;
import org.coranto.model.EditionHead;
import org.coranto.model.SectionKind;
import org.coranto.text.Source;

/** A draft and what is proposed for it, as texts. */
final class Desk {

  static final Config CONFIG =
      Configs.of(
          HeaderForm.PELICAN,
          "{year}-{month}-{day}",
          Configs.section(SectionKind.LINKS, "Projects", "Thoughts"),
          Configs.section(SectionKind.EVENTS, "Events"),
          Configs.section(SectionKind.TRACKER, "Merged"),
          Configs.section(SectionKind.PICK, "Pick"),
          Configs.section(SectionKind.CALLS, "Calls"));

  static final EditionHead HEAD =
      new EditionHead(
          "draft/2026-09-02.md",
          "The Weekly",
          OptionalInt.empty(),
          LocalDate.of(2026, 9, 2),
          "weekly",
          "en",
          "/",
          true,
          "");

  private Desk() {}

  /** One hunk, as a patch has it behind its {@code @@}. */
  static Proposal proposal(String id, String hunk) {
    return proposal(id, new FileChange("draft/2026-09-02.md", true, What.CHANGED, hunks(hunk)));
  }

  static Proposal proposal(String id, FileChange... files) {
    return new Proposal(id, List.of(files));
  }

  /** Between hunks a line {@code @@}. */
  static List<Hunk> hunks(String text) {
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

  static Placed placed(String draft, Proposal... proposals) {
    return new PlaceProposals(CONFIG, Earlier.NOTHING)
        .place(HEAD, new Source(draft), List.of(proposals));
  }

  /** The draft after that. */
  static String draft(String draft, Proposal... proposals) {
    return new Source(draft).with(placed(draft, proposals).edits()).text();
  }

  /** What becomes of the first of them. */
  static List<Outcome> outcomes(String draft, Proposal... proposals) {
    return placed(draft, proposals).answers().getFirst().outcomes();
  }
}
