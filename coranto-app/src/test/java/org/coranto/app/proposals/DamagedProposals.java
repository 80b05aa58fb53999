package org.coranto.app.proposals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.coranto.proposal.Hunk;
import org.coranto.proposal.Hunk.Line;
import org.coranto.proposal.Hunk.Mark;
import org.coranto.proposal.Proposal;
import org.coranto.proposal.Proposal.FileChange;

/// Proposals as they might have been: made from another draft, with less context, with headings at
/// other levels, reversed.
final class DamagedProposals {

  private DamagedProposals() {}

  static Proposal of(Proposal proposal, Random random) {
    return new Proposal(
        proposal.origin(),
        proposal.files().stream()
            .map(file ->
                new FileChange(
                    file.name(),
                    file.isEdition(),
                    file.what(),
                    file.hunks().stream().map(hunk -> of(hunk, random)).toList()))
            .toList());
  }

  private static Hunk of(Hunk hunk, Random random) {
    int kind = random.nextInt(6);
    var lines = new ArrayList<Line>();
    for (var line : hunk.lines()) {
      switch (kind) {
        case 0 -> {
          if (line.mark() != Mark.KEPT || random.nextInt(3) > 0) {
            lines.add(line);
          }
        }
        case 1 -> lines.add(line.mark() == Mark.KEPT ? new Line(Mark.ADDED, line.text()) : line);
        case 2 ->
            lines.add(
                line.text().startsWith("##") ? new Line(line.mark(), "#" + line.text()) : line);
        case 3 -> lines.add(new Line(reversed(line.mark()), line.text()));
        case 4 -> {
          lines.add(line);
          if (random.nextInt(8) == 0) {
            lines.add(line);
          }
        }
        default -> {
          if (random.nextInt(8) == 0 && !lines.isEmpty()) {
            lines.add(random.nextInt(lines.size()), line);
          } else {
            lines.add(line);
          }
        }
      }
    }
    return new Hunk(hunk.line() + (random.nextBoolean() ? random.nextInt(40) : 0), lines);
  }

  private static Mark reversed(Mark mark) {
    return switch (mark) {
      case KEPT -> Mark.KEPT;
      case ADDED -> Mark.REMOVED;
      case REMOVED -> Mark.ADDED;
    };
  }

  static List<Proposal> of(List<Proposal> proposals, Random random) {
    return proposals.stream().map(proposal -> of(proposal, random)).toList();
  }
}
