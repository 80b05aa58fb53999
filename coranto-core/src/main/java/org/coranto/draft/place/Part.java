package org.coranto.draft.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.coranto.config.SectionRule;
import org.coranto.draft.place.Piece.Kind;
import org.coranto.model.SectionKind;

/** A heading of the draft and the pieces below it, up to the next heading. */
final class Part {

  private final Optional<Slot> heading;
  private final int level;
  private final List<String> path;
  private final Optional<SectionRule> rule;
  private final List<Slot> slots = new ArrayList<>();

  /**
   * @param level 0 before the first heading
   */
  Part(Optional<Slot> heading, int level, List<String> path, Optional<SectionRule> rule) {
    this.heading = heading;
    this.level = level;
    this.path = List.copyOf(path);
    this.rule = rule;
  }

  Optional<Slot> heading() {
    return heading;
  }

  int level() {
    return level;
  }

  /** The titles of the headings above it, itself last. */
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

  /** Everything that ever stood below it; what is {@link Slot#isGone gone} keeps its place. */
  List<Slot> slots() {
    return slots;
  }

  Stream<Slot> standing() {
    return slots.stream().filter(slot -> !slot.isGone());
  }

  /** Its entries, without a line that only says that there are none. */
  List<Slot> items() {
    return standing()
        .filter(slot -> slot.piece().is(Kind.ITEM) && !slot.piece().saysNothing())
        .toList();
  }

  /** As people say it: {@code Upcoming Events › Europe}. */
  String name() {
    return String.join(" › ", path);
  }

  boolean is(SectionKind other) {
    return kind() == other;
  }
}
