package org.coranto.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.Fix;
import org.coranto.check.Severity;
import org.coranto.model.Span;

/**
 * What nobody sees and no feed may hold: U+0002 where a chat program wrote bold, U+200B from a page
 * that was copied, U+202E, which turns the letters behind it around.
 */
public final class InvisibleCharacter extends Check {

  /** Not those that join or turn letters in some languages: U+200C to U+200F. */
  private static final Pattern INVISIBLE =
      Pattern.compile(
          "[\\x00-\\x08\\x0b\\x0e-\\x1f\\x7f-\\x84\\x86-\\x9f"
              + "\\u200b\\u2060\\u202d\\u202e\\ufeff\\ufff9-\\ufffc\\ufffe\\uffff]+");

  public InvisibleCharacter() {
    super("invisible-character", Severity.WARNING);
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
