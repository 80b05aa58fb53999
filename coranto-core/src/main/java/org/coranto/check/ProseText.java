package org.coranto.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coranto.check.language.Languages;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.model.Block;
import org.coranto.model.Entry;
import org.coranto.model.Inline;
import org.coranto.model.Span;

/// The text of an edition that readers read.
public final class ProseText {

  /// A run of text without code, tags or URLs.
  ///
  /// @param text as in the source, with escapes
  /// @param href the target, if the text is in a link
  public record Stretch(Span span, String text, Optional<String> href) {}

  private final AnnotatedEdition edition;
  private final List<Stretch> stretches = new ArrayList<>();

  /// The target of the link that is being read.
  private Optional<String> href = Optional.empty();

  private ProseText(AnnotatedEdition edition) {
    this.edition = edition;
  }

  /// All text of headings and entries, in document order, without bare URLs and without entries
  /// that are marked as in another language.
  public static List<Stretch> of(AnnotatedEdition edition) {
    var prose = new ProseText(edition);
    for (var section : edition.sections()) {
      prose.inlines(section.heading());
      section.entries().stream()
          .filter(entry -> !prose.isForeign(entry))
          .flatMap(entry -> entry.body().blocks().stream())
          .flatMap(Block::texts)
          .forEach(prose::inlines);
    }
    return List.copyOf(prose.stretches);
  }

  private boolean isForeign(Entry entry) {
    var own = Languages.code(edition.head().language());
    return entry.body().prefixes().stream()
        .map(Languages::code)
        .anyMatch(language -> language.isPresent() && !language.equals(own));
  }

  private void inlines(List<Inline> content) {
    for (var inline : content) {
      switch (inline) {
        case Inline.Text text ->
            stretches.add(new Stretch(text.span(), edition.slice(text.span()), href));
        case Inline.Emphasis _, Inline.Strong _, Inline.Strike _ -> inlines(inline.content());
        case Inline.Link link -> link(link);
        case Inline.Code _,
            Inline.Image _,
            Inline.Html _,
            Inline.Break _,
            Inline.FootnoteMark _ -> {}
      }
    }
  }

  private void link(Inline.Link link) {
    boolean bare =
        link.content().size() == 1
            && link.content().getFirst() instanceof Inline.Text text
            && link.href().endsWith(text.text());
    if (!bare) {
      var around = href;
      href = Optional.of(link.href());
      inlines(link.content());
      href = around;
    }
  }
}
