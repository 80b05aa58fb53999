package org.coranto.app.tips;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coranto.app.mailbox.TestMailServer;
import org.coranto.app.newsletter.Newsletter;
import org.coranto.app.newsletter.Runtime;
import org.coranto.testing.TestNewsletter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A newsletter with a mailbox for tips.
class GatherMailTest {

  private final TestMailServer office = new TestMailServer();

  @TempDir private Path folder;

  @AfterEach
  void close() {
    office.close();
  }

  @BeforeEach
  void newsletter() {
    TestNewsletter.in(folder)
        .section("news")
        .configured(
            """

            [[source]]
            source = "mail"
            section = "news"
            mailbox = "imap://127.0.0.1:%d/INBOX"
            user = "%s"
            network = "private"
            """
                .formatted(office.port(), TestMailServer.USER));
  }

  private GatherReport.OfSource gather(boolean dryRun) {
    var runtime = Runtime.ofThisMachine(Map.of("MAIL_PASSWORD", TestMailServer.PASSWORD), "test");
    try (var newsletter = Newsletter.open(folder, runtime)) {
      return new GatherTips(newsletter)
          .run(new GatherTips.Request(List.of(), Optional.empty(), dryRun))
          .sources()
          .getFirst();
    }
  }

  private static List<String> pages(GatherReport.OfSource report) {
    return report.tips().stream().map(tip -> tip.content().address()).toList();
  }

  @Test
  void a_run_brings_what_was_written_since_the_last_one() {
    office.deliver("one", "two");
    assertThat(pages(gather(false)))
        .containsExactly("https://example.org/one", "https://example.org/two");
    office.deliver("three");
    assertThat(pages(gather(false))).containsExactly("https://example.org/three");
    assertThat(pages(gather(false))).isEmpty();
  }

  @Test
  void a_dry_run_leaves_everything_for_the_next() {
    office.deliver("one");
    assertThat(pages(gather(true))).containsExactly("https://example.org/one");
    assertThat(pages(gather(false))).containsExactly("https://example.org/one");
  }

  @Test
  void who_forgets_how_far_it_had_read_gets_nothing_twice() throws SQLException {
    office.deliver("one");
    assertThat(gather(false).fresh()).hasSize(1);
    var database = "jdbc:sqlite:" + folder.resolve(".coranto/desk.db");
    try (var connection = DriverManager.getConnection(database);
        var statement = connection.createStatement()) {
      statement.execute("delete from mail_place");
    }
    var again = gather(false);
    assertThat(pages(again)).containsExactly("https://example.org/one");
    assertThat(again.fresh()).isEmpty();
  }
}
