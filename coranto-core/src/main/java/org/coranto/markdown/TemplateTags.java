package org.coranto.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coranto.model.Span;
import org.jspecify.annotations.Nullable;

/// Finds the template language of other generators in a text, outside code, and what readers get
/// instead of it.
public final class TemplateTags {

  private static final int LONGEST_TAG = 20_000;
  private static final int LONGEST_ATTRIBUTES = 500;
  private static final int LONGEST_BLOCK = 100_000;

  private static final Pattern WORD = Pattern.compile("[A-Za-z_][\\w-]*");
  private static final Pattern ASSIGNED =
      Pattern.compile("assign\\s+([\\w-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')\\s*");
  private static final Pattern OUTPUT =
      Pattern.compile(
          "(?:\"[^\"]*\"|'[^']*'|[A-Za-z_][\\w.-]*+(?:\\((?=[^{}]*+$)[^{}]*\\))?)"
              + "(?:\\s*+\\|[^{}]*+)?\\s*+");

  /// `{{#> part x="1"}}`, `{{/ part}}`, `{{! a note }}` of Handlebars.
  private static final Pattern HANDLEBARS =
      Pattern.compile("[#/>^!&]\\s*+(?:>\\s*+)?[A-Za-z][^{}]*+");

  /// `{#news}`, the id of a heading.
  private static final Pattern ANCHOR = Pattern.compile("\\{#[\\w:.-]++\\s*+}");

  private static final Pattern QUOTED =
      Pattern.compile(
          "(?:\"([^\"]*)\"|'([^']*)')\\s*(?:\\|\\s*(?:relative_url|absolute_url|url)\\s*)?");
  private static final Pattern ATTRIBUTES =
      Pattern.compile(
          "\\{:\\s*(?:toc|\\.[\\w-]+|#[\\w:.-]+|[\\w-]+=(?:\"[^\"\\n]*\"|'[^'\\n]*'))"
              + "(?:\\s+(?:\\.[\\w-]+|#[\\w:.-]+|[\\w-]+=(?:\"[^\"\\n]*\"|'[^'\\n]*')))*+\\s*}");
  private static final Pattern FIGURE =
      Pattern.compile("\\b(src|alt|caption)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

  private final String text;
  private final Map<String, String> values;
  private final TemplateScope scope;
  private final List<Span> code;
  private final Map<String, Integer> ends = new HashMap<>();
  private final Map<String, Optional<Span>> endTags = new HashMap<>();
  private int blankLine;
  private final List<TemplateTag> found = new ArrayList<>();

  private TemplateTags(String text, List<Span> code, TemplateScope scope) {
    this.text = text;
    this.code = code;
    this.scope = scope;
    this.values = new HashMap<>(scope.values());
  }

  /// @param body the text after the header
  /// @param values what a tag such as `{{ site.baseurl }}` writes, by its name
  public static List<TemplateTag> in(String body, Map<String, String> values) {
    return in(body, TemplateScope.of(values));
  }

  /// @param body the text after the header
  public static List<TemplateTag> in(String body, TemplateScope scope) {
    boolean targets = SourceFileTargets.mayBeIn(body);
    if (!targets && !mayHaveSome(body)) {
      return List.of();
    }
    var code = CodeAreas.of(body, 0).all();
    var tags = new TemplateTags(body, code, scope).read();
    return targets ? new SourceFileTargets(scope.files()).with(tags, code, body) : tags;
  }

  private static boolean mayHaveSome(String text) {
    for (int at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at + 1)) {
      if (at + 1 < text.length() && "{%#:".indexOf(text.charAt(at + 1)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private List<TemplateTag> read() {
    int area = 0;
    for (int at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at)) {
      while (area < code.size() && code.get(area).end() <= at) {
        area++;
      }
      int end = at + 1;
      if (area < code.size() && code.get(area).start() <= at) {
        end = code.get(area).end();
      } else if (at + 1 < text.length()) {
        end = Math.max(end, tag(at));
      }
      at = end;
    }
    return List.copyOf(found);
  }

  /// Adds the tag at this place, if there is one.
  ///
  /// @return where it ends; 0 if there is none
  private int tag(int at) {
    if (text.startsWith("{{<", at)) {
      return shortcode(at, ">}}");
    } else if (text.startsWith("{{%", at)) {
      return shortcode(at, "%}}");
    } else if (text.startsWith("{%", at)) {
      return liquid(at);
    } else if (text.startsWith("{{", at)) {
      return output(at);
    } else if (text.startsWith("{#", at)) {
      return comment(at);
    }
    return text.startsWith("{:", at) ? attributes(at) : 0;
  }

  /// The end of a tag; 0 if there is none near enough, or only one in code or in another paragraph.
  private int end(int at, String mark) {
    int known = next(mark, at + (mark.length() == 3 ? 3 : 2));
    boolean none = known < 0 || known > at + LONGEST_TAG || isCode(known);
    return none || blankLine(at) < known ? 0 : known + mark.length();
  }

  private boolean isCode(int at) {
    int low = 0;
    int high = code.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (code.get(middle).end() <= at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < code.size() && code.get(low).start() <= at;
  }

  /// The end of the first line from there on that has an empty line after it; cached.
  private int blankLine(int from) {
    if (blankLine < from || blankLine == 0) {
      int line = text.indexOf('\n', from);
      while (line >= 0) {
        int next = wordFrom(line + 1);
        if (text.substring(line + 1, next).indexOf('\n') >= 0) {
          break;
        }
        line = text.indexOf('\n', next);
      }
      blankLine = line < 0 ? text.length() : line;
    }
    return blankLine;
  }

  /// The first place from there on that is not white space.
  private int wordFrom(int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /// Where these characters are next; cached, so that a text of many beginnings is searched once.
  private int next(String characters, int from) {
    int known = ends.getOrDefault(characters, 0);
    if (known >= 0 && known < from) {
      known = text.indexOf(characters, from);
      ends.put(characters, known);
    }
    return known;
  }

  /// Lines that are left out are never understood in silence.
  private int add(int start, int end, String replacement, boolean understood) {
    var ends = lineEnds(start, end);
    var lines = replacement.replaceAll("[\\r\\n]+", " ") + ends;
    boolean lost = !ends.isEmpty() && (replacement.isEmpty() || replacement.startsWith("```"));
    found.add(
        new TemplateTag(new Span(start, end), lines, understood && !lost, LinkDefinitions.NONE));
    return end;
  }

  /// As many as in this part of the text.
  private String lineEnds(int start, int end) {
    return "\n".repeat((int) text.substring(start, end).chars().filter(c -> c == '\n').count());
  }

  /// A tag that includes a file of link references or writes the address of a file; 0 if it is
  /// another tag.
  private int known(int start, int end, String inside) {
    var defines = IncludeTag.file(inside).flatMap(scope::included);
    if (defines.isPresent()) {
      var ends = lineEnds(start, end);
      found.add(new TemplateTag(new Span(start, end), ends, true, defines.get()));
      return end;
    }
    return new SourceFileTargets(scope.files())
        .tag(inside)
        .map(path ->
            add(
                start,
                end,
                path.orElseGet(() -> SourceFileTargets.nothing(text, start)),
                path.isPresent()))
        .orElse(0);
  }

  /// `{% include x %}`, with `-` at either end.
  private int liquid(int at) {
    int end = end(at, "%}");
    if (end == 0) {
      return 0;
    }
    var inside = inside(at, end);
    var name = name(inside);
    if (name.isEmpty()) {
      return 0;
    } else if (known(at, end, inside) > 0) {
      return end;
    }
    return switch (name) {
      case "comment" -> block(at, end, "endcomment");
      case "raw" -> raw(at, end);
      case "highlight" -> add(at, end, fence(inside), true);
      case "endhighlight" -> add(at, end, "```", true);
      case "assign" -> assign(at, end, inside);
      default -> add(at, end, "", name.startsWith("end"));
    };
  }

  private String inside(int at, int end) {
    var inside = text.substring(at + 2, end - 2);
    var open = inside.startsWith("-") || inside.startsWith("+") ? inside.substring(1) : inside;
    return (open.endsWith("-") ? open.substring(0, open.length() - 1) : open).strip();
  }

  private static String name(String inside) {
    var word = WORD.matcher(inside);
    return word.lookingAt() ? word.group().toLowerCase(Locale.ROOT) : "";
  }

  private static String fence(String inside) {
    var words = inside.split("\\s+", -1);
    return "```" + (words.length > 1 && WORD.matcher(words[1]).matches() ? words[1] : "");
  }

  /// The whole block, up to its end.
  private int block(int at, int end, String last) {
    return add(at, endTag(end, last).map(Span::end).orElse(end), "", true);
  }

  /// Only the tags: what is between them is text.
  private int raw(int at, int end) {
    add(at, end, "", true);
    return endTag(end, "endraw").map(last -> add(last.start(), last.end(), "", true)).orElse(end);
  }

  /// The next tag with this name, if it is near enough and not in code.
  private Optional<Span> endTag(int from, String name) {
    var known = endTags.get(name);
    if (known == null || known.filter(tag -> tag.start() < from).isPresent()) {
      var matcher = Pattern.compile("\\{%[-+]?\\s*+" + name + "\\s*+[-+]?%}").matcher(text);
      known =
          matcher.find(from)
              ? Optional.of(new Span(matcher.start(), matcher.end()))
              : Optional.empty();
      endTags.put(name, known);
    }
    return known.filter(tag -> tag.start() <= from + LONGEST_BLOCK && !isCode(tag.start()));
  }

  private int assign(int at, int end, String inside) {
    var assigned = ASSIGNED.matcher(inside);
    if (assigned.matches()) {
      values.put(assigned.group(1), either(assigned.group(2), assigned.group(3)));
    }
    return add(at, end, "", true);
  }

  private static String either(@Nullable String one, @Nullable String other) {
    return one != null ? one : other != null ? other : "";
  }

  /// `{{ site.baseurl }}`.
  private int output(int at) {
    int end = end(at, "}}");
    if (end == 0) {
      return 0;
    }
    var inside = inside(at, end);
    if (known(at, end, inside) > 0) {
      return end;
    } else if (HANDLEBARS.matcher(inside).matches()) {
      return add(at, end, "", inside.startsWith("!") || inside.startsWith("/"));
    } else if (!OUTPUT.matcher(inside).matches()) {
      return 0;
    }
    var quoted = QUOTED.matcher(inside);
    if (quoted.matches()) {
      return add(at, end, either(quoted.group(1), quoted.group(2)), true);
    }
    var known = values.get(inside);
    return known != null ? add(at, end, known, true) : figure(at, end, inside);
  }

  /// `{{< figure src="a.png" alt="A" >}}`.
  private int shortcode(int at, String mark) {
    int end = end(at, mark);
    if (end == 0) {
      return 0;
    }
    var inside = text.substring(at + 3, end - mark.length()).strip();
    if (known(at, end, inside) > 0) {
      return end;
    }
    return switch (name(inside)) {
      case "highlight" -> add(at, end, fence(inside), true);
      case "" ->
          inside.startsWith("/highlight") ? add(at, end, "```", true) : add(at, end, "", false);
      default -> figure(at, end, inside);
    };
  }

  /// A picture, if the tag has one.
  private int figure(int at, int end, String inside) {
    var parts = new HashMap<String, String>();
    FIGURE
        .matcher(inside)
        .results()
        .forEach(it -> parts.put(it.group(1), either(it.group(2), it.group(3))));
    var source = parts.getOrDefault("src", "");
    if (!source.matches("[^\\s<>()]+\\.(?i:png|jpe?g|gif|svg|webp|avif)")) {
      return add(at, end, "", false);
    }
    var words = parts.getOrDefault("alt", parts.getOrDefault("caption", ""));
    return add(at, end, "![" + words.replaceAll("[\\[\\]\\n]", " ") + "](" + source + ")", true);
  }

  /// `{# a note of Jinja #}`; not `{#anchor}`.
  private int comment(int at) {
    if (ANCHOR.matcher(text).region(at, text.length()).lookingAt()) {
      return 0;
    }
    int end = end(at, "#}");
    return end == 0 ? 0 : add(at, end, "", true);
  }

  /// `{: .big}`, on a line of its own or after a word.
  private int attributes(int at) {
    int limit = Math.min(text.length(), at + LONGEST_ATTRIBUTES);
    int line = text.indexOf('\n', at, limit);
    var matcher = ATTRIBUTES.matcher(text).region(at, line < 0 ? limit : line);
    if (!matcher.lookingAt()) {
      return 0;
    }
    boolean alone = isFirst(at) && isLast(matcher.end());
    return add(at, matcher.end(), alone && continues(at) ? "&#32;" : "", true);
  }

  /// Whether only white space is before this place in its line.
  private boolean isFirst(int at) {
    int before = at - 1;
    while (before >= 0
        && text.charAt(before) != '\n'
        && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    return before < 0 || text.charAt(before) == '\n';
  }

  /// Whether only white space is after this place in its line.
  private boolean isLast(int at) {
    int next = wordFrom(at);
    return next == text.length() || text.substring(at, next).indexOf('\n') >= 0;
  }

  /// Whether the line before is text of a paragraph or an item, which an empty line would end.
  private boolean continues(int at) {
    int line = text.lastIndexOf('\n', at) + 1;
    if (line == 0) {
      return false;
    }
    var before = text.substring(text.lastIndexOf('\n', line - 2) + 1, line - 1).strip();
    return !before.isEmpty()
        && !before.startsWith("#")
        && !before.startsWith("|")
        && !before.startsWith("```")
        && !before.startsWith("~~~")
        && !before.startsWith("{");
  }
}
