package org.coranto.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.Severity;
import org.coranto.check.Stage;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.edition.Link;
import org.coranto.edition.Passage;
import org.coranto.markdown.Brackets;
import org.coranto.markdown.Spans;
import org.coranto.model.Span;

/// `[Who is hiring](INSERT_LINK_HERE)`: text that had to be replaced.
public final class Placeholder extends Check {

  private static final Pattern NAME = Pattern.compile("TODO|TBD|XXX+|[A-Z]{2,}(?:_[A-Z]+)++");

  /// Placeholders in text. Not variables of Jekyll, which it replaces; and not in code or in the
  /// middle of a word: a title may be about a TODO.
  private static final Pattern WORD =
      Pattern.compile(
          "(?<![\\w`#/-])(?:TODO|XXX|[A-Z]{2,20}(?:_[A-Z]{1,20})*_HERE)(?![\\w`/-])|\\{\\{"
              + " ?(?!(?:site|page|post)\\.)[\\w.]{1,40} ?}}");

  /// `[Full report - pending]`, `[Slides (TBA)]`: link texts that say that something is not final.
  private static final Pattern PENDING =
      Pattern.compile(
          ".*(?: [-–—] *| \\()(?:pending|tba|to follow|coming soon)\\)?", Pattern.CASE_INSENSITIVE);

  public Placeholder() {
    super("placeholder", Severity.ERROR, Stage.READY);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    var found = new ArrayList<Finding>();
    for (var link : context.edition().links()) {
      if (link.form() == Link.Form.INLINE) {
        target(link, found);
      }
    }
    var linked = Spans.of(context.edition().links().stream().map(Link::span).toList());
    for (var passage : Passage.of(context.edition())) {
      words(context.edition(), passage, linked, found);
    }
    return found;
  }

  private void target(Link link, List<Finding> found) {
    if (link.href().isEmpty()) {
      found.add(finding(link.span(), "“%s” has no URL yet.".formatted(link.text())));
    } else if (NAME.matcher(link.href()).matches()) {
      found.add(
          finding(
              link.target(),
              "“%s” is a placeholder for the URL of “%s”.".formatted(link.href(), link.text())));
    } else if (PENDING.matcher(link.text()).matches()) {
      found.add(
          finding(
              link.words(),
              "“%s” is marked as not final. Is this still true?".formatted(link.text())));
    }
  }

  private void words(AnnotatedEdition edition, Passage passage, Spans linked, List<Finding> found) {
    var text = edition.text();
    var word = WORD.matcher(text).region(passage.words().start(), passage.words().end());
    if (!word.find()) {
      return;
    }
    var skipped = Spans.of(Brackets.of(text, passage.words()).skipped());
    do {
      var span = new Span(word.start(), word.end());
      if (!linked.hold(span) && !skipped.hold(span)) {
        found.add(finding(span, "“%s” is a placeholder. Replace it.".formatted(word.group())));
      }
    } while (word.find());
  }
}
