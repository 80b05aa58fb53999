package org.coranto.output.highlight;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.coranto.config.Config;
import org.coranto.config.SectionRule;
import org.coranto.model.Edition;
import org.coranto.model.Entry;
import org.coranto.model.Hyperlink;
import org.coranto.model.Section;
import org.coranto.output.plain.Scrub;

/// The main content of an edition for a card or a post. All words come from the newsletter, and a
/// section has the name that readers know, so nothing needs translating.
///
/// @param title the edition's: `This Week in Rust 665`
/// @param pick the pick of the week, if there is one
/// @param quote the quote of the week, if there is one
/// @param counts the numbers of entries in sections, in document order; without empty sections
public record Highlights(
    String title, Optional<Pick> pick, Optional<Quote> quote, List<Count> counts) {

  /// @param section what the section is called: `Crate of the Week`
  public record Pick(String section, Hyperlink subject) {}

  public record Quote(String section, String text, String attribution) {}

  /// @param first the first of them
  public record Count(String section, int entries, Hyperlink first) {}

  public static Highlights of(Edition edition, Config config) {
    return new Highlights(
        Scrub.line(edition.head().title()),
        pick(edition, config),
        quote(edition, config),
        counts(edition, config));
  }

  private static Optional<Pick> pick(Edition edition, Config config) {
    for (var section : edition.sections()) {
      for (var entry : section.entries()) {
        if (entry instanceof Entry.PickEntry pick) {
          return Optional.of(new Pick(title(section, config), line(pick.subject())));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Quote> quote(Edition edition, Config config) {
    for (var section : edition.sections()) {
      for (var entry : section.entries()) {
        if (entry instanceof Entry.QuoteEntry quote && !quote.text().isBlank()) {
          return Optional.of(
              new Quote(
                  title(section, config),
                  Scrub.line(quote.text()),
                  Scrub.line(quote.attribution())));
        }
      }
    }
    return Optional.empty();
  }

  private static List<Count> counts(Edition edition, Config config) {
    var bySection = new LinkedHashMap<String, List<Entry>>();
    for (var section : edition.sections()) {
      if (isCounted(section)) {
        var entries = bySection.computeIfAbsent(title(section, config), _ -> new ArrayList<>());
        section.entries().stream().filter(entry -> isCounted(entry, section)).forEach(entries::add);
      }
    }
    bySection.values().removeIf(List::isEmpty);
    return bySection.entrySet().stream()
        .map(e -> new Count(e.getKey(), e.getValue().size(), name(e.getValue().getFirst())))
        .toList();
  }

  private static boolean isCounted(Section section) {
    return switch (section.kind()) {
      case LINKS, EVENTS, CALLS, JOBS -> true;
      case PICK, QUOTE, TRACKER, PROSE -> false;
    };
  }

  /// False for an introduction of the section.
  private static boolean isCounted(Entry entry, Section section) {
    return switch (section.kind()) {
      case EVENTS -> entry instanceof Entry.EventEntry;
      case CALLS -> entry instanceof Entry.CallEntry;
      case LINKS, JOBS -> !(entry instanceof Entry.ProseEntry) && !entry.body().text().isBlank();
      case PICK, QUOTE, TRACKER, PROSE -> false;
    };
  }

  /// The name of the section for readers: its configured title, or else its outermost heading.
  private static String title(Section section, Config config) {
    return Scrub.line(
        config.sections().stream()
            .filter(rule -> rule.name().equals(section.name()))
            .map(SectionRule::title)
            .findFirst()
            .or(() -> section.path().stream().findFirst())
            .orElse(""));
  }

  /// The title and the URL of an entry.
  private static Hyperlink name(Entry entry) {
    var links = entry instanceof Entry.EventEntry event ? event.titles() : entry.body().links();
    return links.stream()
        .filter(link -> !link.text().isBlank())
        .findFirst()
        .map(Highlights::line)
        .orElseGet(() -> new Hyperlink(Scrub.line(entry.body().text()), "", entry.body().span()));
  }

  private static Hyperlink line(Hyperlink link) {
    return new Hyperlink(Scrub.line(link.text()), Scrub.text(link.href()), link.span());
  }
}
