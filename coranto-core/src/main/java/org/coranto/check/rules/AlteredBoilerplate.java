package org.coranto.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.coranto.archive.BoilerplateLines;
import org.coranto.archive.Occurrence;
import org.coranto.archive.Topics;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.Fix;
import org.coranto.check.FixEffect;
import org.coranto.check.Requirement;
import org.coranto.check.Severity;
import org.coranto.check.Usage;
import org.coranto.markdown.Line;

/// A line that differs from the line of recent editions in one letter or mark.
public final class AlteredBoilerplate extends Check {

  /// The line must be in at least [#ENOUGH] of this many recent editions.
  private static final int RECENT = 4;

  private static final int ENOUGH = 3;

  /// Characters that editors change on purpose: spaces and punctuation between parts of a sentence.
  private static final String FREE = " \t,.;:/+!'’\"";

  public AlteredBoilerplate() {
    super("altered-boilerplate", Severity.WARNING, FixEffect.TEXT_AND_TARGETS, Requirement.ARCHIVE);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    var found = new ArrayList<Finding>();
    var here =
        context.edition().lines().all().stream()
            .map(line -> line.text().stripTrailing())
            .collect(Collectors.toSet());
    for (var line : context.edition().lines().all()) {
      var text = line.text().stripTrailing();
      if (line.is(Line.Kind.TEXT) && !Usage.isHabit(context.archive(), Topics.LINES, text)) {
        usual(context, text)
            .filter(usual -> !here.contains(usual))
            .ifPresent(usual -> found.add(found(line, usual)));
      }
    }
    return found;
  }

  /// The line that recent editions have instead.
  private static Optional<String> usual(CheckContext context, String text) {
    var keys = BoilerplateLines.keys(text);
    for (var key : keys) {
      var usual =
          context.archive().occurrences(Topics.FORMULAS, key).stream()
              .limit(RECENT)
              .map(Occurrence::value)
              .distinct()
              .filter(line -> isBoilerplate(context, line))
              .filter(line -> isSlip(line, text))
              .findFirst();
      if (usual.isPresent()) {
        return usual;
      }
    }
    return Optional.empty();
  }

  /// Whether they differ in Markdown marks, or in one letter that is not the last.
  private static boolean isSlip(String usual, String text) {
    int same = 0;
    int shorter = Math.min(usual.length(), text.length());
    while (same < shorter && usual.charAt(same) == text.charAt(same)) {
      same++;
    }
    int end = 0;
    while (end < shorter - same
        && usual.charAt(usual.length() - 1 - end) == text.charAt(text.length() - 1 - end)) {
      end++;
    }
    var one = usual.substring(same, usual.length() - end);
    var other = text.substring(same, text.length() - end);
    if (isFree(one) && isFree(other)) {
      return false;
    }
    if (one.length() <= 1 && other.length() <= 1) {
      boolean letter = (one + other).chars().allMatch(Character::isLetter);
      return end > 0 && (letter ? !one.equalsIgnoreCase(other) : isMark(one) || isMark(other));
    }
    return marksAside(usual).equals(marksAside(text));
  }

  private static boolean isFree(String part) {
    return part.chars().allMatch(unit -> FREE.indexOf(unit) >= 0);
  }

  private static boolean isMark(String part) {
    return !part.isEmpty() && !Character.isLetterOrDigit(part.charAt(0)) && !isFree(part);
  }

  private static String marksAside(String line) {
    return line.replaceAll("[*_\\\\]", "");
  }

  private static boolean isBoilerplate(CheckContext context, String line) {
    var recent = context.archive().newest(RECENT);
    long count =
        context.archive().occurrences(Topics.LINES, line).stream()
            .map(Occurrence::edition)
            .filter(recent::contains)
            .distinct()
            .count();
    return count >= ENOUGH;
  }

  private Finding found(Line line, String usual) {
    return finding(line.span(), "Recent editions have “%s” here.".formatted(usual.strip()))
        .with(Fix.safe("Use the usual wording", Fix.replace(line.span(), usual)));
  }
}
