package org.coranto.output.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coranto.model.Block;
import org.coranto.model.Entry;
import org.coranto.model.Hyperlink;
import org.coranto.model.Inline;
import org.coranto.model.ListShape;
import org.coranto.model.Section;
import org.coranto.model.SectionKind;
import org.coranto.model.Span;

/// Content for tests: short names for long constructors.
public final class Content {

  private Content() {}

  public static Inline text(String words) {
    return new Inline.Text(words, Span.NOWHERE);
  }

  public static Inline html(String raw) {
    return new Inline.Html(raw, Span.NOWHERE);
  }

  public static Inline strong(Inline... inner) {
    return new Inline.Strong(List.of(inner), Span.NOWHERE);
  }

  public static Inline link(String href, String words) {
    return new Inline.Link(href, Optional.empty(), List.of(text(words)), Span.NOWHERE);
  }

  public static Inline image(String source, String alternative) {
    return new Inline.Image(source, Optional.empty(), alternative, Span.NOWHERE);
  }

  public static Block paragraph(Inline... content) {
    return new Block.Paragraph(List.of(content), Span.NOWHERE);
  }

  public static Block rawBlock(String raw) {
    return new Block.HtmlBlock(raw, Span.NOWHERE);
  }

  /// Runs of `<…>` in it become raw HTML, as they do in Markdown.
  public static List<Inline> line(String markup) {
    var content = new ArrayList<Inline>();
    var matcher = java.util.regex.Pattern.compile("<[^>]*>|[^<]+|<").matcher(markup);
    while (matcher.find()) {
      var part = matcher.group();
      content.add(part.length() > 2 && part.startsWith("<") ? html(part) : text(part));
    }
    return content;
  }

  public static Entry prose(String id, Block... blocks) {
    return new Entry.ProseEntry(body(id, Optional.empty(), blocks));
  }

  public static Entry item(String id, Block... blocks) {
    var mark = new Entry.ListMark(1, ListShape.BULLETS);
    return new Entry.LinkEntry(body(id, Optional.of(mark), blocks), "");
  }

  public static Entry.Body body(String id, Optional<Entry.ListMark> list, Block... blocks) {
    var text = new StringBuilder();
    for (var block : blocks) {
      if (block instanceof Block.Paragraph(var content, _)) {
        content.forEach(inline -> words(inline, text));
      }
    }
    return new Entry.Body(
        id, list, List.of(blocks), List.of(), List.<Hyperlink>of(), text.toString(), Span.NOWHERE);
  }

  private static void words(Inline inline, StringBuilder text) {
    if (inline instanceof Inline.Text(var words, _)) {
      text.append(words);
    } else if (inline instanceof Inline.Link link) {
      link.content().forEach(inner -> words(inner, text));
    }
  }

  public static Section section(List<String> path, int level, Entry... entries) {
    return new Section(
        path.getLast().toLowerCase(java.util.Locale.ROOT),
        level,
        List.of(text(path.getLast())),
        path.getLast(),
        path,
        SectionKind.LINKS,
        "",
        List.of(entries),
        Span.NOWHERE);
  }
}
