package org.coranto.output.html;

import java.util.List;
import java.util.Set;
import org.coranto.model.Block;
import org.coranto.model.ListShape;

/// Paragraphs, lists, quotes, code and tables.
final class BlockWriter {

  private final StringBuilder out;
  private final HtmlStyle style;
  private final boolean verbatim;
  private final InlineWriter inlines;

  /// The level of the heading above; a heading inside a block is one level deeper.
  private int level = 1;

  /// The anchor whose permalink must still be written, after the first paragraph; or empty.
  private String mark = "";

  BlockWriter(StringBuilder out, HtmlStyle style, boolean verbatim, InlineWriter inlines) {
    this.out = out;
    this.style = style;
    this.verbatim = verbatim;
    this.inlines = inlines;
  }

  void below(int level) {
    this.level = level;
  }

  /// Of an entry; with its permalink, unless `id` is empty.
  void write(List<Block> blocks, boolean tight, String id) {
    mark = id;
    all(blocks, tight);
    mark();
  }

  private void all(List<Block> blocks, boolean tight) {
    for (int i = 0; i < blocks.size(); i++) {
      block(blocks.get(i), tight);
    }
  }

  private void mark() {
    if (!mark.isEmpty()) {
      out.append("<a class=\"").append(HtmlWriter.MARK).append("\" href=\"");
      SafeAddress.write(out, style.anchor(mark));
      out.append("\" aria-label=\"");
      Html.escape(out, style.permalink()).append("\"></a>");
      mark = "";
    }
  }

  private void block(Block block, boolean tight) {
    switch (block) {
      case Block.Paragraph paragraph -> paragraph(paragraph, tight);
      case Block.Heading heading -> heading(heading);
      case Block.Listing listing -> listing(listing);
      case Block.BlockQuote(var content, _) -> quote(content);
      case Block.CodeBlock code -> code(code);
      case Block.HtmlBlock(var raw, _) -> raw(raw);
      case Block.Table table -> table(table);
      case Block.ThematicBreak _ -> open("hr");
    }
  }

  private void paragraph(Block.Paragraph paragraph, boolean tight) {
    if (!RawHtml.isVisible(paragraph)) {
      return;
    }
    if (tight) {
      newLine();
      inlines.write(paragraph.content());
      mark();
    } else {
      open("p");
      inlines.write(paragraph.content());
      mark();
      close("p");
    }
  }

  /// Between two lines of a list item that are not paragraphs.
  private void newLine() {
    if (!out.isEmpty() && out.charAt(out.length() - 1) != '>') {
      out.append('\n');
    }
  }

  private void heading(Block.Heading heading) {
    var tag = HtmlWriter.heading(level + 1);
    open(tag);
    inlines.write(heading.content());
    close(tag);
  }

  private void listing(Block.Listing listing) {
    openList(listing.shape());
    for (var item : listing.items()) {
      open("li");
      all(item.content(), listing.shape().tight());
      close("li");
    }
    closeList(listing.shape());
  }

  void openList(ListShape shape) {
    var tag = shape.ordered() ? "ol" : "ul";
    out.append('<').append(tag).append(style.attributes(tag));
    if (shape.ordered() && shape.start() != 1) {
      out.append(" start=\"").append(shape.start()).append('"');
    }
    out.append(">\n");
  }

  void closeList(ListShape shape) {
    close(shape.ordered() ? "ol" : "ul");
  }

  private void quote(List<Block> content) {
    open("blockquote");
    out.append('\n');
    all(content, false);
    close("blockquote");
  }

  private void code(Block.CodeBlock code) {
    out.append("<pre").append(style.attributes("pre"));
    if (style.anchors()) {
      out.append(" tabindex=\"0\"");
    }
    out.append("><code").append(style.attributes("code"));
    if (!code.language().isEmpty()) {
      out.append(" class=\"language-");
      Html.escape(out, code.language()).append('"');
    }
    out.append('>');
    Html.escape(out, code.text()).append("</code></pre>\n");
  }

  private void raw(String raw) {
    var visible = RawHtml.withoutComments(raw);
    if (visible.isBlank()) {
      return;
    }
    if (verbatim) {
      out.append(visible);
    } else {
      Sanitiser.blocks(visible, out, style, Set.of());
    }
    out.append('\n');
  }

  /// A table in a scrollable box, because it may be wider than a page.
  private void table(Block.Table table) {
    if (style.anchors()) {
      out.append("<div class=\"table\" tabindex=\"0\">");
    }
    open("table");
    out.append("<thead>");
    row("th", table.header(), table.alignments());
    out.append("</thead>\n<tbody>");
    for (var cells : table.rows()) {
      row("td", cells, table.alignments());
    }
    out.append("</tbody></table>").append(style.anchors() ? "</div>\n" : "\n");
  }

  private void row(String tag, List<Block.Cell> cells, List<Block.Alignment> alignments) {
    open("tr");
    for (int i = 0; i < cells.size(); i++) {
      out.append('<').append(tag).append(style.attributes(tag));
      out.append(tag.equals("th") ? " scope=\"col\"" : "");
      align(i < alignments.size() ? alignments.get(i) : Block.Alignment.NONE);
      out.append('>');
      inlines.write(cells.get(i).content());
      out.append("</").append(tag).append('>');
    }
    out.append("</tr>\n");
  }

  /// Pages use no style attributes (because of their security policy); readers of feeds and mail
  /// know `align`.
  private void align(Block.Alignment alignment) {
    var side =
        switch (alignment) {
          case NONE, LEFT -> "";
          case CENTER -> "center";
          case RIGHT -> "right";
        };
    if (!side.isEmpty()) {
      out.append(style.anchors() ? " class=\"" : " align=\"").append(side).append('"');
    }
  }

  private void open(String tag) {
    out.append('<').append(tag).append(style.attributes(tag)).append('>');
  }

  private void close(String tag) {
    out.append("</").append(tag).append(">\n");
  }
}
