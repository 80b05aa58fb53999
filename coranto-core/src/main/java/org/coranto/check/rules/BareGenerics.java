package org.coranto.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.Fix;
import org.coranto.check.Severity;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.edition.HtmlTags;
import org.coranto.edition.Link;
import org.coranto.edition.Passage;
import org.coranto.markdown.Backticks;
import org.coranto.markdown.Spans;
import org.coranto.model.Edit;
import org.coranto.model.Span;

/// `[Added From<Vec<u8>> for Text](…)`: some readers get “From for Text”.
public final class BareGenerics extends Check {

  /// The name before the bracket of a type.
  private static final Pattern NAME =
      Pattern.compile("(?<![A-Za-z0-9_])[A-Za-z_][A-Za-z0-9_]*+(?:::[A-Za-z0-9_]++)*+(?:::)?+$");

  /// Characters with which a type or a tag may start.
  private static final String BEGINNINGS = "_&'[(*";

  /// Short tags that a text may really mean, in addition to [HtmlTags#NAMES].
  private static final Set<String> SHORT_TAGS =
      Set.of(
          ("a b br dd dl dt h1 h2 h3 h4 h5 h6 hr i img li ol p picture q s script source strike"
                  + " style svg tbody td tfoot th thead time tr tt u ul var wbr")
              .split(" "));

  private static final int LONGEST = 200;

  public BareGenerics() {
    super("bare-generics", Severity.WARNING);
  }

  @Override
  public List<Finding> look(CheckContext context) {
    var byLine = new TreeMap<Integer, List<Bare>>();
    var targets = Spans.of(context.edition().links().stream().map(Link::target).toList());
    for (var passage : Passage.of(context.edition())) {
      for (var type : types(context.edition(), passage, targets)) {
        int line = context.edition().lines().at(type.span().start()).number();
        byLine.computeIfAbsent(line, _ -> new ArrayList<>()).add(type);
      }
    }
    return byLine.values().stream().map(types -> finding(context.edition().text(), types)).toList();
  }

  /// @param named whether there is a word before the bracket: `Vec<T>`, not `<NAME>`
  private record Bare(Span span, boolean named) {}

  private static List<Bare> types(AnnotatedEdition edition, Passage passage, Spans targets) {
    var found = new ArrayList<Bare>();
    var text = edition.text();
    int last = passage.words().end();
    int from = passage.words().start();
    int bracket = text.indexOf('<', from);
    if (bracket < 0 || bracket >= last) {
      return found;
    }
    var code = Spans.of(Backticks.of(text, passage.words()).code());
    for (; bracket >= 0 && bracket < last; bracket = text.indexOf('<', bracket + 1)) {
      int end = bracket < from || !begins(text, bracket + 1) ? 0 : closing(text, bracket, last);
      if (end > 0
          && !code.hold(bracket)
          && !targets.hold(bracket)
          && !isTag(text.substring(bracket + 1, end - 1))) {
        int name = name(text, from, bracket);
        found.add(new Bare(new Span(name, end), name < bracket));
        from = end;
      }
    }
    return found;
  }

  private static boolean begins(String text, int at) {
    return at < text.length()
        && ((text.charAt(at) < 0x80 && Character.isLetter(text.charAt(at)))
            || BEGINNINGS.indexOf(text.charAt(at)) >= 0);
  }

  /// The start of the identifier that ends here, as in `rain::Gauge::`; this offset if there is
  /// none.
  private static int name(String text, int from, int bracket) {
    int at = bracket;
    int first = Math.max(from, bracket - LONGEST);
    while (at > first && (isPart(text.charAt(at - 1)) || text.charAt(at - 1) == ':')) {
      at--;
    }
    var written = NAME.matcher(text).region(at, bracket);
    return written.find() ? written.start() : bracket;
  }

  private static boolean isPart(char c) {
    return c == '_' || (c < 0x80 && Character.isLetterOrDigit(c));
  }

  /// The offset after the matching closing bracket; 0 if there is none in this line.
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

  /// @param inner the text between the brackets
  private static boolean isTag(String inner) {
    var name = inner.split("[\\s/]", 2)[0];
    return SHORT_TAGS.contains(name)
        || HtmlTags.NAMES.contains(name)
        || inner.contains("://")
        || inner.contains("@")
        || inner.contains("=\"");
  }

  private Finding finding(String text, List<Bare> types) {
    var first = types.getFirst().span();
    var found =
        finding(
            first,
            "“%s” %s. Write it as code or escape the brackets."
                .formatted(
                    text.substring(first.start(), first.end()),
                    startsTag(text, first)
                        ? "is parsed as an HTML tag, so readers do not see it"
                        : "is code, but some programs read its brackets as a tag"));
    return types.stream().allMatch(Bare::named)
        ? found.with(
            new Fix(
                "Write it as code",
                false,
                types.stream().map(type -> asCode(text, type.span())).toList()))
        : found;
  }

  /// CommonMark 6.6: the name of a tag starts with a letter, so `<'a>` is not a tag.
  private static boolean startsTag(String text, Span type) {
    return Character.isLetter(text.charAt(text.indexOf('<', type.start()) + 1));
  }

  /// With `impl` before it, which belongs to it; in `<pre>` with entities.
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
