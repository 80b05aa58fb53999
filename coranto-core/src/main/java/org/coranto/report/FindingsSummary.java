package org.coranto.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.coranto.check.Finding;
import org.coranto.check.Fix;
import org.coranto.check.HabitProposal;
import org.coranto.check.Requirement;
import org.coranto.check.Severity;

/// The findings of all texts, counted.
///
/// @param unread the number of texts that could not be checked
/// @param safe the number of findings with a safe fix
/// @param unsafe the number of findings with an unsafe fix
/// @param fixed the number of findings that have been fixed
/// @param unknown the requirements that were not available
/// @param unanswered the number of linked pages that could not be checked, by reason; empty offline
/// @param unreached whether pages were to be checked, and not one of them answered
/// @param contradicted settings that contradict what the last editions do
/// @param ready whether to decide if an edition can be published
public record FindingsSummary(
    int texts,
    int unread,
    Map<Severity, Integer> findings,
    int safe,
    int unsafe,
    int fixed,
    Set<Requirement> unknown,
    Map<String, Integer> unanswered,
    boolean unreached,
    boolean ready,
    List<HabitProposal> contradicted) {

  public FindingsSummary {
    contradicted = List.copyOf(contradicted);
  }

  public int count(Severity severity) {
    return findings.getOrDefault(severity, 0);
  }

  public int count() {
    return findings.values().stream().mapToInt(Integer::intValue).sum();
  }

  /// Whether something stops publishing: an error, or with `ready` also a warning, or that no page
  /// could be checked.
  public boolean stops() {
    return count(Severity.ERROR) > 0 || (ready && (count(Severity.WARNING) > 0 || unreached));
  }

  /// One line about missing information; empty if everything is known.
  public Optional<String> sayWhatIsUnknown() {
    return unknown.isEmpty() && unanswered.isEmpty()
        ? Optional.empty()
        : Optional.of(TextReport.unknown(this));
  }

  /// One line about settings that contradict the last editions; empty if there are none.
  public Optional<String> sayWhatIsContradicted() {
    return contradicted.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "The configuration contradicts the last editions: "
                + contradicted.stream().map(HabitProposal::why).collect(Collectors.joining(" ")));
  }

  /// Counts findings.
  public static final class Tally {
    private final Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
    private int texts;
    private int unread;
    private int safe;
    private int unsafe;
    private int fixed;

    public void add(CheckedText text) {
      texts++;
      switch (text) {
        case CheckedText.Unread _ -> unread++;
        case CheckedText.Proof proof -> {
          count(proof.findings());
          fixed += proof.fixed().size();
        }
      }
    }

    private void count(List<Finding> found) {
      for (var finding : found) {
        findings.merge(finding.severity(), 1, Integer::sum);
        safe += finding.fix().filter(Fix::safe).isPresent() ? 1 : 0;
        unsafe += finding.fix().filter(fix -> !fix.safe()).isPresent() ? 1 : 0;
      }
    }

    public FindingsSummary summary(
        Set<Requirement> unknown, Map<String, Integer> unanswered, boolean ready) {
      return summary(unknown, unanswered, false, ready, List.of());
    }

    public FindingsSummary summary(
        Set<Requirement> unknown,
        Map<String, Integer> unanswered,
        boolean unreached,
        boolean ready,
        List<HabitProposal> contradicted) {
      return new FindingsSummary(
          texts,
          unread,
          Map.copyOf(findings),
          safe,
          unsafe,
          fixed,
          unknown,
          Map.copyOf(unanswered),
          unreached,
          ready,
          contradicted);
    }
  }
}
