package org.coranto.check.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.coranto.archive.ArchiveIndex;
import org.coranto.archive.PrefixForms;
import org.coranto.archive.Topics;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.Fix;
import org.coranto.check.FixEffect;
import org.coranto.check.ItemPrefix;
import org.coranto.check.Requirement;
import org.coranto.check.Severity;
import org.coranto.edition.ItemLine;
import org.coranto.edition.Passage;
import org.coranto.model.Edit;
import org.coranto.model.Section;
import org.coranto.model.Span;

/// `[Video]`, `[video][Title](…)`, `[[video\] Title](…)`, `[dispositon: merge]`.
public final class MalformedPrefix extends Check {

  private static final int COMMON = 5;

  /// A shorter word is too often similar to another.
  private static final int SHORTEST = 5;

  /// This many in one section are reported as one finding.
  private static final int LIST = 3;

  private static final int RECENT = 4;

  /// `[video][Title](` and `[video](Title](`: no space between prefix and link.
  private static final Pattern TOUCHING =
      Pattern.compile("\\[([^\\[\\]]{1,30}+)](?=\\[[^\\[\\]]*+]\\()");

  /// `[\[series\] Title](` and `[[series] Title](`: the prefix is inside the link.
  private static final Pattern INSIDE =
      Pattern.compile("\\[\\\\?\\[([^\\[\\]\\\\]{1,30}+)\\\\?]\\s++(?=[^\\[\\]]*+]\\()");

  public MalformedPrefix() {
    super("malformed-prefix", Severity.WARNING, FixEffect.TEXT_AND_TARGETS, Requirement.ARCHIVE);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    var findings = new ArrayList<Finding>();
    for (var passage : Passage.of(context.edition())) {
      if (passage.isItem()) {
        touching(context, passage).ifPresent(findings::add);
        inside(context, passage).ifPresent(findings::add);
      }
    }
    for (var item : ItemLine.of(context.edition())) {
      for (var prefix : ItemPrefix.of(context.edition(), item)) {
        unusual(context.archive(), prefix).ifPresent(findings::add);
      }
    }
    var bySection = new LinkedHashMap<Optional<Section>, List<Finding>>();
    for (var finding : findings) {
      bySection
          .computeIfAbsent(
              context.edition().section(finding.span().start()), _ -> new ArrayList<>())
          .add(finding);
    }
    return bySection.values().stream().flatMap(this::together).toList();
  }

  /// A list with the fault in each line is reported once and fixed once.
  private Stream<Finding> together(List<Finding> found) {
    if (found.size() < LIST) {
      return found.stream();
    }
    var first = found.getFirst();
    var edits =
        found.stream()
            .flatMap(finding -> finding.fix().stream())
            .flatMap(fix -> fix.edits().stream())
            .toList();
    var message =
        first.message()
            + " %d more prefixes in this section are wrong.".formatted(found.size() - 1);
    return Stream.of(finding(first.span(), message).with(new Fix("Fix all of them", true, edits)));
  }

  private Optional<Finding> touching(CheckContext context, Passage passage) {
    var match =
        TOUCHING
            .matcher(context.edition().text())
            .region(passage.words().start(), passage.words().end());
    if (!match.lookingAt()
        || !isPrefix(context.archive(), match.group(1))
        || touchedBefore(context.archive(), match.group(1))) {
      return Optional.empty();
    }
    var span = new Span(match.start(), match.end());
    return Optional.of(
        finding(span, "There is no space after the prefix “%s”.".formatted(match.group()))
            .with(Fix.safe("Add a space", Edit.insert(match.end(), " "))));
  }

  private Optional<Finding> inside(CheckContext context, Passage passage) {
    var match =
        INSIDE
            .matcher(context.edition().text())
            .region(passage.words().start(), passage.words().end());
    if (!match.lookingAt() || !isPrefix(context.archive(), match.group(1))) {
      return Optional.empty();
    }
    var span = new Span(match.start(), match.end());
    var right = "[" + match.group(1) + "] [";
    return Optional.of(
        finding(span, "The prefix “%s” is inside the link text.".formatted(match.group(1)))
            .with(Fix.safe("Move it before the link", new Edit(span, right))));
  }

  /// Whether one of the last editions had it like this and was published.
  private static boolean touchedBefore(ArchiveIndex archive, String prefix) {
    var recent = archive.newest(RECENT);
    return archive.occurrences(Topics.TOUCHING_PREFIXES, prefix).stream()
        .anyMatch(occurrence -> recent.contains(occurrence.edition()));
  }

  private static boolean wasWrittenSo(ArchiveIndex archive, String prefix) {
    var recent = archive.newest(RECENT);
    return archive.occurrences(Topics.PREFIX_FORMS, PrefixForms.key(prefix)).stream()
        .takeWhile(occurrence -> recent.contains(occurrence.edition()))
        .anyMatch(occurrence -> occurrence.value().equals(prefix));
  }

  private static boolean isPrefix(ArchiveIndex archive, String words) {
    return archive.count(Topics.PREFIX_FORMS, PrefixForms.key(words)) >= COMMON;
  }

  private Optional<Finding> unusual(ArchiveIndex archive, ItemPrefix prefix) {
    return usual(archive, prefix.words())
        .filter(usual -> !usual.equals(prefix.words()))
        .filter(_ -> !wasWrittenSo(archive, prefix.words()))
        .map(usual ->
            finding(
                    prefix.span(),
                    "The prefix [%s] is usually written [%s].".formatted(prefix.words(), usual))
                .with(
                    Fix.safe("Write [" + usual + "]", new Edit(prefix.span(), "[" + usual + "]"))));
  }

  /// The form in most of the newest editions, or a common prefix that differs by one letter.
  private static Optional<String> usual(ArchiveIndex archive, String words) {
    if (isPrefix(archive, words)) {
      return common(archive, words);
    }
    return archive.near(Topics.PREFIX_FORMS, PrefixForms.key(words)).stream()
        .filter(near -> near.length() >= SHORTEST)
        .findFirst()
        .flatMap(near -> common(archive, near));
  }

  /// Empty if editions do not agree.
  private static Optional<String> common(ArchiveIndex archive, String words) {
    var written =
        archive.occurrences(Topics.PREFIX_FORMS, PrefixForms.key(words)).stream()
            .limit(10)
            .map(occurrence -> occurrence.value())
            .toList();
    return written.stream()
        .filter(form -> written.stream().filter(form::equals).count() * 10 >= written.size() * 9L)
        .findFirst();
  }
}
