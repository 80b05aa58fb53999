package org.coranto.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.coranto.config.Config;
import org.coranto.config.Content.HeaderForm;
import org.coranto.config.SectionHeadingRules;
import org.coranto.markdown.FrontMatterParser;
import org.coranto.markdown.Line;
import org.coranto.markdown.LineBlock;
import org.coranto.markdown.Lines;
import org.coranto.markdown.SourceText;

/// The template of a newsletter that has none: what its last editions have in common. Headings that
/// most of them have, paragraphs that all of them have, and the lines of the header that are the
/// same in all.
public final class LearnedTemplate {

  /// The number of last editions that are compared.
  public static final int COMPARED = 5;

  /// Header lines that are written anew for every edition.
  private static final Pattern OWN_LINE =
      Pattern.compile(
          "(?i)[\\s\"]*(title|date|number|issue|slug|permalink|url|aliases|description|summary)[\\s\"]*[:=].*");

  private final Config config;
  private final List<SourceText> editions;

  private LearnedTemplate(Config config, List<SourceText> editions) {
    this.config = config;
    this.editions = editions;
  }

  /// @param newest the last editions, the newest first; may be empty
  public static SourceText of(Config config, List<SourceText> newest) {
    var last = newest.stream().limit(COMPARED).toList();
    return last.isEmpty()
        ? new SourceText("")
        : new SourceText(new LearnedTemplate(config, last).text());
  }

  private String text() {
    return header() + String.join("\n", body());
  }

  private String header() {
    var form = config.content().header();
    if (form == HeaderForm.NONE) {
      return "# %s %s\n\n".formatted(config.newsletter().name(), config.variables().number());
    }
    var lines = new ArrayList<>(headerLines(editions.getFirst()));
    editions.forEach(edition -> lines.retainAll(headerLines(edition)));
    lines.removeIf(line -> OWN_LINE.matcher(line).matches() || line.isBlank());
    if (lines.isEmpty() || editions.size() == 1 || form == HeaderForm.JSON) {
      return "";
    }
    var fields = String.join("\n", lines) + "\n";
    return switch (form) {
      case YAML -> "---\n" + fields + "---\n\n";
      case TOML -> "+++\n" + fields + "+++\n\n";
      case PELICAN -> fields + "\n";
      case JSON, NONE -> "";
    };
  }

  private List<String> headerLines(SourceText edition) {
    var header = FrontMatterParser.read(edition.text(), config.content().header());
    return header.form() == config.content().header()
        ? edition
            .text()
            .substring(header.start(), header.end())
            .lines()
            .filter(this::isField)
            .toList()
        : List.of();
  }

  private boolean isField(String line) {
    return !line.strip().matches("-{3,}|\\+{3,}|\\.{3}");
  }

  private List<String> body() {
    var blocks = editions.stream().map(this::blocks).toList();
    var kept = new ArrayList<String>();
    for (var block : blocks.getFirst()) {
      long others = blocks.stream().filter(edition -> contains(edition, block)).count();
      boolean common =
          block.heading() ? others * 2 > editions.size() : others == editions.size() && others > 1;
      if (common) {
        kept.add(block.text() + "\n");
      }
    }
    return kept;
  }

  private static boolean contains(List<Part> edition, Part block) {
    return edition.stream().anyMatch(other -> other.key().equals(block.key()));
  }

  /// A heading or a paragraph.
  private record Part(boolean heading, String key, String text) {}

  private List<Part> blocks(SourceText edition) {
    int header = FrontMatterParser.read(edition.text(), config.content().header()).end();
    var lines = Lines.of(edition.text(), header);
    var parts = new ArrayList<Part>();
    for (var block : lines.blocks()) {
      boolean heading = block.is(Line.Kind.HEADING);
      if (block.isOutermost() && (heading || block.is(Line.Kind.TEXT))) {
        parts.add(part(edition, lines, block, heading));
      }
    }
    boolean titled = config.content().header() == HeaderForm.NONE && !parts.isEmpty();
    return titled && parts.getFirst().heading() ? parts.subList(1, parts.size()) : parts;
  }

  private static Part part(SourceText edition, Lines lines, LineBlock block, boolean heading) {
    var text = edition.slice(lines.whole(block.first(), block.last())).strip();
    return new Part(heading, heading ? SectionHeadingRules.plain(text) : text, text);
  }
}
