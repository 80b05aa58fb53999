package org.coranto.adopt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.coranto.model.SectionKind;

/// A section that an archive seems to have, with all headings that seem to belong to it.
final class Guess {

  /// In editions: a heading in one of these counts as in use.
  private static final int LATELY = 10;

  private final SectionKind kind;
  private final List<HeadingUse> headings = new ArrayList<>();

  Guess(SectionKind kind, HeadingUse first) {
    this.kind = kind;
    headings.add(first);
  }

  SectionKind kind() {
    return kind;
  }

  /// Whether this heading is another wording of the same section.
  boolean takes(SectionKind other, HeadingUse use) {
    if (other != kind) {
      return false;
    }
    return switch (kind) {
      case EVENTS, JOBS, QUOTE, CALLS -> true;
      case LINKS, TRACKER, PICK, PROSE ->
          headings.stream().noneMatch(use::isEverBeside)
              && headings.stream().anyMatch(it -> isLike(it.plain(), use.plain()));
    };
  }

  /// `featured prs` and `featured pr`: one word more, or another suffix.
  private static boolean isLike(String one, String other) {
    var shorter = one.length() < other.length() ? one : other;
    var longer = one.length() < other.length() ? other : one;
    int common = 0;
    while (common < shorter.length() && shorter.charAt(common) == longer.charAt(common)) {
      common++;
    }
    int more = longer.split(" ").length - shorter.split(" ").length;
    return (common >= 5 && common * 4 >= shorter.length() * 3)
        || (more <= 2 && (longer.endsWith(" " + shorter) || longer.startsWith(shorter + " ")));
  }

  void add(HeadingUse use) {
    headings.add(use);
  }

  double position() {
    return newest().position();
  }

  int count() {
    return headings.stream().mapToInt(HeadingUse::count).max().orElse(0);
  }

  /// Of the headings that are still in use, the one of the highest level; of several, the most
  /// common.
  HeadingUse newest() {
    int last = headings.stream().mapToInt(HeadingUse::newest).max().orElse(0);
    return headings.stream()
        .filter(it -> it.newest() > last - LATELY)
        .max(
            Comparator.comparing((HeadingUse it) -> it.parent().isEmpty())
                .thenComparingInt(HeadingUse::count))
        .orElseThrow();
  }

  List<String> wordings() {
    return headings.stream().map(HeadingUse::title).toList();
  }

  String toml(String name) {
    var wordings =
        wordings().stream()
            .map(wording -> wording.replace("*", ""))
            .map(ConfigProposal::quoted)
            .collect(Collectors.joining(", ", "[", "]"));
    return "name = %s\ntitle = %s\nkind = %s\nheadings = %s\npriority = %d\n"
        .formatted(
            ConfigProposal.quoted(name),
            ConfigProposal.quoted(newest().title().replace("*", "").strip()),
            ConfigProposal.quoted(kind.word()),
            wordings,
            priority());
  }

  /// Low numbers are shortened first in a mail that is too long.
  private int priority() {
    return switch (kind) {
      case PICK, QUOTE -> 9;
      case LINKS, PROSE -> 6;
      case JOBS, CALLS -> 5;
      case TRACKER -> 3;
      case EVENTS -> 2;
    };
  }
}
