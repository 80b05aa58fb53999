package org.coranto.proposal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.coranto.config.Config;
import org.coranto.config.SectionHeadingRules;
import org.coranto.config.SectionRule;
import org.coranto.markdown.FrontMatterParser;
import org.coranto.model.SectionKind;
import org.coranto.proposal.Fragment.Spot;
import org.coranto.proposal.MarkdownBlock.Kind;
import org.coranto.proposal.ProposalOutcome.Duplicate;
import org.coranto.proposal.ProposalOutcome.Other;
import org.coranto.proposal.UnifiedDiff.Added;

/// A file that a proposal adds. People start one from the last edition: its header, its text and
/// its pick are not proposed for the draft. Its events, calls and jobs may be, for they are
/// repeated.
final class StartedFile {

  private static final Set<SectionKind> REPEATED =
      Set.of(SectionKind.EVENTS, SectionKind.CALLS, SectionKind.JOBS);

  private final Config config;
  private final SectionHeadingRules rules;
  private final EntryFactsParser reader;
  private final PrintedBefore.Last last;
  private final Set<String> printed = new HashSet<>();

  StartedFile(Config config, EntryFactsParser reader, PrintedBefore.Last last) {
    this.config = config;
    this.rules = SectionHeadingRules.of(config);
    this.reader = reader;
    this.last = last;
    var text = last.text().text();
    int end = FrontMatterParser.read(text, config.content().header()).end();
    BlockSplitter.of(text.substring(end).lines().toList())
        .forEach(piece -> printed.add(key(piece)));
  }

  private static String key(MarkdownBlock piece) {
    return piece.kind() + piece.content();
  }

  /// What is new in it. The rest is answered.
  List<UnifiedDiff> proposed(List<UnifiedDiff> differences, List<ProposalOutcome> answers) {
    var proposed = new ArrayList<UnifiedDiff>();
    var header = new ArrayList<String>();
    for (var difference : differences) {
      if (!(difference instanceof Added(var spot))) {
        proposed.add(difference);
      } else if (spot.piece().from() < headerLines(spot)) {
        header.addAll(spot.piece().lines());
      } else if (isPrinted(spot)) {
        answers.add(new Duplicate(name(spot), spot.piece().lines(), last.name()));
      } else {
        proposed.add(difference);
      }
    }
    if (!header.isEmpty()) {
      answers.addFirst(new Other("", List.of(), header, "it is the header of a file"));
    }
    return proposed;
  }

  private int headerLines(Spot spot) {
    var text = String.join("\n", spot.fragment().hunk().after());
    int end = FrontMatterParser.read(text, config.content().header()).end();
    return (int) text.substring(0, end).lines().count();
  }

  private boolean isPrinted(Spot spot) {
    var piece = spot.piece();
    if (!printed.contains(key(piece))) {
      return false;
    }
    return piece.is(Kind.HEADING)
        ? below(spot).stream().allMatch(this::isPrinted)
        : !(piece.is(Kind.ITEM) && isRepeated(spot));
  }

  /// The blocks under a heading and under the headings in it.
  private static List<Spot> below(Spot heading) {
    var below = new ArrayList<Spot>();
    for (int i = heading.index() + 1; i < heading.pieces().size(); i++) {
      var spot = heading.at(i);
      if (spot.piece().is(Kind.HEADING)) {
        if (spot.piece().level() <= heading.piece().level()) {
          break;
        }
      } else {
        below.add(spot);
      }
    }
    return below;
  }

  private boolean isRepeated(Spot spot) {
    return rules.rule(path(spot)).map(SectionRule::kind).filter(REPEATED::contains).isPresent()
        && reader.of(spot.piece()).dates().filter(it -> it.isOverBy(reader.day())).isEmpty();
  }

  /// The titles of the headings above a spot, itself last, if it is one.
  private List<String> path(Spot spot) {
    var path = new ArrayList<String>();
    var heading = spot.heading();
    if (spot.piece().is(Kind.HEADING)) {
      path.add(reader.title(spot.piece()));
      heading = spot.parent();
    }
    while (heading.isPresent()) {
      var above = spot.at(heading.getAsInt());
      path.addFirst(reader.title(above.piece()));
      heading = above.parent();
    }
    return path;
  }

  private String name(Spot spot) {
    return String.join(" › ", path(spot));
  }
}
