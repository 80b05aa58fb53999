package org.coranto.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coranto.check.Finding;
import org.coranto.check.Fix;
import org.coranto.check.RelatedPlace;
import org.coranto.check.Requirement;
import org.coranto.check.Severity;
import org.coranto.markdown.SourceText;
import org.coranto.model.Span;
import org.coranto.registry.Checks;

/// Reports of invented texts.
final class Written {

  static final ReportOptions.Fixing FIXING = new ReportOptions.Fixing("--fix", "--fix=unsafe");

  /// A text with parts that must not have an effect on a reader's terminal or page.
  static final String HOSTILE =
      "\u001b[31mred\u0007\r\n::error::injected%0A @maintainers #1 [x](javascript:1) <img src=x> ``` \u202e \ud800 ]]> \u0000";

  private final List<CheckedText> texts = new ArrayList<>();
  private boolean ready;
  private Set<Requirement> unknown = Set.of();
  private Map<String, Integer> unanswered = Map.of();

  static Written of(CheckedText... texts) {
    var written = new Written();
    written.texts.addAll(List.of(texts));
    return written;
  }

  /// The text with findings at the places of those words.
  static CheckedText.Proof proof(String text, Finding... findings) {
    return new CheckedText.Proof("drafts/next.md", new SourceText(text), List.of(findings));
  }

  static Finding finding(Severity severity, String text, String words, String message) {
    int at = text.indexOf(words);
    return new Finding("merge-marker", severity, new Span(at, at + words.length()), message);
  }

  /// With every part that a finding can have, each with hostile text.
  static CheckedText.Proof hostile() {
    var text = "first\n" + HOSTILE + "\nlast\n";
    var span = new Span(6, 6 + HOSTILE.length());
    return new CheckedText.Proof(
        "drafts/a b,c:\u001b[2J.md",
        new SourceText(text),
        List.of(
            new Finding("merge-marker", Severity.ERROR, span, HOSTILE)
                .with(Fix.unsafe(HOSTILE, Fix.replace(span, HOSTILE + "!")))
                .with(new RelatedPlace(new Span(0, 5), HOSTILE))),
        List.of(
            new Finding("merge-marker", Severity.WARNING, span, HOSTILE)
                .with(Fix.safe(HOSTILE, Fix.delete(span)))),
        Set.of("merge-marker"),
        Optional.empty(),
        List.of(new org.coranto.check.UnansweredLink(span, HOSTILE, HOSTILE)));
  }

  Written ready() {
    ready = true;
    return this;
  }

  Written unanswered(Map<String, Integer> reasons) {
    unanswered = reasons;
    return this;
  }

  Written without(Requirement need) {
    unknown = Set.of(need);
    return this;
  }

  String as(String format) {
    return as(format, new ReportOptions(Checks.ALL, "0.1.0", false, false, FIXING));
  }

  String as(String format, ReportOptions setting) {
    var out = new StringBuilder();
    var writing = Reports.named(format).orElseThrow().begin(setting, out::append);
    var tally = new FindingsSummary.Tally();
    for (var text : texts) {
      writing.add(text);
      tally.add(text);
    }
    writing.end(tally.summary(unknown, unanswered, ready));
    return out.toString();
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
