package org.coranto.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.Fix;
import org.coranto.check.Severity;
import org.coranto.edition.ReferenceLabels;
import org.coranto.edition.ReferenceLabels.Label;

/// `[label]: address` that no link uses.
public final class UnusedLabel extends Check {

  public UnusedLabel() {
    super("unused-label", Severity.WARNING);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    var labels = ReferenceLabels.of(context.edition());
    var findings = new ArrayList<Finding>();
    for (var definition : labels.definitions()) {
      twice(labels, definition).ifPresent(findings::add);
      if (!labels.isUsed(definition)) {
        findings.add(unused(labels, definition));
        labels.takenFor(definition).ifPresent(use -> findings.add(taken(use, definition)));
      }
    }
    return findings;
  }

  private Finding unused(ReferenceLabels labels, Label definition) {
    var found =
        finding(definition.span(), "The label “%s” is not used.".formatted(definition.name()));
    return labels
        .missing(definition)
        .map(use ->
            found.with(
                Fix.unsafe(
                    "Write “%s”".formatted(use.name()),
                    Fix.replace(definition.span(), use.name()))))
        .orElse(found);
  }

  private Finding taken(Label use, Label definition) {
    return finding(
            use.span(),
            "The label “%s” is also used by another link. Did you mean “%s” (line %d, unused)?"
                .formatted(use.name(), definition.name(), definition.line().number()))
        .with(
            Fix.unsafe(
                "Write “%s”".formatted(definition.name()),
                Fix.replace(use.span(), definition.name())));
  }

  /// Markdown uses only the first of two definitions.
  private Optional<Finding> twice(ReferenceLabels labels, Label definition) {
    return labels
        .before(definition)
        .map(before ->
            finding(
                definition.span(),
                "The label “%s” is already defined in line %d, and only that definition is used."
                    .formatted(definition.name(), before.line().number())));
  }
}
