package org.coranto.output.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.coranto.model.Block;
import org.coranto.model.Entry;
import org.coranto.model.Inline;

/// Decides whether raw HTML in content can be written unchanged, must be sanitised, or is visible
/// at all.
final class RawHtml {

  private RawHtml() {}

  /// Whether it has no raw HTML, or only harmless tags that are closed in the same place.
  static boolean isHarmless(List<Inline> content) {
    List<String> open = List.of();
    for (var inline : content) {
      switch (inline) {
        case Inline.Html html -> {
          var tag = RawTag.of(html.raw());
          if (!tag.isHidden() && !isText(html, tag, content)) {
            open = open.isEmpty() ? new ArrayList<>() : open;
            if (!follows(tag, open)) {
              return false;
            }
          }
        }
        case Inline.Emphasis(var inner, _) when !isHarmless(inner) -> {
          return false;
        }
        case Inline.Strong(var inner, _) when !isHarmless(inner) -> {
          return false;
        }
        case Inline.Strike(var inner, _) when !isHarmless(inner) -> {
          return false;
        }
        case Inline.Link(_, _, var inner, _) when !isHarmless(inner) -> {
          return false;
        }
        case Inline.Emphasis _, Inline.Strong _, Inline.Strike _, Inline.Link _ -> {}
        case Inline.Text _,
            Inline.Code _,
            Inline.Image _,
            Inline.Break _,
            Inline.FootnoteMark _ -> {}
      }
    }
    return open.isEmpty();
  }

  private static boolean follows(RawTag tag, List<String> open) {
    if (!tag.isHarmless()) {
      return false;
    }
    if (tag.isVoid()) {
      return true;
    }
    if (!tag.closing()) {
      return open.add(tag.name());
    }
    return !open.isEmpty() && open.removeLast().equals(tag.name());
  }

  /// Whether it is not a tag but text that looks like one, and is shown as text: `Vec<Foo>`, and
  /// `Vec<U>` if the element is not closed.
  static boolean isText(Inline.Html html, RawTag tag, List<Inline> siblings) {
    if (tag.isHidden()) {
      return false;
    }
    return tag.isUnknown() || (isTypeParameter(html.raw()) && !isClosed(tag.name(), siblings));
  }

  private static boolean isTypeParameter(String raw) {
    return raw.length() == 3 && Character.isUpperCase(raw.charAt(1));
  }

  private static boolean isClosed(String name, List<Inline> siblings) {
    for (var inline : siblings) {
      if (inline instanceof Inline.Html(var raw, _) && raw.startsWith("</")) {
        if (RawTag.of(raw).name().equals(name)) {
          return true;
        }
      }
    }
    return false;
  }

  /// Whether it is not only comments and spaces.
  static boolean isVisible(List<Block> blocks) {
    for (var block : blocks) {
      if (isVisible(block)) {
        return true;
      }
    }
    return false;
  }

  static boolean isVisible(Block block) {
    return switch (block) {
      case Block.HtmlBlock(var raw, _) -> !withoutComments(raw).isBlank();
      case Block.Paragraph(var content, _) -> hasWords(content);
      case Block.Heading _, Block.Listing _, Block.BlockQuote _, Block.CodeBlock _ -> true;
      case Block.Table _, Block.ThematicBreak _ -> true;
    };
  }

  private static boolean hasWords(List<Inline> content) {
    for (var inline : content) {
      switch (inline) {
        case Inline.Text(var text, _) when text.isBlank() -> {}
        case Inline.Html(var raw, _) when RawTag.of(raw).isHidden() -> {}
        case Inline.Break _ -> {}
        default -> {
          return true;
        }
      }
    }
    return false;
  }

  /// Whether raw HTML opens here and closes in another block: `<details>`.
  static boolean spansBlocks(List<Block> blocks) {
    for (var block : blocks) {
      boolean spans =
          switch (block) {
            case Block.HtmlBlock(var raw, _) -> !isBalanced(withoutComments(raw));
            case Block.BlockQuote(var inner, _) -> spansBlocks(inner);
            case Block.Listing listing ->
                listing.items().stream().anyMatch(i -> spansBlocks(i.content()));
            case Block.Paragraph _, Block.Heading _, Block.CodeBlock _ -> false;
            case Block.Table _, Block.ThematicBreak _ -> false;
          };
      if (spans) {
        return true;
      }
    }
    return false;
  }

  static boolean spansEntries(List<Entry> entries) {
    for (var entry : entries) {
      if (spansBlocks(entry.body().blocks())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBalanced(String raw) {
    var open = new ArrayDeque<String>();
    for (int i = raw.indexOf('<'); i >= 0; i = raw.indexOf('<', i + 1)) {
      int end = raw.indexOf('>', i);
      if (end < 0) {
        return false;
      }
      var tag = RawTag.of(raw.substring(i, end + 1));
      if (tag.isHidden() || tag.isVoid()) {
        continue;
      }
      if (!tag.closing()) {
        open.push(tag.name());
      } else if (!tag.name().equals(open.poll())) {
        return false;
      }
    }
    return open.isEmpty();
  }

  /// Without `<!-- … -->`; a comment that is not closed continues to the end.
  static String withoutComments(String raw) {
    int start = raw.indexOf("<!--");
    if (start < 0) {
      return raw;
    }
    var kept = new StringBuilder(raw.length());
    int done = 0;
    while (start >= 0) {
      kept.append(raw, done, start);
      int end = raw.indexOf("-->", start + 2);
      if (end < 0) {
        return kept.toString();
      }
      done = end + 3;
      start = raw.indexOf("<!--", done);
    }
    return kept.append(raw, done, raw.length()).toString();
  }
}
