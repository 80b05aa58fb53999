package org.coranto.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.Fix;
import org.coranto.check.Severity;
import org.coranto.edition.ReferenceLabels;
import org.coranto.edition.ReferenceLabels.Label;
import org.coranto.edition.TemplateValues;
import org.coranto.markdown.Line;
import org.coranto.markdown.TemplateTags;

/// `[words][label]` without a line `[label]: address`.
public final class UndefinedLabel extends Check {

  private static final Pattern INCLUDE =
      Pattern.compile("\\{(?:%-? *include(?:_relative)?|[{%]<? *(?:include|readfile))\\b");

  public UndefinedLabel() {
    super("undefined-label", Severity.ERROR);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    var labels = ReferenceLabels.of(context.edition());
    boolean included = includesUnknown(context);
    var findings = new ArrayList<Finding>();
    for (var use : labels.uses()) {
      if (!labels.isDefined(use)
          && labels.areUsual(use)
          && (!included || labels.unreadDefinition(use).isPresent())) {
        findings.add(
            labels
                .unreadDefinition(use)
                .map(line -> unread(use, line))
                .orElseGet(() -> undefined(use, labels.unusedFor(use))));
      }
    }
    for (var bracket : labels.brackets()) {
      if (!labels.isDefined(bracket) && labels.isOnlyOpen(bracket)) {
        var meant = labels.unusedFor(bracket);
        if (meant.size() == 1) {
          findings.add(open(bracket, meant.getFirst()));
        }
      }
    }
    return findings;
  }

  /// `{% include links.md %}`: another file, which may define the labels, and whose definitions are
  /// not all known.
  private static boolean includesUnknown(CheckContext context) {
    var edition = context.edition();
    if (!INCLUDE.matcher(edition.text()).find()) {
      return false;
    }
    var body = edition.text().substring(edition.header().end());
    return !edition.included().complete()
        || TemplateTags.in(body, TemplateValues.scope(context.config())).stream()
            .filter(tag -> !tag.understood())
            .anyMatch(tag ->
                INCLUDE.matcher(body.substring(tag.span().start(), tag.span().end())).find());
  }

  private Finding unread(Label use, Line definition) {
    return finding(
        use.span(),
        "The label “%s” is not defined: line %d is part of the paragraph above it. Add an empty line before it."
            .formatted(use.name(), definition.number()));
  }

  private Finding undefined(Label use, List<Label> meant) {
    if (meant.size() != 1) {
      return finding(use.span(), "The label “%s” is not defined.".formatted(use.name()));
    }
    var name = meant.getFirst().name();
    var found =
        finding(
            use.span(),
            "The label “%s” is not defined. Did you mean “%s” (line %d, unused)?"
                .formatted(use.name(), name, meant.getFirst().line().number()));
    return found.with(Fix.unsafe("Write “%s”".formatted(name), Fix.replace(use.span(), name)));
  }

  private Finding open(Label bracket, Label meant) {
    var found =
        finding(
            bracket.span(),
            "“%s” has no URL. Did you mean the label “%s” (line %d, unused)?"
                .formatted(bracket.name(), meant.name(), meant.line().number()));
    int behind = bracket.span().end() + 1;
    return found.with(
        Fix.unsafe(
            "Write [%s] after it".formatted(meant.name()),
            org.coranto.model.Edit.insert(behind, "[" + meant.name() + "]")));
  }
}
