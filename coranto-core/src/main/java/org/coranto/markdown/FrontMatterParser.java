package org.coranto.markdown;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.coranto.config.Content.HeaderForm;
import org.coranto.model.Problem;
import org.coranto.model.Span;

/// Finds and reads the header of a file. Every file may have its own form: archives change their
/// generator. Only the configured form is read without a sign that it is a header: a known key.
public final class FrontMatterParser {

  private static final int MAX_HEADER = 100_000;
  private static final int MAX_BLANK_LINES = 20;

  /// Keys of which a header in another form than the configured one has at least one.
  private static final Set<String> KNOWN =
      Set.of("title", "date", "slug", "layout", "permalink", "pubdate", "publishdate", "issue");

  private static final Pattern CLOSED_BRACE = Pattern.compile("\\s*}\\s*");

  private FrontMatterParser() {}

  public static FrontMatter read(String text, HeaderForm form) {
    int start = text.startsWith("\uFEFF") ? 1 : 0;
    int first = firstLine(text, start);
    var fence = HeaderFence.at(text.substring(first, lineEnd(text, first)));
    var header =
        fence.isPresent()
            ? fenced(text, first, fence.get(), form)
            : HeaderLines.begins(text, first) ? keyed(text, first, form) : FrontMatter.none(start);
    boolean foreign =
        header.form() != form && header.fields().keySet().stream().noneMatch(KNOWN::contains);
    if (foreign || isWords(header)) {
      return none(text, start, form);
    }
    return header;
  }

  /// Lines between two marks without any `key: value` are text between two rules.
  private static boolean isWords(FrontMatter header) {
    return header.fields().isEmpty() && !header.problems().isEmpty();
  }

  /// An empty line that Pelican takes for the end of a header without fields is no text.
  private static FrontMatter none(String text, int start, HeaderForm form) {
    int end = lineEnd(text, start);
    boolean blank = form == HeaderForm.PELICAN && text.substring(start, end).isBlank();
    return FrontMatter.none(blank ? nextLine(text, end) : start);
  }

  /// The start of the first line that is not blank; the start of the text if many are.
  private static int firstLine(String text, int start) {
    int at = start;
    for (int i = 0; i <= MAX_BLANK_LINES && at < text.length(); i++) {
      int end = lineEnd(text, at);
      if (!HeaderFence.isBlank(text.substring(at, end))) {
        return at;
      }
      at = nextLine(text, end);
    }
    return start;
  }

  private static FrontMatter keyed(String text, int first, HeaderForm form) {
    boolean pelican = form == HeaderForm.PELICAN;
    var lines = HeaderLines.paragraph(text, first);
    return new FrontMatter(
        pelican || lines.closing().isEmpty() ? HeaderForm.PELICAN : HeaderForm.YAML,
        lines.fields(),
        first,
        lines.end(),
        pelican ? List.of() : lines.problems());
  }

  private static FrontMatter fenced(
      String text, int first, HeaderFence fence, HeaderForm configured) {
    int from = fence.isBrace() ? first : nextLine(text, lineEnd(text, first));
    for (int at = from; at < text.length() && at - from < MAX_HEADER; ) {
      int end = lineEnd(text, at);
      var line = text.substring(at, end);
      if (fence.isBrace() ? CLOSED_BRACE.matcher(line).matches() : fence.isEnd(line)) {
        int stop = fence.isBrace() ? end : at;
        var body = new Span(from, stop);
        if (!HeaderLines.isText(text, body, fence.form())) {
          return body(text, body, nextLine(text, end), fence, configured);
        }
        break;
      }
      at = nextLine(text, end);
    }
    return unfinished(text, first, from, fence);
  }

  private static FrontMatter body(
      String text, Span body, int end, HeaderFence fence, HeaderForm configured) {
    if (configured == HeaderForm.PELICAN && fence.form() == HeaderForm.YAML) {
      var lines = HeaderLines.between(text, body, ':');
      return new FrontMatter(fence.form(), lines.fields(), body.start(), end, List.of());
    }
    var read = StructuredHeader.read(text, body, fence.form());
    int first = fence.isBrace() ? text.indexOf('{', body.start()) + 1 : body.start();
    return new FrontMatter(fence.form(), read.fields(), first, end, read.problems());
  }

  /// A header without an end: it has the lines up to the first that is no line of a header.
  private static FrontMatter unfinished(String text, int first, int from, HeaderFence fence) {
    if (fence.isBrace()) {
      return FrontMatter.none(first);
    }
    var lines = HeaderLines.paragraph(text, from, fence.form() == HeaderForm.TOML ? '=' : ':');
    if (lines.fields().isEmpty()) {
      return FrontMatter.none(first);
    }
    int end = lineEnd(text, from);
    var problem =
        Problem.at(
            new Span(from, end),
            "broken-header",
            "The header that begins with “%s” does not end; expected a line %s after it."
                .formatted(HeaderLines.shown(text.substring(from, end)), fence.mark()));
    return new FrontMatter(fence.form(), lines.fields(), from, lines.end(), List.of(problem));
  }

  static int lineEnd(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  static int nextLine(String text, int lineEnd) {
    if (text.startsWith("\r\n", lineEnd)) {
      return lineEnd + 2;
    }
    return Math.min(lineEnd + 1, text.length());
  }
}
