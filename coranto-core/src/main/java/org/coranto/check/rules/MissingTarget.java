package org.coranto.check.rules;

import java.util.List;
import java.util.regex.Pattern;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.Severity;
import org.coranto.markdown.Line;
import org.coranto.model.SectionKind;

/// `* [Rust developer (remote)]`: brackets without a URL.
public final class MissingTarget extends Check {

  /// Only text in brackets; the last one is not a short note such as `[x]`.
  private static final Pattern BRACKETS =
      Pattern.compile("(?:\\[[^\\[\\]]*+]\\s*+)*+(?<=\\[[^\\[\\]]{8,200}]\\s{0,3})[.\\s]*+");

  public MissingTarget() {
    super("missing-target", Severity.ERROR);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    return context.edition().sections().stream()
        .filter(section -> section.kind() != SectionKind.PROSE)
        .flatMap(section -> section.entries().stream())
        .filter(entry -> entry.body().list().isPresent() && entry.body().links().isEmpty())
        .map(entry -> context.edition().lines().at(entry.body().span().start()))
        .filter(line -> line.is(Line.Kind.ITEM) && BRACKETS.matcher(line.words()).matches())
        .map(this::finding)
        .toList();
  }

  private Finding finding(Line line) {
    return finding(
        line.wordsSpan(),
        "“%s” is not a link: the URL is missing.".formatted(line.words().strip()));
  }
}
