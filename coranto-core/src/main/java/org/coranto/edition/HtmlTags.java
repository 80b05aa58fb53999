package org.coranto.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.coranto.markdown.Brackets;
import org.coranto.model.Span;

/// HTML tags that must come in pairs.
public final class HtmlTags {

  /// Names of tags that are not words of a title; all others may be a type, as in `Vec<i>`.
  public static final Set<String> NAMES =
      Set.of(
          "abbr",
          "audio",
          "big",
          "blockquote",
          "center",
          "cite",
          "code",
          "del",
          "details",
          "div",
          "em",
          "figcaption",
          "figure",
          "font",
          "iframe",
          "ins",
          "kbd",
          "mark",
          "pre",
          "samp",
          "section",
          "small",
          "span",
          "strong",
          "sub",
          "summary",
          "sup",
          "table",
          "video");

  private static final Pattern TAG = Pattern.compile("<(/?)([a-z]{2,10})(?:\\s[^<>]*)?>");

  public record Tag(String name, boolean closes, Span span) {}

  private HtmlTags() {}

  /// In the order of the text, without those in code, comments and URLs.
  static List<Tag> of(AnnotatedEdition edition) {
    var tags = new ArrayList<Tag>();
    for (var passage : Passage.of(edition)) {
      var words = edition.slice(passage.words());
      if (words.indexOf('<') >= 0) {
        for (var span : Brackets.of(edition.text(), passage.words()).skipped()) {
          var tag = TAG.matcher(edition.slice(span));
          if (tag.matches() && NAMES.contains(tag.group(2))) {
            tags.add(new Tag(tag.group(2), !tag.group(1).isEmpty(), span));
          }
        }
      }
    }
    return tags;
  }

  /// The tags without a partner.
  public static List<Tag> odd(AnnotatedEdition edition) {
    var odd = new ArrayList<Tag>();
    var open = new ArrayList<Tag>();
    for (var tag : of(edition)) {
      if (!tag.closes()) {
        open.add(tag);
        continue;
      }
      int at = open.size() - 1;
      while (at >= 0 && !open.get(at).name().equals(tag.name())) {
        at--;
      }
      if (at < 0) {
        odd.add(tag);
      } else {
        open.remove(at);
      }
    }
    odd.addAll(open);
    return odd;
  }
}
