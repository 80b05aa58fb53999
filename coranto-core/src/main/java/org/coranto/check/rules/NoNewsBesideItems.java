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
import org.coranto.markdown.Line;
import org.coranto.model.Section;
import org.coranto.model.Span;

/// `*No posts this week.*` in a section that has posts.
public final class NoNewsBesideItems extends Check {

  private static final Pattern NO_NEWS = Pattern.compile("([*_]{1,3})No [^*_]++\\1");

  public NoNewsBesideItems() {
    super("no-news-beside-items", Severity.WARNING, FixEffect.TEXT);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    var found = new ArrayList<Finding>();
    for (var section : context.edition().sections()) {
      var lines = context.edition().lines().below(section).toList();
      if (lines.stream().anyMatch(NoNewsBesideItems::isNews)) {
        lines.stream()
            .filter(NoNewsBesideItems::isNoNews)
            .forEach(line -> found.add(found(context.edition(), section, line)));
      }
    }
    return found;
  }

  private static boolean isNews(Line line) {
    return line.is(Line.Kind.ITEM) && line.words().contains("](") && !isNoNews(line);
  }

  private static boolean isNoNews(Line line) {
    return (line.is(Line.Kind.TEXT) || line.is(Line.Kind.ITEM))
        && NO_NEWS.matcher(line.words().strip()).matches();
  }

  private Finding found(AnnotatedEdition edition, Section section, Line line) {
    int next =
        line.number() < edition.lines().size()
            ? edition.lines().get(line.number() + 1).span().start()
            : line.span().end();
    return finding(
            line.span(),
            "“%s” is in “%s”, but this section has items."
                .formatted(line.words().strip(), section.title()))
        .with(Fix.safe("Remove the line", Fix.delete(new Span(line.span().start(), next))));
  }
}
