package org.coranto.check.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.coranto.archive.Occurrence;
import org.coranto.archive.PrefixesOfHosts;
import org.coranto.archive.Topics;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.Fix;
import org.coranto.check.ItemPrefix;
import org.coranto.check.Requirement;
import org.coranto.check.Severity;
import org.coranto.check.language.Languages;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.edition.ItemLine;
import org.coranto.model.Edit;
import org.coranto.model.Section;
import org.coranto.model.SectionKind;

/// A video without `[video]`, a decision without `[disposition: merge]`.
public final class MissingPrefix extends Check {

  /// How many of the newest links to a host are checked, and how many there must be.
  private static final int COMPARED = 30;

  private static final int ENOUGH = 8;

  /// The percentage of them that must have the prefix.
  private static final int USUAL = 80;

  /// With this many items without the prefix, a section is a list whose kind is clear in another
  /// way.
  private static final int LIST = 4;

  /// The smallest number of items in the list that have the prefix.
  private static final int NEIGHBOURS = 2;

  public MissingPrefix() {
    super("missing-prefix", Severity.WARNING, Requirement.ARCHIVE);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    var findings = new ArrayList<Finding>();
    var bare = new LinkedHashMap<Section, List<Finding>>();
    var bySection = new LinkedHashMap<Section, List<ItemLine>>();
    for (var item : ItemLine.of(context.edition())) {
      if (item.isIn(SectionKind.LINKS)) {
        var here = bare.computeIfAbsent(item.section().orElseThrow(), _ -> new ArrayList<>());
        byHost(context, item).ifPresent(here::add);
      } else if (item.isIn(SectionKind.TRACKER) && item.line().indent() == 0) {
        bySection.computeIfAbsent(item.section().orElseThrow(), _ -> new ArrayList<>()).add(item);
      }
    }
    bare.values().stream().filter(found -> found.size() < LIST).forEach(findings::addAll);
    bySection.values().forEach(items -> findings.addAll(byNeighbours(context.edition(), items)));
    return findings;
  }

  private Optional<Finding> byHost(CheckContext context, ItemLine item) {
    if (saysSomethingElse(context.edition(), item)) {
      return Optional.empty();
    }
    var host = PrefixesOfHosts.host(context.edition(), item.link().href());
    var before =
        context.archive().occurrences(Topics.PREFIXES, host).stream()
            .limit(COMPARED)
            .map(Occurrence::value)
            .toList();
    if (before.size() < ENOUGH) {
      return Optional.empty();
    }
    return kinds(before)
        .filter(kind -> share(before, kind) >= USUAL)
        .filter(kind ->
            ItemPrefix.of(context.edition(), item).stream()
                .noneMatch(it -> kind(it.words()).equals(kind)))
        .filter(kind -> !item.link().text().toLowerCase(Locale.ROOT).contains(kind))
        .findFirst()
        .map(kind -> missing(context.edition(), item, host, usual(before, kind)));
  }

  /// `[audio]` or `(video)`; but `[DE]` does not say what kind of item it is.
  private static boolean saysSomethingElse(AnnotatedEdition edition, ItemLine item) {
    int start = item.line().content();
    int end = Math.max(start, item.link().span().start());
    return edition.text().substring(start, end).indexOf('(') >= 0
        || ItemPrefix.of(edition, item).stream()
            .anyMatch(it -> Languages.code(it.words()).isEmpty());
  }

  private static Stream<String> kinds(List<List<String>> before) {
    return before.stream().flatMap(List::stream).map(MissingPrefix::kind).distinct();
  }

  private static long share(List<List<String>> before, String kind) {
    return 100
        * before.stream()
            .filter(it -> it.stream().map(MissingPrefix::kind).anyMatch(kind::equals))
            .count()
        / before.size();
  }

  /// The most frequent form.
  private static String usual(List<List<String>> before, String kind) {
    var forms =
        before.stream().flatMap(List::stream).filter(words -> kind(words).equals(kind)).toList();
    return forms.stream()
        .max(Comparator.comparingInt(form -> Collections.frequency(forms, form)))
        .orElse(kind);
  }

  /// `[DE]` and `[German]` are the same; so are `[Video]` and `[video]`.
  private static String kind(String words) {
    return Languages.code(words)
        .map(code -> code + " (language)")
        .orElse(words.toLowerCase(Locale.ROOT));
  }

  private Finding missing(AnnotatedEdition edition, ItemLine item, String host, String prefix) {
    return at(
        edition,
        item,
        prefix,
        "Links to %s are usually marked with [%s]; “%s” is not."
            .formatted(host, prefix, item.link().text()));
  }

  private Finding at(AnnotatedEdition edition, ItemLine item, String prefix, String message) {
    var prefixes = ItemPrefix.of(edition, item);
    int at = prefixes.isEmpty() ? item.line().content() : prefixes.getLast().span().end();
    var text = prefixes.isEmpty() ? "[" + prefix + "] " : " [" + prefix + "]";
    return finding(item.link().span(), message)
        .with(Fix.unsafe("Write [" + prefix + "] before it", Edit.insert(at, text)));
  }

  /// The other items of the list start with the same prefix up to a colon: `[disposition: merge]`.
  private List<Finding> byNeighbours(AnnotatedEdition edition, List<ItemLine> items) {
    var with = new ArrayList<ItemPrefix>();
    var without = new ArrayList<ItemLine>();
    for (var item : items) {
      ItemPrefix.of(edition, item).stream()
          .findFirst()
          .ifPresentOrElse(with::add, () -> without.add(item));
    }
    if (with.size() < NEIGHBOURS || without.size() > with.size()) {
      return List.of();
    }
    var words = with.getFirst().words();
    int colon = words.indexOf(':');
    var kind = colon < 0 ? words : words.substring(0, colon + 1);
    if (!with.stream().allMatch(it -> it.words().startsWith(kind))) {
      return List.of();
    }
    return without.stream().map(item -> neighbour(edition, item, words, with)).toList();
  }

  private Finding neighbour(
      AnnotatedEdition edition, ItemLine item, String words, List<ItemPrefix> with) {
    var message =
        "The other items of this list start with [%s]; “%s” does not."
            .formatted(words, item.link().text());
    boolean same = with.stream().allMatch(it -> it.words().equals(words));
    return same ? at(edition, item, words, message) : finding(item.link().span(), message);
  }
}
