package org.coranto.check.rules;

import java.util.List;
import java.util.regex.Pattern;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.Fix;
import org.coranto.check.FixEffect;
import org.coranto.check.Severity;
import org.coranto.markdown.Line;
import org.coranto.model.Span;

/// `[A post] (https://example.org/post)`, which is not a link.
public final class SpaceInLink extends Check {

  private static final Pattern SPACE = Pattern.compile("](\\s+)\\((?=https?://)");

  public SpaceInLink() {
    super("space-in-link", Severity.ERROR, FixEffect.TEXT_AND_TARGETS);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    return context.edition().lines().all().stream()
        .filter(line -> !line.is(Line.Kind.COMMENT) && !line.is(Line.Kind.CODE))
        .flatMap(line ->
            SPACE
                .matcher(line.text())
                .results()
                .map(space -> found(line.span().start() + space.start(1), space.group(1).length())))
        .toList();
  }

  private Finding found(int at, int length) {
    var space = new Span(at, at + length);
    return finding(space, "There is a space between “]” and “(”, so this is not a link.")
        .with(Fix.safe("Remove the space", Fix.delete(space)));
  }
}
