package org.coranto.check.rules;

import java.util.ArrayList;
import java.util.List;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.Fix;
import org.coranto.check.FixEffect;
import org.coranto.check.Severity;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.edition.HtmlTags;
import org.coranto.markdown.Line;
import org.coranto.markdown.LineBlock;
import org.coranto.model.Span;

/// A tag, a comment or a code block that is not closed.
public final class Unclosed extends Check {

  public Unclosed() {
    super("unclosed", Severity.ERROR, FixEffect.ANYTHING);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    var found = new ArrayList<Finding>();
    for (var tag : HtmlTags.odd(context.edition())) {
      if (!tag.closes()) {
        found.add(
            finding(
                tag.span(), "“%s” is not closed.".formatted(context.edition().slice(tag.span()))));
      }
    }
    comments(context.edition(), found);
    fences(context.edition(), found);
    return found;
  }

  /// A comment that contains the start of another one has lost its end.
  private void comments(AnnotatedEdition edition, List<Finding> found) {
    for (var comment : edition.comments().closed()) {
      int other = edition.text().indexOf("<!--", comment.start() + 4);
      if (other >= 0 && other < comment.end()) {
        found.add(comment(edition, comment.start()));
      }
    }
    edition.comments().open().stream().map(at -> comment(edition, at)).forEach(found::add);
  }

  private Finding comment(AnnotatedEdition edition, int at) {
    var line = edition.lines().at(at);
    var begin = new Span(at, line.span().end());
    var finding =
        finding(
            begin,
            line.is(Line.Kind.COMMENT)
                ? "This comment is not closed and hides everything after it."
                : "This comment is not closed in its paragraph, and readers see it.");
    boolean half = edition.slice(begin).stripTrailing().endsWith(">");
    int last = at + edition.slice(begin).stripTrailing().length();
    return half
        ? finding.with(Fix.safe("Close it", Fix.replace(new Span(last - 1, last), " -->")))
        : finding;
  }

  private void fences(AnnotatedEdition edition, List<Finding> found) {
    var lines = edition.lines();
    lines.blocks().stream()
        .filter(LineBlock::open)
        .map(block -> lines.get(block.first()).span())
        .map(span ->
            finding(span, "This code block is not closed and continues to the end of the edition."))
        .forEach(found::add);
  }
}
