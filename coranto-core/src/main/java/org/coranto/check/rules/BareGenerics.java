package org.coranto.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.coranto.check.Check;
import org.coranto.check.Finding;
import org.coranto.check.Fix;
import org.coranto.check.Galley;
import org.coranto.check.Severity;
import org.coranto.model.Edit;
import org.coranto.model.Span;

/** {@code [Added From<Vec<u8>> for Text](…)}: some readers get “From for Text”. */
public final class BareGenerics implements Check {

  /** An identifier, or nothing, before an angle bracket and what may begin a type or a tag. */
  private static final Pattern OPENING =
      Pattern.compile(
          "([A-Za-z_][A-Za-z0-9_]*+(?:::[A-Za-z0-9_]++)*+(?:::)?+)?<(?=[A-Za-z_&'\\[(*])");

  /** What a text may mean as a tag. */
  private static final Set<String> TAGS =
      Set.of(
          "a",
          "abbr",
          "audio",
          "b",
          "blockquote",
          "br",
          "center",
          "cite",
          "code",
          "dd",
          "del",
          "details",
          "div",
          "dl",
          "dt",
          "em",
          "figcaption",
          "figure",
          "font",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hr",
          "i",
          "iframe",
          "img",
          "ins",
          "kbd",
          "li",
          "mark",
          "ol",
          "p",
          "picture",
          "pre",
          "q",
          "s",
          "samp",
          "script",
          "section",
          "small",
          "source",
          "span",
          "strike",
          "strong",
          "style",
          "sub",
          "summary",
          "sup",
          "svg",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "time",
          "tr",
          "tt",
          "u",
          "ul",
          "var",
          "video",
          "wbr");

  private static final int LONGEST = 200;

  @Override
  public String name() {
    return "bare-generics";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public List<Finding> look(Galley galley) {
    var byLine = new TreeMap<Integer, List<Bare>>();
    for (var passage : Passage.of(galley)) {
      for (var type : types(galley, passage)) {
        int line = galley.lines().at(type.span().start()).number();
        byLine.computeIfAbsent(line, _ -> new ArrayList<>()).add(type);
      }
    }
    return byLine.values().stream().map(types -> finding(galley.text(), types)).toList();
  }

  /**
   * @param named whether a word stands before the bracket: {@code Vec<T>}, not {@code <NAME>}
   */
  private record Bare(Span span, boolean named) {}

  private static List<Bare> types(Galley galley, Passage passage) {
    var found = new ArrayList<Bare>();
    var text = galley.text();
    var code = Backticks.of(text, passage.words());
    var opening = OPENING.matcher(text).region(passage.words().start(), passage.words().end());
    int from = passage.words().start();
    while (opening.find()) {
      int bracket = opening.end() - 1;
      int end = closing(text, bracket, passage.words().end());
      if (opening.start() >= from
          && end > 0
          && !code.hide(bracket)
          && !isTarget(galley, bracket)
          && !isTag(text.substring(bracket + 1, end - 1))) {
        found.add(new Bare(new Span(opening.start(), end), opening.group(1) != null));
        from = end;
      }
    }
    return found;
  }

  private static boolean isTarget(Galley galley, int at) {
    return galley.links().stream()
        .anyMatch(link -> link.target().start() <= at && at < link.target().end());
  }

  /** Behind the bracket that closes this one; 0 where none does in a line. */
  private static int closing(String text, int open, int end) {
    int depth = 0;
    int last = Math.min(end, open + LONGEST);
    for (int at = open; at < last; at++) {
      char c = text.charAt(at);
      if (c == '<') {
        depth++;
      } else if (c == '>' && text.charAt(at - 1) != '-' && text.charAt(at - 1) != '=') {
        if (--depth == 0) {
          return text.charAt(at - 1) == '\\' ? 0 : at + 1;
        }
      } else if (c == '\n' || c == '`') {
        return 0;
      }
    }
    return 0;
  }

  /**
   * @param inner what stands between the brackets
   */
  private static boolean isTag(String inner) {
    return TAGS.contains(inner.split("[\\s/]", 2)[0])
        || inner.contains("://")
        || inner.contains("@")
        || inner.contains("=\"");
  }

  private Finding finding(String text, List<Bare> types) {
    var first = types.getFirst().span();
    var found =
        finding(
            first,
            "“%s” reads as an HTML tag, which readers do not see; write it as code or escape its brackets."
                .formatted(text.substring(first.start(), first.end())));
    return types.stream().allMatch(Bare::named)
        ? found.with(
            new Fix(
                "Write it as code",
                false,
                types.stream().map(type -> asCode(text, type.span())).toList()))
        : found;
  }

  /** With {@code impl} before it, which belongs to it; in {@code <pre>} with entities. */
  private static Edit asCode(String text, Span span) {
    var written = text.substring(span.start(), span.end());
    int line = text.lastIndexOf('\n', span.start()) + 1;
    if (text.startsWith("<pre", line)) {
      return new Edit(span, written.replace("<", "&lt;").replace(">", "&gt;"));
    }
    boolean impl = text.startsWith("impl ", Math.max(0, span.start() - 5));
    return impl
        ? new Edit(new Span(span.start() - 5, span.end()), "`impl " + written + "`")
        : new Edit(span, "`" + written + "`");
  }
}
