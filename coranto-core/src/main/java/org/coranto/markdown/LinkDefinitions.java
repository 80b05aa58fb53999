package org.coranto.markdown;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.LinkReferenceDefinition;

/// Link references that another file defines for a text: `[label]: address "title"`.
///
/// @param all by their labels, as [#key(String)] writes them
/// @param complete whether nothing in the file would have defined more: no loop of a template
///   language
public record LinkDefinitions(Map<String, Definition> all, boolean complete) {

  public static final LinkDefinitions NONE = new LinkDefinitions(Map.of(), true);

  private static final Pattern DEFINITION = Pattern.compile(" {0,3}\\[[^\\]]*+]:.*");

  public LinkDefinitions {
    all = Map.copyOf(all);
  }

  /// Where a label leads.
  public record Definition(String address, Optional<String> title) {}

  /// The definitions in a file; the first of a label counts.
  public static LinkDefinitions of(String text) {
    var readable = RepairedText.of(text, 0, Map.of());
    var found = new HashMap<String, Definition>();
    MarkdownParsers.BLOCKS
        .parse(readable.text())
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(LinkReferenceDefinition it) {
                found.putIfAbsent(
                    key(it.getLabel()),
                    new Definition(it.getDestination(), Optional.ofNullable(it.getTitle())));
              }
            });
    boolean complete = TemplateTags.in(text, Map.of()).stream().allMatch(TemplateTag::understood);
    return new LinkDefinitions(found, complete);
  }

  /// Whether a file has definitions and nothing else that a reader would see.
  public static boolean areAllOf(String text) {
    var readable = RepairedText.of(text, 0, Map.of()).text();
    return readable
            .replaceAll("(?s)<!--.*?-->", "")
            .lines()
            .filter(line -> !line.isBlank())
            .allMatch(line -> DEFINITION.matcher(line).matches())
        && !of(text).all().isEmpty();
  }

  /// Both; a label of the first keeps its meaning.
  LinkDefinitions and(LinkDefinitions others) {
    var both = new HashMap<>(others.all);
    both.putAll(all);
    return new LinkDefinitions(both, complete && others.complete);
  }

  public boolean has(String label) {
    return all.containsKey(key(label));
  }

  Optional<Definition> get(String label) {
    return Optional.ofNullable(all.get(key(label)));
  }

  /// A label in the form in which Markdown compares labels.
  private static String key(String label) {
    return label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
