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
import org.coranto.model.Span;

/// `</small>` or `-->` without a matching start.
public final class StrayTag extends Check {

  public StrayTag() {
    super("stray-tag", Severity.WARNING, FixEffect.ANYTHING);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    var found = new ArrayList<Finding>();
    for (var tag : HtmlTags.odd(context.edition())) {
      if (tag.closes()) {
        found.add(found(context.edition(), tag.span()));
      }
    }
    for (var line : context.edition().lines().all()) {
      if (line.is(Line.Kind.TEXT) && line.text().strip().equals("-->")) {
        found.add(found(context.edition(), line.span()));
      }
    }
    return found;
  }

  private Finding found(AnnotatedEdition edition, Span span) {
    return finding(
            span,
            "“%s” closes something that was not opened.".formatted(edition.slice(span).strip()))
        .with(Fix.safe("Remove it", Fix.delete(span)));
  }
}
