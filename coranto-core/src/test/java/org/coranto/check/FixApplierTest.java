package org.coranto.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.coranto.markdown.CodeAreas;
import org.coranto.markdown.SourceText;
import org.coranto.model.Span;
import org.junit.jupiter.api.Test;

class FixApplierTest {

  /// Finds a pattern and replaces it.
  private static Function<SourceText, FixApplier.Read> rule(
      String name, String pattern, String replacement, boolean safe) {
    return source -> {
      var found = new ArrayList<Finding>();
      for (var match = Pattern.compile(pattern).matcher(source.text()); match.find(); ) {
        var span = new Span(match.start(), match.end());
        found.add(
            new Finding(name, Severity.WARNING, span, "Found.")
                .with(new Fix("Mend", safe, List.of(Fix.replace(span, replacement)))));
      }
      return new FixApplier.Read(found, CodeAreas.of(source.text(), 0));
    };
  }

  private static Function<SourceText, FixApplier.Read> both(
      Function<SourceText, FixApplier.Read> one, Function<SourceText, FixApplier.Read> other) {
    return source -> {
      var found = new ArrayList<>(one.apply(source).findings());
      found.addAll(other.apply(source).findings());
      return new FixApplier.Read(found, CodeAreas.of(source.text(), 0));
    };
  }

  @Test
  void a_finding_that_a_fix_uncovers_is_fixed_too() {
    var fixed =
        new FixApplier(rule("double", "aa", "a", true), false).of(new SourceText("aaaaa b"));
    assertThat(fixed.text().text()).isEqualTo("a b");
    assertThat(fixed.left()).isEmpty();
    assertThat(fixed.fixed()).hasSize(4);
  }

  @Test
  void unsafe_fixes_wait_for_the_editor() {
    var rule = rule("bold", "a", "b", false);
    assertThat(new FixApplier(rule, false).of(new SourceText("a")).text().text()).isEqualTo("a");
    assertThat(new FixApplier(rule, false).of(new SourceText("a")).left()).hasSize(1);
    assertThat(new FixApplier(rule, true).of(new SourceText("a")).text().text()).isEqualTo("b");
  }

  @Test
  void of_fixes_that_overlap_the_first_is_applied_and_the_other_asked_again() {
    var rules = both(rule("one", "abc", "x", true), rule("other", "cd", "y", true));
    assertThat(new FixApplier(rules, false).of(new SourceText("abcd cd")).text().text())
        .isEqualTo("xd y");
    var inserts =
        both(rule("one", "(?=a)(?<!x)", "x", true), rule("other", "(?=a)(?<!x)", "y", true));
    assertThat(new FixApplier(inserts, false).of(new SourceText("a")).text().text())
        .isEqualTo("xa");
  }

  @Test
  void checks_that_undo_each_other_are_left_alone_and_named() {
    var rules =
        both(
            both(rule("to-b", "a", "b", true), rule("to-a", "b", "a", true)),
            rule("dots", "\\.\\.", ".", true));
    var fixed = new FixApplier(rules, false).of(new SourceText("a ..."));
    assertThat(fixed.text().text()).isEqualTo("a .");
    assertThat(fixed.unsettled()).contains("to-b");
    assertThat(new FixApplier(rules, false).of(fixed.text()).text()).isEqualTo(fixed.text());
  }

  @Test
  void a_check_that_is_never_content_is_left_alone() {
    var rules = both(rule("more", "$", "!", true), rule("dots", "\\.\\.", ".", true));
    var fixed = new FixApplier(rules, false).of(new SourceText("a .."));
    assertThat(fixed.text().text()).isEqualTo("a .");
    assertThat(fixed.unsettled()).containsExactly("more");
  }

  @Test
  void no_fix_changes_code_wherever_its_finding_is_from() {
    var text =
        """
        a `a` a

            a

        ~~~~
        a
        ~~~
        a
        ~~~~
        """;
    assertThat(new FixApplier(rule("x", "a", "b", true), true).of(new SourceText(text)).text())
        .isEqualTo(new SourceText(text.replace("a `a` a", "b `a` b")));
  }

  @Test
  void a_fix_of_the_marks_of_code_may_change_it_but_not_unseen() {
    Function<SourceText, FixApplier.Read> closing =
        source ->
            new FixApplier.Read(
                rule("x", "``a`", "`a`", true).apply(source).findings().stream()
                    .map(found -> found.with(found.fix().orElseThrow().onCode()))
                    .toList(),
                CodeAreas.of(source.text(), 0));
    assertThat(new FixApplier(closing, true).of(new SourceText("``a`` b")).text().text())
        .isEqualTo("`a`` b");
    assertThat(new FixApplier(closing, false).of(new SourceText("``a`` b")).text().text())
        .isEqualTo("``a`` b");
  }

  @Test
  void a_fix_that_is_not_sound_is_not_applied() {
    Function<SourceText, List<Finding>> wrong =
        source ->
            List.of(
                new Finding("x", Severity.ERROR, new Span(0, 1), "X.")
                    .with(Fix.safe("Beyond", Fix.delete(new Span(0, 99)))),
                new Finding("y", Severity.ERROR, new Span(0, 1), "Y.")
                    .with(
                        Fix.safe("Twice", Fix.delete(new Span(0, 2)), Fix.delete(new Span(1, 3)))),
                new Finding("z", Severity.ERROR, new Span(0, 1), "Z.")
                    .with(
                        Fix.safe(
                            "Nothing",
                            Fix.replace(new Span(0, 1), source.text().substring(0, 1)))));
    assertThat(
            new FixApplier(text -> new FixApplier.Read(wrong.apply(text), CodeAreas.none("")), true)
                .of(new SourceText("abc"))
                .text()
                .text())
        .isEqualTo("abc");
  }

  @Test
  void no_byte_outside_the_spans_changes() {
    var bytes = "\uFEFFone\r\ntwo  \nabc\rx".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xE9; // not UTF-8
    var fixed =
        new FixApplier(rule("x", "b", "B", true), false).of(SourceText.of(bytes)).text().bytes();
    bytes[bytes.length - 4] = 'B';
    assertThat(fixed).isEqualTo(bytes);
  }
}
