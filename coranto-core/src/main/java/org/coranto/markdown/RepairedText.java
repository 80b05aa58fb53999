package org.coranto.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.coranto.model.Edit;
import org.coranto.model.Span;

/// A text after edits, with offsets that can be mapped back to the original text.
///
/// @param text after the edits
/// @param edits sorted, without overlaps
/// @param damage the edits that repair damaged characters; the others replace template language
/// @param base the offset of the text in its file
/// @param included link references of the files that the text includes
public record RepairedText(
    String text, List<Edit> edits, List<Edit> damage, int base, LinkDefinitions included) {

  /// @param values of template language, as in [TemplateTags]
  public static RepairedText of(String text, int base, Map<String, String> values) {
    return of(text, base, TemplateScope.of(values));
  }

  public static RepairedText of(String text, int base, TemplateScope scope) {
    var damage = EncodingDamage.repairs(text);
    var tags = TemplateTags.in(text, scope);
    var edits = withTemplates(damage, tags);
    var included =
        tags.stream().map(TemplateTag::defines).reduce(LinkDefinitions.NONE, LinkDefinitions::and);
    return new RepairedText(
        edits.isEmpty() ? text : new SourceText(text).with(edits).text(),
        edits,
        damage,
        base,
        included);
  }

  /// A text without changes.
  static RepairedText unchanged(String text, int base) {
    return new RepairedText(text, List.of(), List.of(), base, LinkDefinitions.NONE);
  }

  private static List<Edit> withTemplates(List<Edit> damage, List<TemplateTag> tags) {
    if (tags.isEmpty()) {
      return damage;
    }
    var templates = tags.stream().map(tag -> new Edit(tag.span(), tag.replacement()));
    return Stream.concat(templates, outside(damage, tags).stream())
        .sorted(Comparator.comparingInt(edit -> edit.span().start()))
        .toList();
  }

  /// The repairs that no tag overlaps; both lists are sorted.
  private static List<Edit> outside(List<Edit> damage, List<TemplateTag> tags) {
    var outside = new ArrayList<Edit>();
    int tag = 0;
    for (var edit : damage) {
      while (tag < tags.size() && tags.get(tag).span().end() <= edit.span().start()) {
        tag++;
      }
      if (tag == tags.size() || tags.get(tag).span().start() >= edit.span().end()) {
        outside.add(edit);
      }
    }
    return outside;
  }

  /// The original span of this span of [#text].
  public Span original(int start, int end) {
    return edits.isEmpty()
        ? new Span(base + start, base + end)
        : new Span(base + original(start), base + original(end));
  }

  private int original(int offset) {
    int gained = 0;
    for (var edit : edits) {
      int at = edit.span().start() - gained;
      if (at >= offset) {
        break;
      }
      gained += edit.span().length() - edit.replacement().length();
    }
    return offset + gained;
  }
}
