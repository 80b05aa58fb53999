package org.coranto.output.html;

import java.util.List;
import java.util.Optional;
import org.coranto.model.Inline;

/// Writes inlines.
final class InlineWriter {

  private final StringBuilder out;
  private final HtmlStyle style;

  /// Whether raw HTML is written unchanged, because the whole text is sanitised afterwards.
  private final boolean verbatim;

  private boolean inLink;
  private boolean mixedDirections;

  InlineWriter(StringBuilder out, HtmlStyle style, boolean verbatim) {
    this.out = out;
    this.style = style;
    this.verbatim = verbatim;
  }

  /// Sets whether links get their own text direction from here on.
  void mixedDirections(boolean mixed) {
    mixedDirections = mixed;
  }

  void write(List<Inline> content) {
    if (verbatim || RawHtml.isHarmless(content)) {
      all(content);
    } else {
      var unsafe = new StringBuilder();
      new InlineWriter(unsafe, HtmlStyle.PLAIN, true).all(content);
      Sanitiser.line(unsafe.toString(), out, style);
    }
  }

  private void all(List<Inline> content) {
    for (int i = 0; i < content.size(); i++) {
      switch (content.get(i)) {
        case Inline.Text(var text, _) -> Html.escape(out, text);
        case Inline.Code(var text, _) -> code(text);
        case Inline.Emphasis(var inner, _) -> element("em", inner);
        case Inline.Strong(var inner, _) -> element("strong", inner);
        case Inline.Strike(var inner, _) -> element("del", inner);
        case Inline.Link link -> link(link);
        case Inline.Image image -> image(image);
        case Inline.FootnoteMark mark -> footnote(mark);
        case Inline.Html html -> raw(html, content);
        case Inline.Break(var hard, _) -> lineBreak(hard);
      }
    }
  }

  private void code(String text) {
    open("code");
    Html.escape(out, text).append("</code>");
  }

  private void element(String tag, List<Inline> inner) {
    open(tag);
    all(inner);
    out.append("</").append(tag).append('>');
  }

  private void open(String tag) {
    out.append('<').append(tag).append(style.attributes(tag)).append('>');
  }

  private void lineBreak(boolean hard) {
    if (hard) {
      open("br");
    }
    out.append('\n');
  }

  private void link(Inline.Link link) {
    var address = inLink ? Optional.<String>empty() : SafeAddress.safe(link.href());
    if (address.isEmpty()) {
      all(link.content());
      return;
    }
    out.append("<a").append(style.attributes("a")).append(" href=\"");
    SafeAddress.write(out, style.href(address.get()));
    out.append('"');
    link.title().ifPresent(this::title);
    if (mixedDirections) {
      out.append(" dir=\"auto\"");
    }
    out.append('>');
    inLink = true;
    all(link.content());
    inLink = false;
    out.append("</a>");
  }

  /// A link there and back on a page; in feeds and mail the number only, because links within a
  /// text do not work there.
  private void footnote(Inline.FootnoteMark mark) {
    if (!style.anchors() || inLink) {
      if (!mark.back()) {
        open("sup");
        out.append('[').append(mark.number()).append("]</sup>");
      }
      return;
    }
    out.append(mark.back() ? " <a" : "<sup><a");
    if (!mark.back()) {
      out.append(" id=\"").append(mark.id()).append('"');
    }
    var target = mark.back() ? mark.id() : "fn." + mark.number();
    out.append(" href=\"");
    SafeAddress.write(out, style.anchor(target));
    out.append("\" role=\"").append(mark.back() ? "doc-backlink" : "doc-noteref").append("\">");
    out.append(mark.back() ? "↩" : String.valueOf(mark.number()));
    if (mark.back() && mark.reference() > 1) {
      out.append("<sup>").append(mark.reference()).append("</sup>");
    }
    out.append(mark.back() ? "</a>" : "</a></sup>");
  }

  private void title(String title) {
    out.append(" title=\"");
    Html.escape(out, title).append('"');
  }

  private void image(Inline.Image image) {
    var address = SafeAddress.safePicture(image.source());
    if (address.isEmpty() || address.get().isEmpty()) {
      Html.escape(out, image.alternative());
      return;
    }
    out.append("<img").append(style.attributes("img")).append(" src=\"");
    SafeAddress.write(out, style.href(address.get()));
    out.append("\" alt=\"");
    Html.escape(out, image.alternative()).append('"');
    image.title().ifPresent(this::title);
    out.append(" loading=\"lazy\">");
  }

  private void raw(Inline.Html html, List<Inline> siblings) {
    var tag = RawTag.of(html.raw());
    if (tag.isHidden()) {
      return;
    }
    if (RawHtml.isText(html, tag, siblings)) {
      Html.escape(out, html.raw());
    } else if (verbatim) {
      out.append(html.raw());
    } else if (tag.closing()) {
      if (!tag.isVoid()) {
        out.append("</").append(tag.name()).append('>');
      }
    } else {
      open(tag.name());
    }
  }
}
