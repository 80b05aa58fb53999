package org.coranto.check.rules;

import java.util.List;
import org.coranto.archive.PastTemplateTags;
import org.coranto.archive.Topics;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.Severity;
import org.coranto.check.Usage;
import org.coranto.edition.TemplateValues;
import org.coranto.markdown.TemplateTag;
import org.coranto.markdown.TemplateTags;
import org.coranto.model.Span;

/// `{% include figure.html %}`: a tag of another generator that Coranto cannot carry out and leaves
/// out. One that many editions have is not reported: its editors know it.
public final class TemplateLanguage extends Check {

  private static final int LONGEST = 60;

  public TemplateLanguage() {
    super("template-language", Severity.WARNING);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    int header = context.edition().header().end();
    var body = context.edition().text().substring(header);
    return TemplateTags.in(
            body, TemplateValues.scope(context.config()).at(context.edition().head().route()))
        .stream()
        .filter(tag -> !tag.understood())
        .filter(tag ->
            !Usage.isCommon(
                context.archive(), Topics.TEMPLATE_TAGS, PastTemplateTags.key(body, tag.span())))
        .map(tag -> found(tag, body, header))
        .toList();
  }

  private Finding found(TemplateTag tag, String body, int header) {
    var written = PastTemplateTags.key(body, tag.span());
    var shown = written.length() > LONGEST ? written.substring(0, LONGEST) + "…" : written;
    return finding(
        new Span(header + tag.span().start(), header + tag.span().end()),
        "“%s” is a tag of another site generator; readers do not see it. Write its result as Markdown, or remove it."
            .formatted(shown));
  }
}
