package org.coranto.check.rules;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.coranto.archive.HouseStyle;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.Fix;
import org.coranto.check.Severity;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.edition.Link;
import org.coranto.edition.SiteNames;
import org.coranto.model.Edit;
import org.coranto.model.SectionKind;
import org.coranto.model.Span;

/// `[Rain in June | The Puddle Blog](https://blog.puddle.example/rain)`: a browser tab's title.
public final class SiteNameInTitle extends Check {

  public SiteNameInTitle() {
    super("site-name-in-title", Severity.SUGGESTION);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    return HouseStyle.hasSiteNames(context.archive())
        ? List.of()
        : context.edition().links().stream()
            .filter(link -> link.in().filter(it -> it.kind() == SectionKind.LINKS).isPresent())
            .flatMap(link -> tail(context.edition(), link).stream())
            .toList();
  }

  private Optional<Finding> tail(AnnotatedEdition edition, Link link) {
    return SiteNames.tail(edition.slice(link.words()), link.href()).map(tail -> found(link, tail));
  }

  private Finding found(Link link, MatchResult tail) {
    var span = new Span(link.words().start() + tail.start(), link.words().end());
    return finding(
            span, "“%s” is the name of the site, not part of the title.".formatted(tail.group(2)))
        .with(Fix.unsafe("Remove the name of the site", new Edit(span, "")));
  }
}
