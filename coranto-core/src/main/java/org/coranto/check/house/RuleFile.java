package org.coranto.check.house;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.coranto.config.ConfigProblem;
import org.coranto.config.DidYouMean;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/// A YAML file with the place of each value; mistakes are collected, not thrown.
final class RuleFile {

  private final String file;
  private final List<ConfigProblem> problems;
  private final Map<String, Node> values;
  private final Node root;

  private RuleFile(String file, Node root, Map<String, Node> values, List<ConfigProblem> problems) {
    this.file = file;
    this.root = root;
    this.values = values;
    this.problems = problems;
  }

  /// @param problems collects the mistakes
  static Optional<RuleFile> read(String file, String text, List<ConfigProblem> problems) {
    try {
      var settings = LoadSettings.builder().setUseMarks(true).setAllowDuplicateKeys(false).build();
      var root = composer(settings, text).getSingleNode();
      if (root.isPresent() && root.get() instanceof MappingNode mapping) {
        return Optional.of(new RuleFile(file, mapping, fields(mapping), problems));
      }
      problems.add(
          new ConfigProblem(
              file, 1, 1, "this is not a rule; a rule has keys, as in kind: existence"));
    } catch (MarkedYamlEngineException e) {
      var mark = e.getProblemMark();
      problems.add(
          new ConfigProblem(
              file,
              mark.map(it -> it.getLine() + 1).orElse(1),
              mark.map(it -> it.getColumn() + 1).orElse(1),
              "this is not YAML: " + String.valueOf(e.getProblem())));
    } catch (YamlEngineException | StackOverflowError e) {
      problems.add(new ConfigProblem(file, 1, 1, "this is not YAML: " + e.getMessage()));
    }
    return Optional.empty();
  }

  private static Composer composer(LoadSettings settings, String text) {
    return new Composer(settings, new ParserImpl(settings, new StreamReader(settings, text)));
  }

  private static Map<String, Node> fields(MappingNode mapping) {
    var fields = new LinkedHashMap<String, Node>();
    for (var tuple : mapping.getValue()) {
      if (tuple.getKeyNode() instanceof ScalarNode key) {
        fields.put(key.getValue(), tuple.getValueNode());
      }
    }
    return fields;
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  /// Adds a mistake. Always returns an empty value, so that it can be used in place of a value.
  <T> Optional<T> wrong(String key, String message) {
    return wrong(values.getOrDefault(key, root), message);
  }

  private <T> Optional<T> wrong(Node at, String message) {
    problems.add(
        new ConfigProblem(
            file,
            line(at),
            at.getStartMark().map(mark -> mark.getColumn() + 1).orElse(1),
            message));
    return Optional.empty();
  }

  private static int line(Node at) {
    return at.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }

  void unknownKeys(List<String> known) {
    values.forEach((key, value) -> {
      if (!known.contains(key)) {
        wrong(
            value,
            "unknown key \"%s\".%s Keys: %s"
                .formatted(key, DidYouMean.question(key, known), String.join(", ", known)));
      }
    });
  }

  /// The text of a required key.
  Optional<String> text(String key, String example) {
    return has(key)
        ? textOf(values.get(key), key)
        : wrong(root, "%s is missing; write it as in %s: %s".formatted(key, key, example));
  }

  private Optional<String> textOf(@org.jspecify.annotations.Nullable Node node, String key) {
    return node instanceof ScalarNode scalar && !scalar.getValue().isBlank()
        ? Optional.of(scalar.getValue())
        : wrong(node == null ? root : node, key + " must be a text");
  }

  Optional<String> textOr(String key, String defaultValue) {
    return has(key) ? textOf(values.get(key), key) : Optional.of(defaultValue);
  }

  /// One word of a list.
  Optional<String> choice(String key, String defaultValue, List<String> choices) {
    return textOr(key, defaultValue)
        .flatMap(word ->
            choices.contains(word)
                ? Optional.of(word)
                : wrong(
                    key,
                    "unknown %s \"%s\".%s It is one of: %s"
                        .formatted(
                            key,
                            word,
                            DidYouMean.question(word, choices),
                            String.join(", ", choices))));
  }

  Optional<Boolean> flag(String key, boolean defaultValue) {
    return choice(key, String.valueOf(defaultValue), List.of("true", "false")).map("true"::equals);
  }

  Optional<Integer> number(String key, int defaultValue, int least, int most) {
    return textOr(key, String.valueOf(defaultValue))
        .flatMap(text ->
            text.matches("\\d{1,6}")
                    && Integer.parseInt(text) >= least
                    && Integer.parseInt(text) <= most
                ? Optional.of(Integer.parseInt(text))
                : wrong(key, "%s must be a number from %d to %d".formatted(key, least, most)));
  }

  /// The texts of a list, or one text alone.
  List<String> texts(String key) {
    var texts = new ArrayList<String>();
    items(key).forEach(item -> textOf(item, "each of " + key).ifPresent(texts::add));
    return texts;
  }

  /// Parses each text; a mistake is reported at the place of its text.
  <T> List<T> each(String key, Function<String, Parsed<T>> reading) {
    var read = new ArrayList<T>();
    for (var item : items(key)) {
      textOf(item, "each of " + key)
          .flatMap(text -> taken(reading.apply(text), item))
          .ifPresent(read::add);
    }
    return read;
  }

  /// Like [#each], for the keys and values of a mapping.
  <T> List<T> eachPair(
      String key, java.util.function.BiFunction<String, String, Parsed<T>> reading) {
    var read = new ArrayList<T>();
    if (!(values.get(key) instanceof MappingNode mapping)) {
      wrong(key, "%s is missing; write it as in %s: {'colour': 'color'}".formatted(key, key));
      return read;
    }
    for (var tuple : mapping.getValue()) {
      if (tuple.getKeyNode() instanceof ScalarNode from
          && tuple.getValueNode() instanceof ScalarNode to) {
        taken(reading.apply(from.getValue(), to.getValue()), from).ifPresent(read::add);
      } else {
        wrong(tuple.getKeyNode(), "each of " + key + " must be a text and its replacement");
      }
    }
    return read;
  }

  private <T> Optional<T> taken(Parsed<T> attempt, Node at) {
    return switch (attempt) {
      case Parsed.Done<T>(var value) -> Optional.of(value);
      case Parsed.Failed<T>(var why) -> wrong(at, why);
    };
  }

  private List<Node> items(String key) {
    var node = values.get(key);
    if (node instanceof SequenceNode list) {
      return list.getValue();
    }
    return node == null ? List.of() : List.of(node);
  }

  /// `examples: {bad: […], good: […]}`.
  List<HouseRule.Example> examples() {
    var examples = new ArrayList<HouseRule.Example>();
    if (values.get("examples") instanceof MappingNode mapping) {
      fields(mapping)
          .forEach((kind, list) -> {
            if (!kind.equals("bad") && !kind.equals("good")) {
              wrong(list, "examples must be bad or good, not \"%s\"".formatted(kind));
            } else if (list instanceof SequenceNode items) {
              items.getValue().forEach(item -> example(kind, item).ifPresent(examples::add));
            } else {
              wrong(list, kind + " must be a list of examples");
            }
          });
    }
    if (examples.stream().noneMatch(HouseRule.Example::bad)
        || examples.stream().allMatch(HouseRule.Example::bad)) {
      wrong(
          "examples", "a rule must have at least one bad and one good example; they are its tests");
    }
    return examples;
  }

  private Optional<HouseRule.Example> example(String kind, Node item) {
    if (item instanceof ScalarNode text) {
      return Optional.of(
          new HouseRule.Example(kind.equals("bad"), text.getValue(), Optional.empty(), line(item)));
    }
    if (item instanceof MappingNode mapping
        && fields(mapping).get("text") instanceof ScalarNode text) {
      var fixed =
          fields(mapping).get("fixed") instanceof ScalarNode scalar
              ? Optional.of(scalar.getValue())
              : Optional.<String>empty();
      return Optional.of(
          new HouseRule.Example(kind.equals("bad"), text.getValue(), fixed, line(item)));
    }
    return wrong(item, "an example must be a text, or have text: and fixed:");
  }
}
