package org.coranto.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.coranto.config.SectionHeadingRules;
import org.coranto.config.SectionRule;
import org.coranto.model.SectionKind;
import org.coranto.proposal.MarkdownBlock.Kind;

/// A heading of the draft and the blocks under it, up to the next heading.
final class DraftSection {

  private final Optional<BlockSlot> heading;
  private final int level;
  private final List<String> path;
  private final Optional<SectionRule> rule;
  private final List<BlockSlot> slots = new ArrayList<>();

  /// The section before the first heading.
  DraftSection() {
    this.heading = Optional.empty();
    this.level = 0;
    this.path = List.of();
    this.rule = Optional.empty();
  }

  DraftSection(BlockSlot heading, List<String> path, SectionHeadingRules headings) {
    this.heading = Optional.of(heading);
    this.level = heading.piece().level();
    this.path = List.copyOf(path);
    this.rule = headings.rule(path);
  }

  Optional<BlockSlot> heading() {
    return heading;
  }

  int level() {
    return level;
  }

  /// The titles of the headings above it, itself last.
  List<String> path() {
    return path;
  }

  String title() {
    return path.isEmpty() ? "" : path.getLast();
  }

  Optional<SectionRule> rule() {
    return rule;
  }

  SectionKind kind() {
    return rule.map(SectionRule::kind).orElse(SectionKind.PROSE);
  }

  /// Every block that ever was in it; a removed one ([BlockSlot#isGone]) keeps its place.
  List<BlockSlot> slots() {
    return slots;
  }

  Stream<BlockSlot> present() {
    return slots.stream().filter(slot -> !slot.isGone());
  }

  /// Its entries, without a notice that there are none.
  List<BlockSlot> items() {
    return present()
        .filter(slot -> slot.piece().is(Kind.ITEM) && !slot.piece().saysNothing())
        .toList();
  }

  /// For people: `Upcoming Events › Europe`.
  String name() {
    return String.join(" › ", path);
  }

  boolean is(SectionKind other) {
    return kind() == other;
  }
}
