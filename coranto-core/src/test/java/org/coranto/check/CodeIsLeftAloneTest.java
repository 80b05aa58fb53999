package org.coranto.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.coranto.edition.AnnotatedEdition;
import org.coranto.markdown.CodeAreas;
import org.coranto.markdown.Line;
import org.coranto.markdown.Lines;
import org.coranto.model.Edit;
import org.coranto.model.Span;
import org.coranto.registry.Checks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// No check except a few changes code: what looks like a fault in a code block may be intended.
class CodeIsLeftAloneTest {

  /// Faults that are damage in code, too; the fix repairs it.
  private static final Set<String> ALSO_OF_CODE =
      Set.of("encoding-damage", "invisible-character", "merge-marker");

  /// A way to write a block of code.
  enum Block {
    FENCED("```\n", "", "\n```"),
    LONG_FENCE("`````\n```\n", "", "\n```\n`````"),
    TILDES("~~~ text\n", "", "\n~~~"),
    INDENTED("", "    ", ""),
    IN_AN_ITEM("* words\n\n  ```\n", "  ", "\n  ```"),
    INDENTED_IN_AN_ITEM("* words\n\n", "      ", ""),
    QUOTED("> ```\n", "> ", "\n> ```");

    private final String before;
    private final String indent;
    private final String after;

    Block(String before, String indent, String after) {
      this.before = before;
      this.indent = indent;
      this.after = after;
    }

    String of(String text) {
      return text.lines()
          .map(line -> indent + line)
          .collect(Collectors.joining("\n", before, after));
    }
  }

  static Stream<Check> checks() {
    return Checks.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("checks")
  void nothing_is_found_and_no_fix_reaches_into_a_block_of_code(Check check) {
    var page = CheckPage.of(check.name());
    for (var example : page.examples()) {
      if (example.kind().equals("bad") && !example.text().startsWith("Title:")) {
        for (var block : Block.values()) {
          var text = "Words.\n\n" + block.of(example.text().replace("```", "'''")) + "\n\nMore.\n";
          var edition = page.context(text).edition();
          var code = blocks(edition);
          assertThat(code).as(text).isNotEmpty();
          for (var finding : page.findings(check, text)) {
            assertThat(ALSO_OF_CODE.contains(check.name()) || !isInCode(finding, code))
                .as("%s in %s: %s", finding, block, text)
                .isTrue();
            assertThat(finding.fix().stream().flatMap(fix -> fix.edits().stream()))
                .as("%s in %s: %s", finding, block, text)
                .noneMatch(edit -> code.stream().anyMatch(area -> isIn(edit, area)));
          }
        }
      }
    }
  }

  private static List<Span> blocks(AnnotatedEdition edition) {
    Lines lines = edition.lines();
    return lines.blocks().stream()
        .filter(block -> block.is(Line.Kind.CODE))
        .map(block -> lines.whole(block.first(), block.last()))
        .toList();
  }

  private static boolean isInCode(Finding finding, List<Span> code) {
    return code.stream().anyMatch(area -> area.contains(finding.span()));
  }

  private static boolean isIn(Edit edit, Span area) {
    return area.start() < edit.span().start() && edit.span().end() < area.end();
  }

  @Test
  void a_fix_of_a_new_check_is_dropped_where_it_touches_code() {
    var text = "Words `a b` and a.\n\n    a\n\n```` a\n```\na\n````\n\n* a\n\n      a\n";
    var context = TestEditions.of(text);
    var found = new CheckRunner(List.of(new EachLetter()), EnumSet.allOf(Requirement.class));
    assertThat(found.read(context).stream().filter(finding -> finding.fix().isPresent()))
        .extracting(finding -> context.edition().lines().at(finding.span().start()).text())
        .containsExactly("Words `a b` and a.", "Words `a b` and a.", "* a");
  }

  /// Has a fix for each “a”.
  private static final class EachLetter extends Check {
    EachLetter() {
      super("each-letter", Severity.WARNING);
    }

    @Override
    public List<Finding> look(CheckContext context) {
      var text = context.edition().text();
      return IntStream.range(context.edition().header().end(), text.length())
          .filter(at -> text.charAt(at) == 'a')
          .mapToObj(at -> new Span(at, at + 1))
          .map(span -> finding(span, "An a.").with(Fix.safe("B", Fix.replace(span, "b"))))
          .toList();
    }
  }

  @Test
  void what_holds_code_may_go_or_move_as_a_whole() {
    var text = "* words `code`\n";
    var code = CodeAreas.of(text, 0);
    assertThat(code.change(new Edit(new Span(0, 15), ""))).isFalse();
    assertThat(code.change(new Edit(new Span(2, 14), "other `code`"))).isFalse();
    assertThat(code.change(new Edit(new Span(2, 14), "other"))).isTrue();
    assertThat(code.change(new Edit(new Span(8, 14), ""))).isTrue();
    assertThat(code.change(Edit.insert(10, "x"))).isTrue();
    assertThat(code.change(Edit.insert(14, "x"))).isFalse();
  }
}
