package org.coranto.check.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coranto.archive.EditionMark;
import org.coranto.archive.LinkedAddresses;
import org.coranto.archive.Topics;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.Fix;
import org.coranto.check.RepeatedItems;
import org.coranto.check.Requirement;
import org.coranto.check.Severity;
import org.coranto.check.TitleSimilarity;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.edition.ItemLine;
import org.coranto.model.Section;
import org.coranto.model.SectionKind;
import org.coranto.url.UrlText;

/// `* [Post](https://example.org/p)`, which was in the edition of two weeks ago.
public final class RecentLink extends Check {

  /// How many of the last editions are checked.
  private static final int RECENT = 2;

  /// A URL that was in this many editions is a recurring one.
  private static final int BOILERPLATE = 3;

  /// This many repeated items in a section are a list of an older edition.
  private static final int LIST = 4;

  /// Fewer editions do not show which sections repeat their items on purpose.
  private static final int ENOUGH = 4;

  private record Repeated(ItemLine item, EditionMark edition) {}

  public RecentLink() {
    super("recent-link", Severity.WARNING, Requirement.ARCHIVE);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    if (context.archive().editions() < ENOUGH) {
      return List.of();
    }
    var recent = new HashSet<>(context.archive().newest(RECENT));
    var items = ItemLine.of(context.edition());
    var bySection = new LinkedHashMap<Section, List<Repeated>>();
    for (var item : items) {
      before(context, recent, item)
          .ifPresent(repeated ->
              bySection
                  .computeIfAbsent(item.section().orElseThrow(), _ -> new ArrayList<>())
                  .add(repeated));
    }
    var habits = new RepeatedItems(context.archive());
    var findings = new ArrayList<Finding>();
    bySection.forEach((section, repeated) -> {
      if (!habits.isUsual(section.name())) {
        findings.addAll(findings(context.edition(), section, items, repeated));
      }
    });
    return findings;
  }

  /// In a tracker, a repeated item has changed its state; many repeated items are an old list.
  private List<Finding> findings(
      AnnotatedEdition edition, Section section, List<ItemLine> items, List<Repeated> repeated) {
    if (section.kind() != SectionKind.TRACKER) {
      return repeated.stream().map(it -> finding(edition, it)).toList();
    }
    if (repeated.size() < LIST) {
      return List.of();
    }
    var first = repeated.getFirst().item();
    var whole = first.line().span().through(repeated.getLast().item().line().span());
    long among = items.stream().filter(item -> whole.contains(item.line().span())).count();
    return List.of(
        finding(
            2L * repeated.size() < among ? first.link().span() : whole,
            "%d items from here on were already in %s or shortly before. Is this an old list?"
                .formatted(repeated.size(), repeated.getFirst().edition())));
  }

  private Finding finding(AnnotatedEdition edition, Repeated repeated) {
    var link = repeated.item().link();
    var message = "“%s” was already in %s.".formatted(link.text(), repeated.edition());
    var delete = Fix.delete(repeated.item().whole(edition.lines()));
    return finding(link.span(), message).with(Fix.unsafe("Delete the item", delete));
  }

  /// Not `#225`, whose state changes from week to week.
  private static boolean isTitle(String words) {
    return words.chars().anyMatch(Character::isLetter);
  }

  /// The earlier edition that announced the same page.
  private static Optional<Repeated> before(
      CheckContext context, Set<EditionMark> recent, ItemLine item) {
    var key = context.edition().key(item.link().href());
    if (!(item.isIn(SectionKind.LINKS) || item.isIn(SectionKind.TRACKER))
        || key.indexOf('/') < 0
        || !(item.isWhole() && item.isTitled() && isTitle(item.link().text()))
        || context.archive().count(Topics.ADDRESSES, key) >= BOILERPLATE) {
      return Optional.empty();
    }
    var kinds = new LinkedHashMap<String, SectionKind>();
    context.config().sections().forEach(rule -> kinds.put(rule.name(), rule.kind()));
    return context.archive().occurrences(Topics.ADDRESSES, key).stream()
        .filter(occurrence -> recent.contains(occurrence.edition()))
        .filter(occurrence -> isThere(item, occurrence.value(), kinds))
        .findFirst()
        .filter(occurrence -> TitleSimilarity.are(item.link().text(), occurrence.value().words()))
        .map(occurrence -> new Repeated(item, occurrence.edition()));
  }

  /// Whether it was in the same section, or both are news, with the same fragment.
  private static boolean isThere(
      ItemLine item, LinkedAddresses.Link before, Map<String, SectionKind> kinds) {
    var fragment = UrlText.of(before.href()).flatMap(UrlText::fragment);
    boolean news = item.isIn(SectionKind.LINKS) && kinds.get(before.section()) == SectionKind.LINKS;
    return (news || item.section().filter(it -> it.name().equals(before.section())).isPresent())
        && fragment.equals(UrlText.of(item.link().href()).flatMap(UrlText::fragment));
  }
}
