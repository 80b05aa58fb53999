package org.coranto.check.rules;

import java.util.List;
import java.util.regex.Pattern;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.Severity;
import org.coranto.edition.Link;
import org.coranto.markdown.TitleKey;
import org.coranto.model.SectionKind;

/// `[A very long title that was copied from a search engi...](…)`.
public final class TruncatedTitle extends Check {

  /// Programs cut titles at about sixty characters; an ellipsis of an author comes earlier.
  private static final int CUT = 50;

  private static final Pattern ELLIPSIS = Pattern.compile("\\s?(\\.\\.\\.|…)$");

  public TruncatedTitle() {
    super("truncated-title", Severity.WARNING);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    return context.edition().links().stream()
        .filter(link -> link.in().filter(it -> it.kind() == SectionKind.LINKS).isPresent())
        .filter(TruncatedTitle::isCut)
        .map(link ->
            finding(
                link.words(),
                "The title “%s” is cut off. Write the full title.".formatted(link.text())))
        .toList();
  }

  private static boolean isCut(Link link) {
    var ellipsis = ELLIPSIS.matcher(link.text());
    return ellipsis.find()
        && (link.text().length() >= CUT
            || goesOn(link.text().substring(0, ellipsis.start()), link));
  }

  /// Whether the URL continues after the last complete word of the title.
  private static boolean goesOn(String title, Link link) {
    var words = TitleKey.of(title).split(" ");
    var address = " " + TitleKey.of(link.href()) + " ";
    if (words.length < 3) {
      return false;
    }
    var before = " " + words[words.length - 3] + " " + words[words.length - 2] + " ";
    int at = address.indexOf(before + words[words.length - 1]);
    return at >= 0 && address.substring(at + before.length()).strip().contains(" ");
  }
}
