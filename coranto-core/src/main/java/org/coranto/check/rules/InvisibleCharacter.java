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
import org.coranto.model.Span;

/// Characters that are invisible or not allowed in feeds: U+0002, which a chat program uses for
/// bold; U+200B, copied from a page; U+202E, which reverses the letters after it.
public final class InvisibleCharacter extends Check {

  /// Without U+200C to U+200F, which join or direct letters in some languages.
  private static final Pattern INVISIBLE =
      Pattern.compile(
          "[\\x00-\\x08\\x0b\\x0e-\\x1f\\x7f-\\x84\\x86-\\x9f"
              + "\\u200b\\u2060\\u202d\\u202e\\ufeff\\ufff9-\\ufffc\\ufffe\\uffff]+");

  public InvisibleCharacter() {
    super("invisible-character", Severity.WARNING, FixEffect.ANYTHING);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    var found = new ArrayList<Finding>();
    var match = INVISIBLE.matcher(context.edition().text());
    while (match.find()) {
      boolean mark = match.start() == 0 && match.group().equals("\ufeff");
      if (!mark) {
        found.add(finding(new Span(match.start(), match.end()), match.group().charAt(0)));
      }
    }
    return found;
  }

  private Finding finding(Span span, char character) {
    return finding(
            span,
            "U+%04X is invisible, and some programs cannot process it.".formatted((int) character))
        .with(Fix.safe("Remove it", Fix.delete(span)));
  }
}
