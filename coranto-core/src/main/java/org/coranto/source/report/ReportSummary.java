package org.coranto.source.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.coranto.markdown.Comments;
import org.coranto.markdown.Line;
import org.coranto.markdown.LineBlock;
import org.coranto.markdown.Lines;

/// The text of a Markdown report between its title and the next heading, line by line. Its comments
/// are left out, because some comments have a meaning in a draft.
///
/// @param title the words of the first heading; empty without one
record ReportSummary(String title, List<String> lines) {

  private static final int LONGEST = 20_000;

  private static final Pattern FENCE = Pattern.compile("`{3,}|~{3,}");

  static ReportSummary of(String markdown) {
    var lines = Lines.of(withoutComments(withoutHeader(markdown)), 0);
    int from = 1;
    while (from < lines.size() && lines.get(from).is(Line.Kind.BLANK)) {
      from++;
    }
    var first = lines.get(from);
    boolean titled = first.is(Line.Kind.HEADING);
    return new ReportSummary(
        titled ? title(lines, first) : "",
        untilHeading(lines, titled ? lines.lastOf(first).number() + 1 : from));
  }

  private static String title(Lines lines, Line first) {
    var underline = lines.lastOf(first);
    return lines.all().subList(first.number() - 1, underline.number()).stream()
        .filter(line -> !line.is(Line.Kind.UNDERLINE))
        .map(line -> line.words().strip())
        .collect(Collectors.joining(" "));
  }

  /// @param more the text of the link after it; empty for no link
  /// @return empty if there is no text
  Optional<String> markdown(String more, String page) {
    var words = lines.stream().collect(Collectors.joining("\n")).strip();
    if (words.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        more.isBlank() ? words : "%s\n\n[%s](%s)".formatted(words, more.strip(), page));
  }

  /// The lines up to the next heading; an open code block is closed, so that it does not swallow
  /// the text after it.
  private static List<String> untilHeading(Lines lines, int from) {
    var kept = new ArrayList<String>();
    var fence = Optional.<String>empty();
    int length = 0;
    for (var line : lines.all().subList(Math.min(from, lines.size() + 1) - 1, lines.size())) {
      if (line.is(Line.Kind.HEADING) || length > (fence.isPresent() ? 2 : 1) * LONGEST) {
        break;
      }
      kept.add(line.text());
      length += line.text().length() + 1;
      fence = lines.block(line).flatMap(block -> open(lines, block, line));
    }
    fence.ifPresent(kept::add);
    return List.copyOf(kept);
  }

  /// The line that closes the code block that this line is in.
  private static Optional<String> open(Lines lines, LineBlock block, Line line) {
    boolean goesOn = block.open() || line.number() < block.last();
    var first = lines.get(block.first()).text();
    var fence = FENCE.matcher(first);
    return block.is(Line.Kind.CODE) && goesOn && fence.find()
        ? Optional.of(first.substring(0, fence.end()))
        : Optional.empty();
  }

  /// YAML between `---` and `---` at the very beginning.
  private static String withoutHeader(String markdown) {
    if (!markdown.startsWith("---\n")) {
      return markdown;
    }
    int end = markdown.indexOf("\n---\n", 3);
    return end < 0 ? markdown : markdown.substring(end + 5);
  }

  private static String withoutComments(String markdown) {
    var comments = Comments.of(markdown, Lines.of(markdown, 0));
    var kept = new StringBuilder(markdown);
    comments.open().stream().findFirst().ifPresent(kept::setLength);
    for (var comment : comments.closed().reversed()) {
      if (comment.end() <= kept.length()) {
        kept.delete(comment.start(), comment.end());
      }
    }
    return kept.toString();
  }
}
