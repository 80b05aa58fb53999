package org.coranto.app.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.coranto.app.CorantoException;
import org.coranto.app.Obstacle;
import org.coranto.app.proposals.TestForge.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// When comments are written on pull requests, and their texts.
class AnswerProposersTest extends PullRequestNewsletter {

  AnswerProposersTest(@TempDir Path folder) throws IOException {
    super(folder);
  }

  private void forgeWithComments(TestForgeKind kind, String comments) {
    newsletter(kind);
    forge
        .on(kind.one(12), kind.json(12, "open"))
        .on(kind.patch(12), patch("moss"))
        .on(kind.user(), "{\"login\": \"us\", \"username\": \"us\"}")
        .on(kind.allComments(), comments)
        .on("POST " + kind.comments(), Answer.of(201, "{}"))
        .on(kind.altering(5), "{}");
  }

  private List<TestForge.Request> written() {
    return forge.requests().stream().filter(TestForge.Request::writes).toList();
  }

  @ParameterizedTest
  @EnumSource
  void who_proposed_something_is_told_in_a_comment(TestForgeKind kind) {
    forgeWithComments(kind, "[]");

    assertThat(comment(12).answers().getFirst().uncommented()).isEmpty();

    assertThat(written()).hasSize(1);
    var comment = written().getFirst();
    assertThat(comment.method() + " " + comment.address()).isEqualTo("POST " + kind.comments());
    assertThat(comment.secret()).isEqualTo(kind.secret());
    assertThat(comment.body())
        .startsWith("{\"body\":\"<!-- coranto receive 0a1b -->\\nThank you!")
        .contains("**Accepted** into `Links`", "\\n+ * [moss](https://example.org/moss)\\n");
  }

  @ParameterizedTest
  @EnumSource
  void a_second_run_writes_nothing_and_one_after_a_change_alters_what_was_said(TestForgeKind kind) {
    forgeWithComments(
        kind,
        "[%s,%s]"
            .formatted(
                kind.comment(4, "mallory", "<!-- coranto receive 0a1b -->"),
                kind.comment(5, "us", "<!-- coranto receive 0a1b -->\\nThank you!")));
    comment(12);
    assertThat(written()).isEmpty();

    forge.on(kind.one(12), kind.json(12, "open").replace("0a1b", "2c3d"));
    comment(12);
    assertThat(written()).hasSize(1);
    var comment = written().getFirst();
    assertThat(comment.method() + " " + comment.address()).isEqualTo(kind.altering(5));
    assertThat(comment.body()).contains("<!-- coranto receive 2c3d -->");
  }

  @Test
  void ours_is_looked_for_on_every_page() {
    forgeWithComments(TestForgeKind.GITHUB, "[]");
    forge
        .on(
            TestForgeKind.GITHUB.allComments(),
            Answer.ok("[]").with("Link", "<%s>; rel=\"next\"".formatted(forge.at("/2"))))
        .on("/2", "[" + TestForgeKind.GITHUB.comment(5, "us", "<!-- coranto receive -->") + "]");
    comment(12);
    assertThat(written()).extracting(TestForge.Request::method).containsExactly("PATCH");
  }

  @Test
  void a_workflow_whose_token_is_nobodys_writes_as_the_forges_own() {
    forgeWithComments(
        TestForgeKind.GITHUB,
        "["
            + TestForgeKind.GITHUB.comment(5, "github-actions[bot]", "<!-- coranto receive -->")
            + "]");
    forge.on(TestForgeKind.GITHUB.user(), Answer.of(403, "{\"message\": \"not by integration\"}"));
    comment(12);
    assertThat(written()).extracting(TestForge.Request::method).containsExactly("PATCH");
  }

  @Test
  void where_it_cannot_be_known_whether_something_was_said_nothing_is_written() {
    for (var nonsense : List.of("{}", "<html>", "\"hello\"")) {
      forgeWithComments(TestForgeKind.GITHUB, nonsense);
      assertThat(comment(12).answers().getFirst().uncommented().orElseThrow())
          .contains("did not return a list");
    }
    forge.on(TestForgeKind.GITHUB.allComments(), Answer.of(500, ""));
    assertThat(comment(12).answers().getFirst().uncommented().orElseThrow()).contains("500");
    forge.on(
        TestForgeKind.GITHUB.allComments(),
        Answer.ok("[]").with("Link", "<http://elsewhere.invalid/2>; rel=\"next\""));
    assertThat(comment(12).answers().getFirst().uncommented()).isPresent();
    assertThat(written()).isEmpty();
    assertThat(draft()).contains("[moss]");
  }

  @Test
  void a_comment_that_fails_is_not_tried_again_and_is_told() {
    forgeWithComments(TestForgeKind.GITHUB, "[]");
    forge.on("POST " + TestForgeKind.GITHUB.comments(), Answer.of(502, ""));
    assertThat(comment(12).answers().getFirst().uncommented().orElseThrow()).contains("502");
    assertThat(written()).hasSize(1);
  }

  @Test
  void without_a_token_nothing_is_begun() {
    newsletter(TestForgeKind.GITHUB, "network = \"private\"");
    assertThatThrownBy(() -> comment(12))
        .asInstanceOf(type(CorantoException.class))
        .extracting(it -> it.obstacle().orElseThrow())
        .isEqualTo(new Obstacle.NoForgeToken());
    assertThat(forge.requests()).isEmpty();
  }
}
