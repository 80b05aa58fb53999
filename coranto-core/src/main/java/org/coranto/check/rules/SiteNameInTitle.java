package org.coranto.check.rules;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.Fix;
import org.coranto.check.Severity;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.edition.Link;
import org.coranto.markdown.TitleKey;
import org.coranto.model.Edit;
import org.coranto.model.SectionKind;
import org.coranto.model.Span;
import org.coranto.url.UrlText;

/// `[Rain in June | The Puddle Blog](https://blog.puddle.example/rain)`: a browser tab's title.
public final class SiteNameInTitle extends Check {

  /// The last part of a title, after a separator.
  private static final Pattern TAIL = Pattern.compile("\\s+(\\||::|·|—|–|-)\\s+([^|·]{2,40}+)$");

  private static final int SHORTEST = 4;

  public SiteNameInTitle() {
    super("site-name-in-title", Severity.SUGGESTION);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    return context.edition().links().stream()
        .filter(link -> link.in().filter(it -> it.kind() == SectionKind.LINKS).isPresent())
        .flatMap(link -> tail(context.edition(), link).stream())
        .toList();
  }

  private Optional<Finding> tail(AnnotatedEdition edition, Link link) {
    var words = edition.slice(link.words());
    var tail = TAIL.matcher(words);
    if (!tail.find() || !isSite(tail.group(2), link.href())) {
      return Optional.empty();
    }
    var span = new Span(link.words().start() + tail.start(), link.words().end());
    return Optional.of(
        finding(
                span,
                "“%s” is the name of the site, not part of the title.".formatted(tail.group(2)))
            .with(Fix.unsafe("Remove the name of the site", new Edit(span, ""))));
  }

  /// Whether the host has this name: `blog.puddle.example` is “The Puddle Blog”.
  private static boolean isSite(String tail, String href) {
    var name = TitleKey.of(tail).replace(" ", "");
    var host = UrlText.of(href).map(UrlText::host).orElse("").replace("-", "");
    for (var label : host.split("\\.")) {
      if (label.length() >= SHORTEST && !label.equals("blog") && name.contains(label)) {
        return true;
      }
    }
    return name.length() >= SHORTEST && host.replace(".", "").contains(name);
  }
}
