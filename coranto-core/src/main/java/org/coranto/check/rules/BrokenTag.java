package org.coranto.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.Fix;
import org.coranto.check.FixEffect;
import org.coranto.check.Severity;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.edition.HtmlTags;
import org.coranto.edition.Passage;
import org.coranto.markdown.Brackets;
import org.coranto.markdown.Spans;
import org.coranto.model.Span;

/// `small>` and `</small`: an incomplete tag.
public final class BrokenTag extends Check {

  /// A tag name before `>` without `<`, or after `<` without `>`.
  private static final Pattern HALF =
      Pattern.compile(
          "(?<![<\\w/-])(/?)([a-z]{3,10})>|</?([a-z]{3,10})(?=\\s*$)", Pattern.MULTILINE);

  public BrokenTag() {
    super("broken-tag", Severity.ERROR, FixEffect.TEXT);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    var found = new ArrayList<Finding>();
    for (var passage : Passage.of(context.edition())) {
      var skipped = Spans.of(Brackets.of(context.edition().text(), passage.words()).skipped());
      var half =
          HALF.matcher(context.edition().text())
              .region(passage.words().start(), passage.words().end());
      half.useTransparentBounds(true);
      while (half.find()) {
        var name = half.group(2) != null ? half.group(2) : half.group(3);
        var span = new Span(half.start(), half.end());
        if (HtmlTags.NAMES.contains(name) && !skipped.hold(span)) {
          found.add(found(context.edition(), passage, span, name));
        }
      }
    }
    return found;
  }

  private Finding found(AnnotatedEdition edition, Passage passage, Span span, String name) {
    boolean closes =
        edition.slice(new Span(passage.words().start(), span.start())).contains("<" + name);
    var whole = closes ? "</" + name + ">" : "<" + name + ">";
    return finding(span, "“%s” is an incomplete HTML tag.".formatted(edition.slice(span)))
        .with(Fix.safe("Write “" + whole + "”", Fix.replace(span, whole)));
  }
}
