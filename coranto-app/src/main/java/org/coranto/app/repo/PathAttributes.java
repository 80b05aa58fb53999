package org.coranto.app.repo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coranto.app.CorantoException;
import org.eclipse.jgit.attributes.Attribute;
import org.eclipse.jgit.attributes.Attributes;
import org.eclipse.jgit.attributes.AttributesNode;
import org.eclipse.jgit.attributes.AttributesRule;

/// The attributes of one path, from all `.gitattributes` files that Git would read.
final class PathAttributes {

  private static final String MACRO = "[attr]";

  private final Attributes attributes = new Attributes();
  private final Map<String, List<Attribute>> macros = new HashMap<>();

  private PathAttributes() {
    macros.put(
        "binary",
        List.of(
            new Attribute("diff", Attribute.State.UNSET),
            new Attribute("merge", Attribute.State.UNSET),
            new Attribute("text", Attribute.State.UNSET)));
  }

  /// @param general files for all repositories, lowest precedence first
  /// @param info `info/attributes` of the repository
  /// @param top the top of the work tree
  /// @param path from the top, with forward slashes
  static Attributes of(List<Path> general, Path info, Path top, String path) {
    var found = new PathAttributes();
    var sources = new ArrayList<Source>();
    general.forEach(file -> sources.add(new Source(rules(file), path)));
    sources.add(new Source(rules(top.resolve(".gitattributes")), path));
    for (int at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
      var file = top.resolve(path.substring(0, at)).resolve(".gitattributes");
      sources.add(new Source(rules(file), path.substring(at + 1)));
    }
    sources.add(new Source(rules(info), path));
    sources.forEach(found::learn);
    sources.reversed().forEach(found::apply);
    found.readLegacy();
    return found.attributes;
  }

  private record Source(List<AttributesRule> rules, String path) {}

  private static List<AttributesRule> rules(Path file) {
    if (!Files.isRegularFile(file)) {
      return List.of();
    }
    try (var in = Files.newInputStream(file)) {
      var node = new AttributesNode();
      node.parse(in);
      return node.getRules();
    } catch (IOException e) {
      throw new CorantoException("could not read the attributes in " + file, e);
    }
  }

  private void learn(Source source) {
    for (var rule : source.rules()) {
      if (rule.getPattern().startsWith(MACRO)) {
        macros.put(rule.getPattern().substring(MACRO.length()).strip(), rule.getAttributes());
      }
    }
  }

  /// Applies the rules of a file: the last rule wins, but not over attributes that are already set.
  private void apply(Source source) {
    for (var rule : source.rules().reversed()) {
      if (!rule.getPattern().startsWith(MACRO) && rule.isMatch(source.path(), false)) {
        rule.getAttributes().reversed().forEach(this::put);
      }
    }
  }

  private void put(Attribute attribute) {
    if (attributes.containsKey(attribute.getKey())) {
      return;
    }
    attributes.put(attribute);
    if (attribute.getState() == Attribute.State.SET) {
      macros.getOrDefault(attribute.getKey(), List.of()).reversed().forEach(this::put);
    }
  }

  /// `crlf` is the old name of `text`.
  private void readLegacy() {
    if (attributes.containsKey("text") || !attributes.containsKey("crlf")) {
      return;
    }
    if ("input".equals(attributes.getValue("crlf"))) {
      attributes.put(new Attribute("eol", "lf"));
    } else {
      attributes.put(new Attribute("text", attributes.getState("crlf")));
    }
  }
}
