package org.coranto.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.coranto.markdown.EditDistance;
import org.coranto.markdown.Line;
import org.coranto.markdown.LinkDefinitions;
import org.coranto.model.Span;

/// The labels of an edition's references: `[words][label]`, `[label][]`, `[label]` and `![label]`
/// use one, `[label]: address` defines it.
public final class ReferenceLabels {

  /// A label and its position, under its normalised name, in the nth section.
  public record Label(Span span, String name, Line line, int section) {}

  private static final Pattern DEFINITION = Pattern.compile("\\s*+\\[([^\\]]++)]:");
  private static final Pattern FULL = Pattern.compile("]\\[([^\\[\\]]++)](?!\\()");
  private static final Pattern SHORT =
      Pattern.compile("(?<![\\]!\\\\])\\[([^\\[\\]]++)](?![\\[(:])");
  private static final Pattern COLLAPSED = Pattern.compile("(?<!\\\\)\\[([^\\[\\]]++)]\\[]");
  private static final Pattern IMAGE = Pattern.compile("(?<!\\\\)!\\[([^\\[\\]]++)](?![\\[(])");

  /// With more wrong labels than this, the mistake is a different one.
  private static final int MANY = 100;

  private final List<Label> definitions = new ArrayList<>();
  private final List<Label> uses = new ArrayList<>();
  private final List<Label> brackets = new ArrayList<>();
  private final List<Label> others = new ArrayList<>();
  private final List<Label> unread = new ArrayList<>();

  private final Map<String, Label> defined = new HashMap<>();
  private final Map<String, Integer> used = new HashMap<>();
  private final Set<Integer> sections = new HashSet<>();
  private final Map<Integer, Integer> openBrackets = new HashMap<>();
  private List<Label> unused = List.of();
  private List<Label> open = List.of();
  private int section;

  private final LinkDefinitions included;

  private ReferenceLabels(LinkDefinitions included) {
    this.included = included;
  }

  public static ReferenceLabels of(AnnotatedEdition edition) {
    var labels = new ReferenceLabels(edition.included());
    for (var line : edition.lines().all()) {
      labels.section += line.is(Line.Kind.HEADING) ? 1 : 0;
      switch (line.kind()) {
        case DEFINITION -> labels.find(DEFINITION, line, labels.definitions);
        case ITEM, TEXT, QUOTE, HEADING, TABLE -> {
          if (DEFINITION.matcher(line.text()).lookingAt()) {
            labels.find(DEFINITION, line, labels.unread);
          }
          labels.find(FULL, line, labels.uses);
          labels.find(SHORT, line, labels.brackets);
          labels.find(COLLAPSED, line, labels.others);
          labels.find(IMAGE, line, labels.others);
        }
        case HEADER, BLANK, UNDERLINE, COMMENT, CODE, BREAK -> {}
      }
    }
    labels.index();
    return labels;
  }

  private void index() {
    for (var label : definitions) {
      defined.putIfAbsent(label.name(), label);
      sections.add(label.section());
    }
    Stream.of(uses, brackets, others)
        .flatMap(List::stream)
        .forEach(it -> used.merge(it.name(), 1, Integer::sum));
    brackets.stream()
        .filter(it -> !isDefined(it))
        .forEach(it -> openBrackets.merge(it.section(), 1, Integer::sum));
    unused = definitions.stream().filter(it -> !isUsed(it)).limit(MANY).toList();
    open =
        Stream.concat(uses.stream(), brackets.stream())
            .filter(it -> !isDefined(it))
            .limit(MANY)
            .toList();
  }

  private void find(Pattern pattern, Line line, List<Label> into) {
    var match = pattern.matcher(line.text());
    int seen = 0;
    boolean code = false;
    while (match.find()) {
      for (; seen < match.start(); seen++) {
        code ^= line.text().charAt(seen) == '`';
      }
      if (!code) {
        int start = line.span().start();
        var span = new Span(start + match.start(1), start + match.end(1));
        into.add(new Label(span, name(match.group(1)), line, section));
      }
    }
  }

  /// The label in the form in which Markdown compares labels.
  private static String name(String written) {
    return written.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  public List<Label> definitions() {
    return definitions;
  }

  /// Labels that cannot be anything else: `[words][label]`.
  public List<Label> uses() {
    return uses;
  }

  /// `[label]` alone, which may also be a remark in brackets.
  public List<Label> brackets() {
    return brackets;
  }

  /// The line that was meant to define a label: directly after a paragraph it belongs to the
  /// paragraph.
  public Optional<Line> unreadDefinition(Label use) {
    return unread.stream()
        .filter(label -> label.name().equals(use.name()))
        .map(Label::line)
        .findFirst();
  }

  /// Whether most links of the section use labels.
  public boolean areUsual(Label use) {
    return !included.all().isEmpty() || sections.contains(use.section());
  }

  public boolean isDefined(Label label) {
    return defined.containsKey(label.name()) || included.has(label.name());
  }

  public boolean isUsed(Label label) {
    return used.containsKey(label.name());
  }

  /// Unused definitions: those with nearly this name, or else those left in the section.
  public List<Label> unusedFor(Label use) {
    var near = unused.stream().filter(it -> areNear(it.name(), use.name())).toList();
    return near.isEmpty()
        ? unused.stream()
            .filter(it -> it.section() == use.section() && missing(it).isEmpty())
            .toList()
        : near;
  }

  /// `unusef` and `unused`, `iom` and `iomrascálaí`.
  private static boolean areNear(String one, String other) {
    return EditDistance.isOne(one, other) || (one.length() >= 3 && other.startsWith(one));
  }

  /// Whether no other brackets of the section are without a target.
  public boolean isOnlyOpen(Label bracket) {
    return openBrackets.getOrDefault(bracket.section(), 0) == 1;
  }

  /// A use without a definition, of nearly the same name.
  public Optional<Label> missing(Label definition) {
    return open.stream().filter(it -> EditDistance.isOne(it.name(), definition.name())).findFirst();
  }

  /// A use in the section whose label is defined, but also used in another section: `rfc-5` for
  /// `rfc-5-pr`.
  public Optional<Label> takenFor(Label definition) {
    return uses.stream()
        .filter(it -> it.section() == definition.section() && isDefined(it))
        .filter(
            it -> isLonger(it.name(), definition.name()) || isLonger(definition.name(), it.name()))
        .filter(it -> used.getOrDefault(it.name(), 0) > 1)
        .reduce((_, last) -> last);
  }

  private static boolean isLonger(String one, String other) {
    return one.startsWith(other) && one.length() - other.length() <= 3;
  }

  /// An earlier definition with the same name and another URL.
  public Optional<Label> before(Label definition) {
    return Optional.ofNullable(defined.get(definition.name()))
        .filter(it -> it.line().number() < definition.line().number())
        .filter(it -> !address(it).equals(address(definition)));
  }

  private static String address(Label definition) {
    return definition.line().text().substring(definition.line().text().indexOf("]:") + 2).strip();
  }
}
