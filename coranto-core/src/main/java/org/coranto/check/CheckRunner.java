package org.coranto.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coranto.config.CheckSettings;
import org.coranto.config.SectionRule;
import org.coranto.model.Section;

/// Runs checks on an edition, and applies the newsletter's settings and suppressions to their
/// findings.
public final class CheckRunner {

  private final List<Check> checks;
  private final Set<Requirement> known;
  private final Set<String> waiting;
  private final CurrentNames names;

  /// @param checks the built-in checks and those of the newsletter
  /// @param known the requirements that are available in this run
  public CheckRunner(List<Check> checks, Set<Requirement> known) {
    this(checks, known, Set.of());
  }

  private CheckRunner(List<Check> checks, Set<Requirement> known, Set<String> waiting) {
    this.checks = List.copyOf(checks);
    this.known = Set.copyOf(known);
    this.waiting = waiting;
    this.names = CurrentNames.of(checks);
  }

  /// A runner for open drafts: findings of checks of [Stage#READY] become suggestions.
  public CheckRunner forOpenDrafts() {
    return new CheckRunner(
        checks,
        known,
        checks.stream()
            .filter(check -> check.when() == Stage.READY)
            .map(Check::name)
            .collect(Collectors.toUnmodifiableSet()));
  }

  /// The requirements of checks that did not run because they are not available.
  public Set<Requirement> unknown() {
    var missing = EnumSet.noneOf(Requirement.class);
    checks.forEach(check -> missing.addAll(check.needs()));
    missing.removeAll(known);
    return missing;
  }

  /// The findings in the order of the text.
  public List<Finding> read(CheckContext context) {
    return read(context, checks.stream());
  }

  /// The same, with several checks in parallel, for a text that is checked alone.
  public List<Finding> readAlone(CheckContext context) {
    return read(context, checks.parallelStream());
  }

  private List<Finding> read(CheckContext context, Stream<Check> several) {
    var found =
        several
            .filter(check -> known.containsAll(check.needs()))
            .flatMap(check -> found(check, context))
            .flatMap(finding -> weighed(finding, context).stream())
            .toList();
    var allowances = Suppressions.of(context.edition(), names);
    var findings = new ArrayList<Finding>();
    found.stream().filter(finding -> !allowances.allow(finding)).forEach(findings::add);
    allowances.complaints(names.all(), switchedOff(context)).stream()
        .flatMap(finding -> weighed(finding, context).stream())
        .forEach(findings::add);
    findings.replaceAll(
        finding -> waiting.contains(finding.check()) ? finding.with(Severity.SUGGESTION) : finding);
    var code = context.edition().code();
    findings.replaceAll(finding ->
        finding.fix().filter(fix -> !fix.isAllowed(code)).isPresent()
            ? finding.withoutFix()
            : finding);
    findings.sort(
        Comparator.comparingInt((Finding finding) -> finding.span().start())
            .thenComparingInt(finding -> finding.span().end())
            .thenComparing(Finding::check));
    return eachOnce(findings);
  }

  private static Stream<Finding> found(Check check, CheckContext context) {
    return check.look(context).stream()
        .map(finding ->
            finding.fix().map(fix -> finding.with(fix.within(check.effect()))).orElse(finding));
  }

  /// Compared field by field, because the first call of a record's own `equals` is slow.
  private static List<Finding> eachOnce(List<Finding> sorted) {
    var each = new ArrayList<Finding>();
    for (var finding : sorted) {
      if (each.isEmpty() || !isSame(each.getLast(), finding)) {
        each.add(finding);
      }
    }
    return List.copyOf(each);
  }

  private static boolean isSame(Finding one, Finding other) {
    return one.check().equals(other.check())
        && one.span().start() == other.span().start()
        && one.span().end() == other.span().end()
        && one.message().equals(other.message());
  }

  /// Checks that did not run everywhere, so that an unused suppression of them is not reported.
  private Set<String> switchedOff(CheckContext context) {
    var off = new TreeSet<>(context.config().checks().off());
    context.config().sections().forEach(section -> off.addAll(section.checks().off()));
    checks.stream()
        .filter(check -> !known.containsAll(check.needs()))
        .map(Check::name)
        .forEach(off::add);
    return off.stream().map(names::of).collect(Collectors.toSet());
  }

  /// The finding with the severity that the newsletter sets; empty if the check is off.
  private Optional<Finding> weighed(Finding finding, CheckContext context) {
    var section = context.edition().section(finding.span().start()).map(Section::name);
    var here =
        section.flatMap(name ->
            context.config().sections().stream()
                .filter(rule -> rule.name().equals(name))
                .findAny());
    return weighed(finding, here.map(SectionRule::checks).orElse(CheckSettings.NONE))
        .or(() -> weighed(finding, context.config().checks()))
        .orElse(Optional.of(finding));
  }

  /// Empty if these settings do not name the check.
  private Optional<Optional<Finding>> weighed(Finding finding, CheckSettings settings) {
    var name = finding.check();
    if (names.has(settings.off(), name)) {
      return Optional.of(Optional.empty());
    }
    if (names.has(settings.error(), name)) {
      return Optional.of(Optional.of(finding.with(Severity.ERROR)));
    }
    if (names.has(settings.warning(), name)) {
      return Optional.of(Optional.of(finding.with(Severity.WARNING)));
    }
    return names.has(settings.suggestion(), name)
        ? Optional.of(Optional.of(finding.with(Severity.SUGGESTION)))
        : Optional.empty();
  }
}
