package org.coranto.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coranto.config.CheckSettings;
import org.coranto.config.Config;
import org.coranto.markdown.SourceText;
import org.coranto.model.Span;
import org.coranto.registry.Checks;
import org.coranto.web.LinkedPages;
import org.junit.jupiter.api.Test;

class CheckRunnerTest {

  /// Finds the word “rain”.
  private static final class Rain extends Check {

    Rain(String name, Requirement... needs) {
      super(name, Severity.WARNING, needs);
    }

    Rain() {
      this("rain");
    }

    @Override
    public List<Finding> look(CheckContext context) {
      var found = new ArrayList<Finding>();
      int at = context.edition().text().indexOf("rain");
      while (at >= 0) {
        found.add(finding(new Span(at, at + 4), "It rains."));
        at = context.edition().text().indexOf("rain", at + 1);
      }
      return found;
    }
  }

  private static List<String> read(String text) {
    return read(text, TestEditions.config());
  }

  private static List<String> read(String text, Config config) {
    var context = TestEditions.of(text, Map.of(), config, LinkedPages.NONE);
    return new CheckRunner(List.of(new Rain()), EnumSet.of(Requirement.ARCHIVE))
        .read(context).stream()
            .map(it ->
                "%d %s %s"
                    .formatted(
                        context.edition().lines().at(it.span().start()).number() - 4,
                        it.severity().word(),
                        it.check()))
            .toList();
  }

  private static CheckSettings off(String... names) {
    return new CheckSettings(List.of(names), List.of(), List.of(), List.of());
  }

  private static CheckSettings error(String... names) {
    return new CheckSettings(List.of(), List.of(), List.of(), List.of(names));
  }

  @Test
  void findings_come_in_the_order_of_the_text_with_the_checks_severity() {
    assertThat(read("rain\n\nand rain\n")).containsExactly("1 warning rain", "3 warning rain");
  }

  @Test
  void a_comment_in_code_allows_nothing() {
    assertThat(read("`<!-- coranto: allow rain, because x -->` here\n"))
        .containsExactly("1 warning rain");
    assertThat(read("rain\n\n```\n<!-- coranto: allow rian, because x -->\n```\n"))
        .containsExactly("1 warning rain");
  }

  @Test
  void the_newsletter_says_what_is_checked_and_what_it_weighs() {
    assertThat(read("rain", TestEditions.config(off("rain"), CheckSettings.NONE))).isEmpty();
    assertThat(read("rain", TestEditions.config(error("rain"), CheckSettings.NONE)))
        .containsExactly("1 error rain");
    var suggestion = new CheckSettings(List.of(), List.of("rain"), List.of(), List.of());
    assertThat(read("rain", TestEditions.config(suggestion, CheckSettings.NONE)))
        .containsExactly("1 suggestion rain");
  }

  @Test
  void what_a_section_says_holds_there_before_what_the_newsletter_says() {
    var text = "## News\n\nrain\n\n## Jobs\n\nrain\n";
    assertThat(read(text, TestEditions.config(error("rain"), off("rain"))))
        .containsExactly("7 error rain");
    var warning = new CheckSettings(List.of(), List.of(), List.of("rain"), List.of());
    assertThat(read(text, TestEditions.config(off("rain"), warning)))
        .containsExactly("3 warning rain");
  }

  @Test
  void an_allowance_at_the_end_of_a_line_holds_for_that_line() {
    assertThat(
            read(
                """
                * rain <!-- coranto: allow rain, because we like it -->
                * rain
                """))
        .containsExactly("2 warning rain");
  }

  @Test
  void an_allowance_on_a_line_of_its_own_holds_for_the_item_that_follows_and_what_is_below_it() {
    assertThat(
            read(
                """
                ## News

                <!-- coranto: allow rain,
                     because we like it -->

                * rain
                    * rain
                * rain
                """))
        .containsExactly("8 warning rain");
  }

  @Test
  void an_allowance_before_a_paragraph_ends_with_it() {
    assertThat(
            read(
                """
                ## News

                <!-- coranto: allow rain, because we like it -->
                rain
                and rain

                rain
                """))
        .containsExactly("7 warning rain");
  }

  @Test
  void an_allowance_before_the_first_heading_holds_for_the_edition() {
    assertThat(read("<!-- coranto: allow rain, because it is autumn -->\n\n## News\n\n* rain\n"))
        .isEmpty();
  }

  @Test
  void an_allowance_needs_a_reason_and_a_name_that_exists() {
    assertThat(read("snow <!-- coranto: allow rain -->\n"))
        .containsExactly("1 error malformed-allowance");
    assertThat(read("snow <!-- coranto: allow rain, because -->\n"))
        .containsExactly("1 error malformed-allowance");
    assertThat(read("snow <!-- coranto: allow rian, because x -->\n"))
        .containsExactly("1 error malformed-allowance");
  }

  @Test
  void an_allowance_of_a_check_that_was_not_asked_is_not_reported() {
    var online = new Rain("rain", Requirement.LINK_STATUS);
    var context = TestEditions.of("snow <!-- coranto: allow rain, because x -->\n");
    var proofreader = new CheckRunner(List.of(online), Set.of());
    assertThat(proofreader.read(context)).isEmpty();
    assertThat(proofreader.unknown()).containsExactly(Requirement.LINK_STATUS);
  }

  @Test
  void an_allowance_that_is_not_needed_is_reported_with_its_removal() {
    var context = TestEditions.of("snow <!-- coranto: allow rain, because x -->\n");
    var found = new CheckRunner(List.of(new Rain()), Set.of()).read(context);
    assertThat(found).extracting(Finding::check).containsExactly("unused-allowance");
    var edits = found.getFirst().fix().orElseThrow().edits();
    assertThat(new SourceText(context.edition().text()).with(edits).text()).endsWith("\n\nsnow \n");
  }

  @Test
  void what_is_still_to_be_filled_in_only_suggests_while_a_draft_is_written() {
    var context = TestEditions.of("## News\n\n* [Rain](INSERT_LINK_HERE)\n\n## Jobs\n");
    var proofreader = new CheckRunner(Checks.ALL, Set.of());
    assertThat(proofreader.read(context))
        .extracting(Finding::check, Finding::severity)
        .contains(tuple("placeholder", Severity.ERROR), tuple("empty-section", Severity.WARNING));
    assertThat(proofreader.forOpenDrafts().read(context))
        .extracting(Finding::check, Finding::severity)
        .contains(
            tuple("placeholder", Severity.SUGGESTION), tuple("empty-section", Severity.SUGGESTION));
  }
}
