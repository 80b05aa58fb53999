package org.coranto.app.proposals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.coranto.app.newsletter.Newsletter;
import org.coranto.app.newsletter.TestRuntime;
import org.coranto.app.proposals.ReceiveProposals.Received;
import org.coranto.app.source.PullRequestChoice;
import org.coranto.testing.Folders;
import org.coranto.testing.TestNewsletter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/// A newsletter on this machine, and a test forge with pull requests for it.
abstract class PullRequestNewsletter {

  static final String DRAFT =
      """
      ---
      title: The Weekly 2
      date: 2026-09-09
      ---

      ## Links

      * [Of wind](https://example.org/wind)

      ## Notes
      """;

  final Path folder;
  final TestNewsletter weekly;
  final TestForge forge = new TestForge();

  PullRequestNewsletter(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.weekly = TestNewsletter.withHeaders(folder).section("links").draft(DRAFT);
  }

  @AfterEach
  void close() {
    forge.close();
  }

  void newsletter(TestForgeKind kind, String more) {
    TestNewsletter.withHeaders(folder)
        .section("links")
        .configured(
            """

            [pull-requests]
            forge = "%s"
            repository = "weekly/news"
            address = "%s"
            %s
            """
                .formatted(kind.word(), forge.at("/"), more));
  }

  void newsletter(TestForgeKind kind) {
    newsletter(kind, "token = \"FORGE_TOKEN\"\nnetwork = \"private\"");
  }

  static String patch(String title) {
    return """
    diff --git a/drafts/2026-09-09.md b/drafts/2026-09-09.md
    --- a/drafts/2026-09-09.md
    +++ b/drafts/2026-09-09.md
    @@ -5,5 +5,6 @@

     ## Links

     * [Of wind](https://example.org/wind)
    +* [%1$s](https://example.org/%1$s)

     ## Notes
    """
        .formatted(title);
  }

  Received receive(PullRequestChoice choice, Path... patches) {
    return receive(choice, false, patches);
  }

  Received comment(long... numbers) {
    return receive(numbers(numbers), true);
  }

  Received receive(PullRequestChoice choice, boolean comment, Path... patches) {
    var runtime = TestRuntime.with(TestRuntime.of(folder), "FORGE_TOKEN", "s3cr3t!");
    try (var newsletter = Newsletter.open(folder, runtime)) {
      return new ReceiveProposals(newsletter)
          .run(
              new ReceiveProposals.Request(
                  List.of(patches), choice, Optional.empty(), true, comment));
    }
  }

  static PullRequestChoice numbers(long... numbers) {
    return new PullRequestChoice(LongStream.of(numbers).boxed().toList(), false);
  }

  static PullRequestChoice open() {
    return new PullRequestChoice(List.of(), true);
  }

  String draft() {
    return Folders.read(weekly.draftFile());
  }

  static String because(Received received, int at) {
    return received.answers().get(at).answer().refused().orElseThrow();
  }

  static List<String> names(Received received) {
    return received.answers().stream().map(it -> it.answer().proposal().words()).toList();
  }
}
