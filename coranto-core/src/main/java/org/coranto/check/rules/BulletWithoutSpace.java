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
import org.coranto.model.Edit;
import org.coranto.model.Span;

/// `*[A post](https://example.org/post)`, which is not an item but text that starts with an
/// asterisk.
public final class BulletWithoutSpace extends Check {

  private static final Pattern BULLET = Pattern.compile("([*+-])(\\[|\\d{4}-\\d\\d-\\d\\d).*");

  public BulletWithoutSpace() {
    super("bullet-without-space", Severity.WARNING, FixEffect.TEXT);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    return context.edition().lines().all().stream()
        .filter(BulletWithoutSpace::lacks)
        .map(this::found)
        .toList();
  }

  private static boolean lacks(Line line) {
    return line.is(Line.Kind.TEXT)
        && BULLET.matcher(line.words()).matches()
        && !(line.words().startsWith("*") && isEmphasis(line.words()));
  }

  /// A second asterisk makes it emphasis: `*[Rust](…) is a language*`.
  private static boolean isEmphasis(String words) {
    return words.chars().filter(unit -> unit == '*').count() % 2 == 0;
  }

  private Finding found(Line line) {
    int behind = line.content() + 1;
    var bullet = line.words().substring(0, 1);
    return finding(
            new Span(line.content(), behind),
            "“%s” without a space after it is not a bullet, so this line is joined to the line above."
                .formatted(bullet))
        .with(Fix.safe("Add a space after “" + bullet + "”", Edit.insert(behind, " ")));
  }
}
