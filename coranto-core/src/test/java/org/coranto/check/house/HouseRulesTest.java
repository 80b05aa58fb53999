package org.coranto.check.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.coranto.Configs;
import org.coranto.archive.ArchiveIndex;
import org.coranto.check.Check;
import org.coranto.check.CheckContext;
import org.coranto.check.Finding;
import org.coranto.check.Severity;
import org.coranto.check.Stage;
import org.coranto.config.Config;
import org.coranto.config.ConfigProblem;
import org.coranto.config.ConfigReader;
import org.coranto.config.ConfigReading;
import org.coranto.config.Content.HeaderForm;
import org.coranto.markdown.SourceText;
import org.coranto.model.Edit;
import org.coranto.model.EditionHead;
import org.coranto.model.SectionKind;
import org.coranto.testing.Folders;
import org.coranto.testing.RealData;
import org.coranto.web.LinkedPages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HouseRulesTest {

  private static final Config CONFIG =
      Configs.of(
          HeaderForm.YAML,
          "{year}-{month}-{day}-{slug}",
          Configs.section(SectionKind.LINKS, "News"),
          Configs.section(SectionKind.QUOTE, "Quote of the Week"));

  private static final String EXAMPLES = "examples:\n  bad: [\"a bad one\"]\n  good: [\"fine\"]\n";

  /// A rule of that kind, with a message that has every placeholder.
  private static String rule(String kind, String keys) {
    return rule(kind, keys, EXAMPLES);
  }

  private static String rule(String kind, String keys, String examples) {
    return "kind: %s\ndescription: Because.\nmessage: '{found}|{instead}|{count}|{most}|{section}|{x'\n%s%s"
        .formatted(kind, keys, examples);
  }

  private static HouseRules.Reading read(Map<String, String> files) {
    return HouseRules.read("checks", files, CONFIG, Set.of("merge-marker"));
  }

  private static Check check(String yaml, String... files) {
    var all = new TreeMap<>(Map.of("mine.yml", yaml));
    for (int i = 0; i < files.length; i += 2) {
      all.put(files[i], files[i + 1]);
    }
    var reading = read(all);
    assertThat(reading.problems()).isEmpty();
    return reading.checks().getFirst();
  }

  private static List<String> problems(String yaml) {
    return read(Map.of("mine.yml", yaml)).problems().stream().map(ConfigProblem::toString).toList();
  }

  private static List<Finding> look(Check check, String text) {
    var head = EditionHead.ofDraft("a.md", "A", LocalDate.EPOCH, "en");
    return check.look(
        CheckContext.of(
            CONFIG, head, new SourceText("\n" + text), ArchiveIndex.EMPTY, LinkedPages.NONE));
  }

  private static List<String> said(Check check, String text) {
    return look(check, text).stream().map(Finding::message).toList();
  }

  private static String mended(Check check, String text) {
    var edits = new ArrayList<Edit>();
    look(check, text).forEach(it -> it.fix().ifPresent(fix -> edits.addAll(fix.edits())));
    return new SourceText("\n" + text).with(edits).text().substring(1);
  }

  @Test
  void the_rules_of_the_sample_are_sound_and_true_to_their_examples() throws IOException {
    var folder = Folders.project().resolve("samples/rain-gauge");
    var files = new TreeMap<String, String>();
    try (var listed = Files.list(folder.resolve("checks"))) {
      for (var file : listed.toList()) {
        files.put(
            file.getFileName().toString(),
            new String(RealData.bytes(file), StandardCharsets.UTF_8));
      }
    }
    var toml = new String(RealData.bytes(folder.resolve("coranto.toml")), StandardCharsets.UTF_8);
    var config =
        switch (ConfigReader.read(toml, "coranto.toml", List.of())) {
          case ConfigReading.Read(var it) -> it;
          case ConfigReading.Refused(var problems) -> throw new AssertionError(problems.toString());
        };
    var reading = HouseRules.read("checks", files, config, Set.of());
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.checks().stream().map(Check::name))
        .contains("names", "no-click-here", "sections", "spelling", "units")
        .hasSize((int) files.keySet().stream().filter(it -> it.endsWith(".yml")).count());
  }

  @Test
  void existence_finds_what_should_not_be_there() {
    var check = check(rule("existence", "severity: error\npatterns: ['\\bbad\\b', 'TODO']\n"));
    assertThat(check.severity()).isEqualTo(Severity.ERROR);
    assertThat(said(check, "a bad TODO, not badly"))
        .containsExactly(
            "bad|{instead}|{count}|{most}|{section}|{x",
            "TODO|{instead}|{count}|{most}|{section}|{x");
    assertThat(said(check, "Bad")).isEmpty();
    var any = check(rule("existence", "ignore-case: true\npatterns: '^bad$|a bad one'\n"));
    assertThat(said(any, "BAD")).hasSize(1);
    assertThat(said(any, "so bad")).isEmpty();
  }

  @Test
  void what_is_read_has_no_addresses_no_code_no_comments_and_not_what_others_said() {
    var check = check(rule("existence", "patterns: ['bad']\n"));
    assertThat(
            said(
                check,
                "* [bad](https://bad.example/bad) `bad` <b title=\"bad\">bad</b>"
                    + " https://bad.example/ bad\n"))
        .hasSize(3);
    assertThat(
            said(check, "> bad\n\n<!-- bad -->\n\n```\nbad\n```\n\n[bad]: https://bad.example/\n"))
        .isEmpty();
    assertThat(said(check, "## bad\n\n* bad\n\nbad\n")).hasSize(3);
  }

  @Test
  void a_rule_may_look_at_titles_headings_links_or_a_section() {
    var text =
        """
        bad

        ## News bad

        * [bad](https://x.example/bad) bad

        <!-- bad -->

        ## Quote of the Week

        > bad
        """;
    assertThat(placesIn("titles", text)).containsExactly("5:4");
    assertThat(placesIn("headings", text)).containsExactly("3:9");
    assertThat(placesIn("links", text)).containsExactly("5:4", "5:27");
    assertThat(placesIn("[titles, headings]", text)).containsExactly("5:4", "3:9");
    assertThat(placesIn("section:quote", text)).containsExactly("11:3");
  }

  /// Findings with their lines, in a given text.
  private static List<String> placesIn(String scope, String text) {
    var bad =
        scope.startsWith("section")
            ? "## Quote of the Week\\n\\nbad"
            : "# [bad](https://x.example/)";
    var check =
        check(
            rule(
                "existence",
                "in: %s\npatterns: ['bad']\n".formatted(scope),
                "examples:\n  bad: [\"%s\"]\n  good: [\"fine\"]\n".formatted(bad)));
    return look(check, text).stream()
        .map(it -> new SourceText("\n" + text).position(it.span().start()))
        .map(place -> (place.line() - 1) + ":" + place.column())
        .toList();
  }

  @Test
  void substitution_fixes_with_groups_and_the_first_swap_wins() {
    var check =
        check(
            rule(
                "substitution",
                """
                swap:
                  '(\\d)mm': '$1 mm'
                  '\\dmm\\b': 'never'
                  'bad': 'good'
                  'same': 'same'
                """));
    assertThat(mended(check, "3mm bad same")).isEqualTo("3 mm good same");
    assertThat(said(check, "3mm")).containsExactly("3mm|3 mm|{count}|{most}|{section}|{x");
    assertThat(look(check, "bad").getFirst().fix().orElseThrow().safe()).isTrue();
    var careful = check(rule("substitution", "safe: false\nswap: {'bad': '$'}\n"));
    assertThat(look(careful, "bad").getFirst().fix().orElseThrow().safe()).isFalse();
    assertThat(mended(careful, "bad")).isEqualTo("$");
  }

  @Test
  void occurrence_reports_the_first_one_over_the_limit() {
    var check = check(rule("occurrence", "pattern: '!|a bad one'\nmost: 0\n"));
    assertThat(said(check, "Oh! Oh!")).containsExactly("!|{instead}|2|0|{section}|{x");
    var three =
        check(
            rule(
                "occurrence",
                "in: links\npattern: 'https://([^/]+)'\ngroup: 1\nmost: 1\nexcept: [ok.example]\n",
                """
                examples:
                  bad: ['<https://a.example/1> <https://a.example/2>']
                  good: ['<https://ok.example/1> <https://ok.example/2>']
                """));
    var found =
        look(
            three,
            "<https://a.example/1> <https://b.example/> <https://a.example/2>"
                + " <https://a.example/3>");
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().message()).contains("|3|1|");
    assertThat(found.getFirst().span().start()).isEqualTo(45);
    assertThat(found.getFirst().related()).hasSize(1);
  }

  @Test
  void a_section_is_required_before_publishing() {
    var check =
        check(
            rule(
                "required-section",
                "sections: [links, quote]\n",
                """
                examples:
                  bad: ['## News']
                  good: ["## News\\n\\n## Quote of the Week"]
                """));
    assertThat(check.when()).isEqualTo(Stage.READY);
    assertThat(said(check, "## Quote of the Week"))
        .containsExactly("{found}|{instead}|{count}|{most}|News|{x");
  }

  @Test
  void spelling_knows_our_words_and_what_is_a_letter_away() {
    var check =
        check(
            rule(
                "spelling",
                "words: words.txt\n",
                "examples:\n  bad: ['drizle']\n  good: ['drizzle']\n"),
            "words.txt",
            "drizzle\nGitHub\n\nsedge\nfen\n");
    assertThat(mended(check, "Drizle drizzel drizzzle drozzle"))
        .isEqualTo("Drizzle drizzle drizzle drizzle");
    assertThat(mended(check, "github Github GitHub")).isEqualTo("GitHub GitHub GitHub");
    assertThat(said(check, "Drizzle drizzled drizzles edge fan drizzlier drozle Fen")).isEmpty();
    assertThat(look(check, "drizle").getFirst().fix().orElseThrow().safe()).isFalse();
  }

  @Test
  void what_is_wrong_with_a_rule_is_told_with_its_line() {
    assertThat(problems("- a\n"))
        .containsExactly(
            "checks/mine.yml:1:1: this is not a rule; a rule has keys, as in kind: existence");
    assertThat(problems("kind: [\n"))
        .first()
        .asString()
        .startsWith("checks/mine.yml:2:1: this is not YAML");
    assertThat(problems("message: a\n"))
        .first()
        .asString()
        .contains("kind is missing; write it as in kind: existence");
    assertThat(problems(rule("existance", "")))
        .first()
        .asString()
        .startsWith("checks/mine.yml:1:7: unknown kind \"existance\". Did you mean \"existence\"?");
    assertThat(problems(rule("existence", "pattern: a\nseverity: note\n")))
        .anyMatch(it ->
            it.startsWith(
                "checks/mine.yml:4:10: unknown key \"pattern\". Did you mean \"patterns\"?"))
        .anyMatch(it -> it.startsWith("checks/mine.yml:5:11: unknown severity \"note\"."))
        .anyMatch(it -> it.contains("patterns is missing"));
    assertThat(problems(rule("existence", "patterns: ['(']\n")))
        .first()
        .asString()
        .contains("4:12: “(” is not a regular expression");
    assertThat(problems(rule("existence", "in: title\npatterns: ['bad']\n")))
        .first()
        .asString()
        .contains("unknown place \"title\". Did you mean \"titles\"?");
    assertThat(problems(rule("existence", "in: section:newz\npatterns: ['bad']\n")))
        .first()
        .asString()
        .contains("there is no section \"newz\"")
        .contains("links, quote");
    assertThat(problems(rule("substitution", "swap: {'bad': '$1'}\n")))
        .first()
        .asString()
        .contains("refers to a group that the pattern does not have");
    assertThat(problems(rule("substitution", ""))).first().asString().contains("swap is missing");
    assertThat(problems(rule("occurrence", "pattern: '!'\n")))
        .first()
        .asString()
        .contains("most is missing");
    assertThat(problems(rule("occurrence", "pattern: '!'\nmost: many\n")))
        .first()
        .asString()
        .contains("most must be a number from 0");
    assertThat(problems(rule("occurrence", "pattern: '!'\ngroup: 1\nmost: 1\n")))
        .first()
        .asString()
        .contains("the pattern has 0 groups");
    assertThat(problems(rule("required-section", "sections: [quoet]\n")))
        .first()
        .asString()
        .contains("Did you mean \"quote\"?");
    assertThat(problems(rule("spelling", "words: ../../etc/passwd\n")))
        .first()
        .asString()
        .contains("there is no file “../../etc/passwd” next to this one");
  }

  @Test
  void examples_are_tried_where_the_first_heading_is_the_title_too() {
    var config =
        Configs.of(
            HeaderForm.NONE,
            "{year}-{month}-{day}-{slug}",
            Configs.section(SectionKind.LINKS, "News"));
    var yaml =
        rule(
            "required-section",
            "sections: [links]\n",
            "examples:\n  bad: ['## Olds']\n  good: ['## News']\n");
    assertThat(HouseRules.read("checks", Map.of("mine.yml", yaml), config, Set.of()).problems())
        .isEmpty();
  }

  @Test
  void a_rule_that_fails_its_examples_is_a_mistake() {
    assertThat(problems(rule("existence", "patterns: ['fine']\n")))
        .containsExactly(
            "checks/mine.yml:6:1: the rule finds nothing in this bad example",
            "checks/mine.yml:7:1: the rule finds “fine” in this good example");
    assertThat(problems(rule("existence", "patterns: ['bad']\n", "")))
        .first()
        .asString()
        .contains("at least one bad and one good");
    assertThat(
            problems(
                rule(
                    "substitution",
                    "swap: {'bad': 'good'}\n",
                    "examples:\n  bad:\n    - text: bad\n      fixed: best\n  good: [fine]\n")))
        .containsExactly("checks/mine.yml:7:1: the rule changes this example to “good”");
    assertThat(problems(rule("existence", "patterns: [x]\n", "examples:\n  ugly: [a]\n")))
        .first()
        .asString()
        .contains("examples must be bad or good");
  }

  @Test
  void a_rule_has_a_name_of_its_own() {
    var yaml = rule("existence", "patterns: ['bad']\n");
    assertThat(read(Map.of("Mine.yml", yaml)).problems()).hasSize(1);
    assertThat(read(Map.of("merge-marker.yml", yaml)).problems().getFirst().message())
        .contains("there is already a check “merge-marker”");
    assertThat(read(Map.of("mine.yml", yaml, "mine.yaml", yaml)).problems()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(a+)+\\$",
        "(a|a)*b",
        "(.*)*x",
        "((a{0,30}){0,30})*c",
        "(?:a?){500}b",
        "(a|b|ab)*c(?=d)"
      })
  void a_pattern_that_would_take_for_ever_gives_up_and_says_so(String regex) {
    var check = check(rule("existence", "patterns: ['a bad one', '" + regex + "']\n"));
    assertThat(said(check, "a".repeat(20_000) + "!"))
        .allMatch(it -> it.contains("takes too long") || it.contains("aaa"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "((x{1000}){1000}){1000}",
        "(?:){2000000000}",
        "x{99999999999999}",
        "(a{100,}){100}"
      })
  void a_pattern_that_repeats_too_much_is_refused(String regex) {
    assertThat(problems(rule("existence", "patterns: ['" + regex + "']\n")))
        .first()
        .asString()
        .contains("repeats too much");
  }

  @Test
  void a_rule_explains_itself_like_any_check() {
    var page = check(rule("existence", "patterns: ['bad']\n")).explanation();
    assertThat(page.sentence()).isEqualTo("Because.");
    assertThat(page.text())
        .startsWith(
            "# mine\n\nBecause.\n\nA rule of this newsletter, of the kind existence: warning.")
        .contains("```markdown bad\na bad one\n```");
  }
}
