package org.coranto.output.html;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.coranto.model.Block;
import org.coranto.model.Edition;
import org.coranto.model.Entry;
import org.coranto.model.Inline;
import org.coranto.model.ListShape;
import org.coranto.model.Section;

/// Writes content as HTML at the end of a builder. The heading of a top-level section is `h2`, of a
/// section in it `h3`, and so on, whatever level the edition uses; `h1` is reserved for the title.
public final class HtmlWriter {

  /// The class of a permalink.
  static final String MARK = "mark";

  private static final String[] HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"};

  private final StringBuilder out;
  private final HtmlStyle style;
  private final boolean verbatim;
  private final InlineWriter inlines;
  private final BlockWriter blocks;

  public HtmlWriter(StringBuilder out, HtmlStyle style) {
    this(out, style, false);
  }

  private HtmlWriter(StringBuilder out, HtmlStyle style, boolean verbatim) {
    this.out = out;
    this.style = style;
    this.verbatim = verbatim;
    this.inlines = new InlineWriter(out, style, verbatim);
    this.blocks = new BlockWriter(out, style, verbatim, inlines);
  }

  public void inlines(List<Inline> content) {
    inlines.write(content);
  }

  public void blocks(List<Block> content) {
    if (!verbatim && RawHtml.spansBlocks(content)) {
      var unsafe = new StringBuilder();
      new HtmlWriter(unsafe, HtmlStyle.PLAIN, true).blocks(content);
      Sanitiser.blocks(unsafe.toString(), out, style, Set.of());
    } else {
      blocks.write(content, false, "");
    }
  }

  /// The whole edition, without its title.
  public void edition(Edition edition) {
    edition.sections().forEach(this::section);
  }

  /// Heading and entries.
  public void section(Section section) {
    if (section.level() > 0) {
      var tag = heading(1 + section.path().size());
      out.append('<').append(tag).append(style.attributes(tag));
      if (style.anchors() && !section.id().isEmpty()) {
        id(section.id());
      }
      out.append('>');
      inlines.write(section.heading());
      if (style.anchors() && !section.id().isEmpty()) {
        mark(section.id());
      }
      out.append("</").append(tag).append(">\n");
    }
    entries(section);
  }

  /// Its entries, neighbours of one list together in one list.
  public void entries(Section section) {
    blocks.below(Math.min(section.path().size() + 1, HEADINGS.length));
    if (!verbatim && RawHtml.spansEntries(section.entries())) {
      var unsafe = new StringBuilder();
      new HtmlWriter(unsafe, new Bare(style), true).entries(section);
      var ids = new HashSet<String>();
      section.entries().forEach(entry -> ids.add(entry.body().id()));
      Sanitiser.blocks(unsafe.toString(), out, style, ids);
    } else {
      section.runs().forEach(this::run);
    }
  }

  static String heading(int level) {
    return HEADINGS[Math.clamp(level, 1, HEADINGS.length) - 1];
  }

  private void run(Section.Run run) {
    if (run.entries().stream().noneMatch(entry -> RawHtml.isVisible(entry.body().blocks()))) {
      return;
    }
    run.list().ifPresent(blocks::openList);
    for (var entry : run.entries()) {
      if (RawHtml.isVisible(entry.body().blocks())) {
        entry(entry, run);
      }
    }
    run.list().ifPresent(blocks::closeList);
  }

  private void entry(Entry entry, Section.Run run) {
    var list = run.list();
    var body = entry.body();
    var id = style.anchors() ? body.id() : "";
    var lead =
        style.anchors() && list.isPresent() ? EventLead.of(entry) : Optional.<EventLead>empty();
    var direction = Direction.of(body.text());
    boolean other = (direction == Direction.RIGHT_TO_LEFT) != style.rightToLeft();
    boolean turned = other && lead.isEmpty();
    inlines.mixedDirections(direction == Direction.MIXED || (other && lead.isPresent()));
    var tag = list.isPresent() ? "li" : (id.isEmpty() && !turned) || opens(body) ? "" : "div";
    if (!tag.isEmpty()) {
      out.append('<').append(tag).append(style.attributes(tag));
      if (!id.isEmpty()) {
        id(id);
        kind(entry, tag, lead.isPresent());
      }
      if (turned) {
        out.append(style.rightToLeft() ? " dir=\"ltr\"" : " dir=\"rtl\"");
      }
      out.append('>');
    }
    lead.ifPresent(it -> it.write(out));
    blocks.write(
        lead.map(EventLead::rest).orElse(body.blocks()),
        list.map(ListShape::tight).orElse(false),
        tag.isEmpty() ? "" : id);
    if (!tag.isEmpty()) {
      out.append("</").append(tag).append(">\n");
    }
    inlines.mixedDirections(false);
  }

  private void kind(Entry entry, String tag, boolean dated) {
    if (tag.equals("div")) {
      boolean set = entry instanceof Entry.PickEntry || entry instanceof Entry.QuoteEntry;
      out.append(" class=\"").append(set ? entry.kind() : "entry").append('"');
    } else if (dated) {
      out.append(" class=\"event\"");
    }
  }

  /// Whether it has a `<details>` that closes in a later entry; it must not be put into an element.
  private boolean opens(Entry.Body body) {
    return verbatim && RawHtml.spansBlocks(body.blocks());
  }

  private void id(String id) {
    out.append(" id=\"");
    Html.escape(out, id).append('"');
  }

  private void mark(String id) {
    blocks.write(List.of(), false, id);
  }

  /// A style with the same anchors and nothing else; the rest is added after the sanitiser.
  private record Bare(HtmlStyle style) implements HtmlStyle {

    @Override
    public boolean anchors() {
      return style.anchors();
    }

    @Override
    public String anchor(String id) {
      return style.anchor(id);
    }

    @Override
    public String permalink() {
      return style.permalink();
    }

    @Override
    public boolean rightToLeft() {
      return style.rightToLeft();
    }
  }
}
