package org.coranto.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coranto.report.Written.finding;
import static org.coranto.report.Written.proof;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.coranto.check.Fix;
import org.coranto.check.RelatedPlace;
import org.coranto.check.Requirement;
import org.coranto.check.Severity;
import org.coranto.check.UnansweredLink;
import org.coranto.markdown.SourceText;
import org.coranto.model.Span;
import org.coranto.output.JsonTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every format, read by its consumers.
class ReportsTest {

  private static final String TEXT = "* [One](https://a.example/?utm_source=x)\n* two\n";

  private static CheckedText.Proof usual() {
    int at = TEXT.indexOf("?utm");
    var span = new Span(at, at + "?utm_source=x".length());
    return proof(
        TEXT,
        finding(Severity.ERROR, TEXT, "?utm_source=x", "Cut.")
            .with(Fix.safe("Cut off “?utm_source=x”", Fix.delete(span)))
            .with(new RelatedPlace(new Span(0, 1), "its item")),
        finding(Severity.SUGGESTION, TEXT, "two\n", "Two?"));
  }

  @Test
  void every_format_has_a_name_and_says_whom_it_is_for() {
    assertThat(Reports.names())
        .startsWith("text", "json", "jsonl", "sarif", "github", "junit")
        .doesNotHaveDuplicates();
    assertThat(Reports.ALL).allSatisfy(report -> assertThat(report.about()).isNotBlank());
    assertThat(Reports.named("xml")).isEmpty();
  }

  @Test
  void a_line_of_json_is_as_the_scorer_reads_it() {
    assertThat(Written.of(usual()).as("jsonl"))
        .isEqualTo(
            """
            {"path":"drafts/next.md","findings":[\
            {"check":"merge-marker","severity":"error","line":1,"column":27,"endLine":1,"endColumn":40,"message":"Cut.",\
            "fix":{"title":"Cut off “?utm_source=x”","safe":true,"edits":[\
            {"line":1,"column":27,"endLine":1,"endColumn":40,"replacement":""}]},\
            "related":[{"line":1,"column":1,"endLine":1,"endColumn":2,"message":"its item"}]},\
            {"check":"merge-marker","severity":"suggestion","line":2,"column":3,"endLine":3,"endColumn":1,"message":"Two?"}]}
            """);
  }

  @Test
  void lines_of_json_come_text_by_text() {
    var pieces = new java.util.ArrayList<String>();
    var writing =
        Reports.named("jsonl")
            .orElseThrow()
            .begin(new ReportOptions(List.of(), "0", false, false, Written.FIXING), pieces::add);
    writing.add(usual());
    assertThat(pieces).hasSize(1);
    writing.add(new CheckedText.Unread("gone.md", "there is no such file"));
    assertThat(pieces)
        .last()
        .isEqualTo(
            "{\"path\":\"gone.md\",\"findings\":[],\"trouble\":\"there is no such file\"}\n");
  }

  @Test
  void json_is_as_its_schema_says() throws IOException {
    var schema = schema("/org/coranto/report/check-1.json", VersionFlag.V202012);
    var written =
        Written.of(usual(), Written.hostile(), new CheckedText.Unread("gone.md", Written.HOSTILE))
            .without(Requirement.PAGE_TITLE)
            .unanswered(Map.of("it is shy", 2));
    assertThat(problems(schema, written.as("json"))).isEmpty();
    assertThat(problems(schema, Written.of().as("json"))).isEmpty();
    var tree = JsonTree.of(Written.utf8(written.as("json")));
    assertThat(tree.get("texts").elements()).hasSize(3);
    assertThat(tree.get("summary").get("errors").text()).isEqualTo("2");
    assertThat(tree.get("summary").get("unanswered").elements().getFirst().get("pages").text())
        .isEqualTo("2");
  }

  @Test
  void a_schema_that_takes_everything_would_be_none() throws IOException {
    var schema = schema("/org/coranto/report/check-1.json", VersionFlag.V202012);
    assertThat(problems(schema, "{\"version\":1,\"texts\":[{}],\"summary\":{}}")).isNotEmpty();
  }

  @Test
  void sarif_is_as_the_schema_of_oasis_says() throws IOException {
    var schema = schema("schema/sarif-schema-2.1.0.json", VersionFlag.V7);
    var written =
        Written.of(usual(), Written.hostile(), new CheckedText.Unread("gone.md", Written.HOSTILE))
            .without(Requirement.LINK_STATUS)
            .as("sarif");
    assertThat(problems(schema, written)).isEmpty();
    assertThat(problems(schema, Written.of().as("sarif"))).isEmpty();
    assertThat(problems(schema, written.replace("\"ruleId\"", "\"rule\""))).isNotEmpty();
  }

  @Test
  void sarif_has_rules_with_help_fixes_and_related_places() {
    var run =
        JsonTree.of(Written.utf8(Written.of(usual(), Written.hostile()).as("sarif")))
            .get("runs")
            .elements()
            .getFirst();
    var rule =
        run.get("tool").get("driver").get("rules").elements().stream()
            .filter(it -> it.get("id").text().equals("merge-marker"))
            .findAny()
            .orElseThrow();
    assertThat(rule.get("help").get("markdown").text()).contains("## Why");
    assertThat(rule.get("shortDescription").get("text").text()).startsWith("A line such as");
    var results = run.get("results").elements();
    assertThat(results.getFirst().fields()).containsKeys("fixes", "relatedLocations");
    assertThat(Written.of(Written.hostile()).as("sarif"))
        .contains("\"uri\":\"drafts/a%20b,c%3A%1B%5B2J.md\"");
  }

  @Test
  void annotations_can_not_be_forged() {
    var written = Written.of(usual(), Written.hostile()).as("github");
    assertThat(written.lines().filter(line -> line.startsWith("::"))).hasSize(4);
    assertThat(written)
        .startsWith(
            "::error file=drafts/next.md,line=1,endLine=1,col=27,endColumn=40,title=merge-marker::Cut.%0ACut off “?utm_source=x”\n")
        .contains("::notice file=drafts/next.md,line=2,endLine=2,title=merge-marker::Two?\n")
        .contains("file=drafts/a b%2Cc%3A")
        .contains("injected%250A");
  }

  @Test
  void junit_is_xml_whatever_the_text_is() throws Exception {
    var written =
        Written.of(
                usual(),
                Written.hostile(),
                proof("fine"),
                new CheckedText.Unread("gone.md", Written.HOSTILE))
            .as("junit");
    var document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(Written.utf8(written)));
    assertThat(document.getElementsByTagName("testsuite").getLength()).isEqualTo(4);
    assertThat(document.getElementsByTagName("testcase").getLength()).isEqualTo(6);
    assertThat(document.getElementsByTagName("failure").getLength()).isEqualTo(2);
    assertThat(document.getElementsByTagName("error").getLength()).isEqualTo(1);
    assertThat(written).contains("<system-out>drafts/next.md:2:3: suggestion: Two?</system-out>");
  }

  @Test
  void gitlab_is_told_path_lines_and_a_fingerprint_that_is_one_of_its_kind() {
    var issues =
        JsonTree.of(
                Written.utf8(
                    Written.of(usual(), Written.hostile(), new CheckedText.Unread("x.md", "gone"))
                        .as("gitlab")))
            .elements();
    assertThat(issues).hasSize(5);
    assertThat(issues.stream().map(it -> it.get("fingerprint").text())).doesNotHaveDuplicates();
    assertThat(issues.stream().map(it -> it.get("severity").text()))
        .containsExactly("critical", "info", "critical", "info", "blocker");
    assertThat(issues.getFirst().get("location").get("path").text()).isEqualTo("drafts/next.md");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"text", "json", "jsonl", "github", "gitlab", "sarif", "junit", "markdown"})
  void a_page_that_could_not_be_checked_is_named_with_its_line_and_the_reason(String format) {
    var text = "one\n[A](https://example.org/a)\n";
    var link =
        new UnansweredLink(new Span(8, 29), "https://example.org/a", "server error (status 500)");
    var proof =
        new CheckedText.Proof(
            "a.md",
            new org.coranto.markdown.SourceText(text),
            List.of(),
            List.of(),
            Set.of(),
            Optional.empty(),
            List.of(link));
    assertThat(Written.of(proof).as(format).replace("\\", ""))
        .contains("https://example.org/a", "server error (status 500)")
        .containsPattern("a\\.md[\",]*.*2|line 2|\"begin\":2|\"line\":2");
  }

  @Test
  void a_review_suggests_whole_lines_beside_what_was_changed() {
    var proof = usual();
    var changed =
        new CheckedText.Proof(
            proof.path(),
            proof.source(),
            proof.findings(),
            List.of(),
            Set.of(),
            Optional.of(Set.of(1)),
            List.of());
    var review = JsonTree.of(Written.utf8(Written.of(changed).as("review")));
    var comments = review.get("comments").elements();
    assertThat(comments).hasSize(1);
    assertThat(comments.getFirst().get("line").text()).isEqualTo("1");
    assertThat(comments.getFirst().get("body").text())
        .contains("**Cut.**", "Everything between the markers appears twice")
        .contains("\n```suggestion\n* [One](https://a.example/)\n```\n");
    assertThat(review.get("body").text())
        .contains("one thing that should be changed")
        .contains("* drafts/next.md, line 2: Two?\n");
  }

  @Test
  void a_review_of_nothing_says_thank_you() {
    var review = JsonTree.of(Written.utf8(Written.of(proof("fine")).as("review")));
    assertThat(review.get("comments").elements()).isEmpty();
    assertThat(review.get("body").text()).contains("Thank you", "found nothing to correct");
  }

  @ParameterizedTest
  @ValueSource(strings = {"review", "markdown"})
  void a_comment_mentions_no_one_and_contains_no_markup(String format) {
    var written = Written.of(Written.hostile()).as(format);
    var shown =
        format.equals("review")
            ? JsonTree.of(Written.utf8(written))
                .get("comments")
                .elements()
                .getFirst()
                .get("body")
                .text()
            : written;
    assertThat(shown.replaceAll("(?s)````.*?````", "").replaceAll("\\\\[^\\p{Alnum}]", ""))
        .doesNotContain("@maintainers", "](javascript:1)", "<img", "#1", "\u001b", "\u202e");
    assertThat(shown).doesNotContain("suggestion\n").doesNotContain("\u001b");
  }

  @Test
  void a_suggestion_that_has_backticks_is_fenced_by_more_of_them() {
    var text = "a ``` b\n";
    var found =
        finding(Severity.ERROR, text, "b", "B.")
            .with(Fix.safe("C", Fix.replace(new Span(6, 7), "c")));
    assertThat(
            Advice.of(proof(text, found), found, new LineIndex(new SourceText(text)), "")
                .suggestion())
        .hasValue("````suggestion\na ``` c\n````");
  }

  @Test
  void a_suggestion_may_take_lines_away_or_join_them() {
    var text = "one\r\ntwo\r\nthree\r\n";
    assertThat(suggestion(text, new Span(5, 10), "")).hasValue("```suggestion\n```");
    assertThat(suggestion(text, new Span(3, 5), " ")).hasValue("```suggestion\none two\n```");
    assertThat(suggestion(text, new Span(5, 5), "new\r\n"))
        .hasValue("```suggestion\nnew\ntwo\n```");
  }

  private static Optional<String> suggestion(String text, Span span, String replacement) {
    var found =
        finding(Severity.ERROR, text, "o", "X.")
            .with(Fix.safe("Y", Fix.replace(span, replacement)));
    return Advice.of(proof(text, found), found, new LineIndex(new SourceText(text)), "")
        .suggestion();
  }

  @Test
  void places_are_those_of_the_source() {
    var random = new Random(4);
    for (int i = 0; i < 200; i++) {
      var text = new StringBuilder();
      for (int n = random.nextInt(40); n > 0; n--) {
        text.append("ab\r\n\n\u00e9".charAt(random.nextInt(6)));
      }
      var source = new SourceText(text.toString());
      var places = new LineIndex(source);
      for (int at = 0; at <= text.length(); at++) {
        assertThat(places.at(at)).as("%d of %s", at, text).isEqualTo(source.position(at));
      }
    }
  }

  /// A schema of this module, with a slash before its name; others are on the class path.
  private static JsonSchema schema(String resource, VersionFlag version) throws IOException {
    try (var in =
        resource.startsWith("/")
            ? ReportsTest.class.getResourceAsStream(resource)
            : ClassLoader.getSystemResourceAsStream(resource)) {
      return JsonSchemaFactory.getInstance(version)
          .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
    }
  }

  private static List<String> problems(JsonSchema schema, String json) {
    return schema.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }
}
