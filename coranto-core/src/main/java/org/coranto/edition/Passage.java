package org.coranto.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.coranto.markdown.Line;
import org.coranto.model.Span;

/// Lines that are read together: an item with the lines that continue it, or a paragraph. A mark
/// opened in it should be closed in it.
///
/// @param words from the first word to the end of the last line
public record Passage(List<Line> lines, Span words) {

  public Passage {
    lines = List.copyOf(lines);
  }

  /// The start of a block of code of Liquid, the template language of Jekyll.
  private static final Pattern HIGHLIGHT =
      Pattern.compile("^\\s*\\{%-? *(?:highlight|raw)\\b(?!.*\\{%-? *end)");

  public Line first() {
    return lines.getFirst();
  }

  public boolean isItem() {
    return first().is(Line.Kind.ITEM);
  }

  public static List<Passage> of(AnnotatedEdition edition) {
    var passages = new ArrayList<Passage>();
    var open = new ArrayList<Line>();
    boolean code = false;
    for (var line : edition.lines().all()) {
      code = code ? !line.text().contains("{% end") : HIGHLIGHT.matcher(line.text()).find();
      if (code) {
        close(open, passages);
        continue;
      }
      if (!open.isEmpty() && !goesOn(open.getLast(), line)) {
        close(open, passages);
      }
      if (begins(line) || !open.isEmpty()) {
        open.add(line);
      }
    }
    close(open, passages);
    return passages;
  }

  private static void close(List<Line> open, List<Passage> passages) {
    if (!open.isEmpty()) {
      passages.add(passage(open));
      open.clear();
    }
  }

  private static Passage passage(List<Line> lines) {
    var last = lines.getLast();
    int end = last.span().end() - (last.text().length() - last.text().stripTrailing().length());
    int start = lines.getFirst().content();
    return new Passage(lines, new Span(start, Math.max(start, end)));
  }

  private static boolean begins(Line line) {
    return switch (line.kind()) {
      case ITEM, TEXT, QUOTE, HEADING -> true;
      case HEADER, BLANK, UNDERLINE, DEFINITION, COMMENT, CODE, TABLE, BREAK -> false;
    };
  }

  private static boolean goesOn(Line last, Line line) {
    return switch (last.kind()) {
      case ITEM, TEXT -> line.is(Line.Kind.TEXT);
      case QUOTE -> line.is(Line.Kind.QUOTE) || line.is(Line.Kind.TEXT);
      case HEADER, BLANK, HEADING, UNDERLINE, DEFINITION, COMMENT, CODE, TABLE, BREAK -> false;
    };
  }
}
