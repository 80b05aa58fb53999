package org.coranto.adopt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.coranto.model.SectionKind;

/// Finds the sections in an archive: headings that occur again and again.
final class RecurringSections {

  private static final int MOST = 40;
  private static final double NEARLY_ALL = 0.6;

  private final HeadingUses uses;
  private final ConfigProposal proposal;
  private final List<Guess> guesses = new ArrayList<>();

  private RecurringSections(HeadingUses uses, ConfigProposal proposal) {
    this.uses = uses;
    this.proposal = proposal;
  }

  static void decide(ReadEditions archive, ConfigProposal proposal) {
    var recurring = new RecurringSections(HeadingUses.of(archive, proposal.config()), proposal);
    recurring.guess();
    recurring.write();
  }

  private void guess() {
    uses.all().stream()
        .sorted(
            Comparator.comparingInt(HeadingUse::count).reversed().thenComparing(HeadingUse::plain))
        .filter(use -> !belongsToParent(use))
        .forEach(use -> {
          var kind = kind(use);
          var same = guesses.stream().filter(guess -> guess.takes(kind, use)).findFirst();
          same.ifPresentOrElse(guess -> guess.add(use), () -> guesses.add(new Guess(kind, use)));
        });
  }

  /// A region under events, or a team under merged changes: it has the kind of its parent.
  private boolean belongsToParent(HeadingUse use) {
    if (HeadingWords.kind(use.plain()).isPresent()) {
      return false;
    }
    return use.wanders() || ancestor(use, 0).filter(this::holdsItsChildren).isPresent();
  }

  private boolean holdsItsChildren(HeadingUse parent) {
    return switch (kind(parent)) {
      case PROSE -> false;
      case LINKS -> parent.hasItems();
      case EVENTS, CALLS, PICK, QUOTE, TRACKER, JOBS -> true;
    };
  }

  /// The nearest heading above it that has more than headings under it.
  private Optional<HeadingUse> ancestor(HeadingUse use, int steps) {
    if (use.parent().isEmpty() || use.parent().equals(use.plain()) || steps > 6) {
      return Optional.empty();
    }
    var parent = uses.get(use.parent());
    boolean telling = parent.filter(it -> kind(it) != SectionKind.PROSE).isPresent();
    return telling ? parent : parent.flatMap(it -> ancestor(it, steps + 1));
  }

  private SectionKind kind(HeadingUse use) {
    boolean dated = use.dated() >= NEARLY_ALL && use.items() >= 3;
    var said = HeadingWords.kind(use.plain());
    if (said.isPresent() && said.get() == SectionKind.EVENTS && !dated && use.items() > 0) {
      return use.dated() > 0 ? SectionKind.EVENTS : SectionKind.LINKS;
    }
    return said.orElseGet(
        () -> dated ? SectionKind.EVENTS : use.isProse() ? SectionKind.PROSE : SectionKind.LINKS);
  }

  private void write() {
    var names = new HashSet<String>();
    guesses.stream()
        .sorted(Comparator.comparingInt(Guess::count).reversed())
        .limit(MOST)
        .sorted(Comparator.comparingDouble(Guess::position))
        .forEach(guess ->
            proposal.section(
                guess.toml(name(guess.newest().plain(), names)),
                "%s, in %d of %d editions; %s"
                    .formatted(
                        guess.newest().title(), guess.count(), uses.editions(), why(guess))));
    if (guesses.size() > MOST) {
      proposal.ask("%d rarer headings belong to no section.".formatted(guesses.size() - MOST));
    }
    guesses.stream().filter(guess -> guess.kind() == SectionKind.LINKS).forEach(this::doubt);
  }

  private void doubt(Guess guess) {
    if (HeadingWords.kind(guess.newest().plain()).filter(SectionKind.EVENTS::equals).isPresent()) {
      proposal.ask(
          "\"%s\" looks like a section of events, but no item in it begins with a date; with kind = \"links\" its items are read as links."
              .formatted(guess.newest().title()));
    }
  }

  private static String why(Guess guess) {
    boolean named =
        HeadingWords.kind(guess.newest().plain()).filter(guess.kind()::equals).isPresent();
    return switch (guess.kind()) {
      case EVENTS -> named ? "its words mean events" : "its items begin with dates";
      case LINKS -> "its items are links";
      case PROSE -> "it is prose, not a list";
      case CALLS, PICK, QUOTE, TRACKER, JOBS -> "its words mean " + guess.kind().word();
    };
  }

  private static String name(String heading, Set<String> taken) {
    var plain =
        heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    var base = plain.isEmpty() ? "section" : plain;
    var name = base;
    for (int i = 2; !taken.add(name); i++) {
      name = base + "-" + i;
    }
    return name;
  }
}
