package org.coranto.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coranto.model.Span;

/// Links to files of the newsletter in the words of other generators: `[x](@/weekly/x.md)` of Zola,
/// `[x]({filename}../x.md)` of Pelican, `{% post_url x %}` of Jekyll, `{{< ref "x" >}}` of Hugo.
final class SourceFileTargets {

  /// The target of a link that leads nowhere; its words are shown without a link.
  static final String NOWHERE = "x-nowhere:";

  private static final Pattern TARGET =
      Pattern.compile(
          "(?<=]\\(|]\\(<|]:[ \\t]{1,9}|(?:href|src)=[\"'])"
              + "(?:(@/)|[{|](filename|static|attach|index|tag|category|author)[}|])"
              + "([^\\s()<>\"']*)");

  private static final Pattern TAG =
      Pattern.compile(
          "(?:(post_url|ref|relref)\\s+(?:path\\s*=\\s*)?|(link)\\s+|get_url\\(\\s*path\\s*=\\s*)"
              + "[\"']?(?:@/)?([^\\s\"'{}]+?)[\"']?(?:\\s*\\)|\\s+[\\w]+\\s*=\\s*[\"'][^\"']*[\"'])?");

  private static final Pattern DEFINES = Pattern.compile(" {0,3}\\[[^\\]]+]:\\s*\\S*");

  private final FileLinks files;

  SourceFileTargets(FileLinks files) {
    this.files = files;
  }

  /// Whether a text may have such a target outside a tag.
  static boolean mayBeIn(String text) {
    return text.contains("@/")
        || text.contains("{filename}")
        || text.contains("{static}")
        || text.contains("{attach}")
        || text.contains("{index}")
        || text.contains("{tag}")
        || text.contains("{category}")
        || text.contains("{author}")
        || text.contains("|filename|")
        || text.contains("|static|")
        || text.contains("|attach|");
  }

  /// These tags and the targets of Zola and Pelican, in the order of the text. What is in code or
  /// in a tag is no target.
  List<TemplateTag> with(List<TemplateTag> tags, List<Span> code, String text) {
    var all = new ArrayList<>(tags);
    targets(text).stream()
        .filter(target -> code.stream().noneMatch(area -> overlap(area, target.span())))
        .filter(target -> tags.stream().noneMatch(tag -> overlap(tag.span(), target.span())))
        .forEach(all::add);
    all.sort(Comparator.comparingInt(tag -> tag.span().start()));
    return List.copyOf(all);
  }

  private static boolean overlap(Span one, Span other) {
    return one.start() < other.end() && other.start() < one.end();
  }

  private List<TemplateTag> targets(String text) {
    var found = new ArrayList<TemplateTag>();
    var match = TARGET.matcher(text);
    while (match.find()) {
      var kind = match.group(1) == null ? match.group(2) : "filename";
      var file = match.group(3);
      var route =
          switch (kind) {
            case "filename" -> files.page(file).or(() -> files.asset(file));
            case "static", "attach" -> files.asset(file);
            case "index" -> Optional.of("/");
            default -> Optional.<String>empty();
          };
      found.add(
          new TemplateTag(
              new Span(match.start(), match.end()),
              route.orElse(NOWHERE),
              route.isPresent(),
              LinkDefinitions.NONE));
    }
    return found;
  }

  /// What a tag writes: a path, or nothing that can be known.
  ///
  /// @param inside of a tag: `post_url 2026-09-02-tides`
  /// @return empty if it is another tag
  Optional<Optional<String>> tag(String inside) {
    var match = TAG.matcher(inside);
    return match.matches()
        ? Optional.of(files.page(match.group(3)).or(() -> files.asset(match.group(3))))
        : Optional.empty();
  }

  /// What readers get instead of a tag whose file is not known: in the target of a link, a target
  /// that leads nowhere.
  static String nothing(String text, int tag) {
    int line = text.lastIndexOf('\n', tag - 1) + 1;
    var before = text.substring(line, tag);
    int link = before.lastIndexOf("](");
    boolean inLink = link >= 0 && before.indexOf(')', link) < 0;
    return inLink || DEFINES.matcher(before).matches() ? NOWHERE : "";
  }
}
