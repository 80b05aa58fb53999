package org.coranto.archive;

import java.util.Map;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.markdown.TemplateTags;
import org.coranto.model.Span;

/// Tags of other site generators: `{% include sponsor.html %}`. The key is the tag with single
/// spaces.
public final class PastTemplateTags extends KeyTopic {

  PastTemplateTags() {}

  /// The key of a tag in a text.
  public static String key(String text, Span tag) {
    return text.substring(tag.start(), tag.end()).replaceAll("\\s+", " ");
  }

  @Override
  public String name() {
    return "template-tags";
  }

  @Override
  public void learn(AnnotatedEdition edition, Notes<Present> notes) {
    var body = edition.text().substring(edition.header().end());
    TemplateTags.in(body, Map.of()).stream()
        .filter(tag -> !tag.understood())
        .map(tag -> key(body, tag.span()))
        .distinct()
        .forEach(key -> notes.note(key, Present.PRESENT));
  }
}
