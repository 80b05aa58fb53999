package org.coranto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.coranto.testing.Folders;
import org.coranto.testing.TestNewsletter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `coranto vote` as run in a shell: a closed vote for an open draft.
class VoteCommandTest {

  private static final String RECORD = "votes/2020-09-09-pick.json";

  @TempDir private Path folder = Path.of("");

  private final TestTerminal terminal = new TestTerminal();

  @BeforeEach
  void newsletter() throws IOException {
    config("");
    write(
        "editions/2020-09-02-weekly.md",
        edition(41, "2020-09-02", "This is [old](https://old.example/).\n"));
    write("drafts/2020-09-09-weekly.md", edition(42, "2020-09-09", "<!-- what is it? -->\n"));
    write(
        "tips.jsonl",
        """
        {"kind": "nomination", "address": "https://gauge.example/drizzle", "title": "drizzle", "votes": 1, "key": "7", "seen": "https://forum.example/7", "person": "cleo", "at": "2020-09-03T10:00:00Z"}
        {"kind": "nomination", "address": "https://clouds.example/nimbus", "title": "Nimbus", "votes": 2, "key": "8", "seen": "https://forum.example/8", "person": "eve", "at": "2020-09-04T10:00:00Z"}
        """);
    write(
        "ballots.jsonl",
        """
        {"voter": "ada@mail.example", "choice": "https://gauge.example/drizzle", "at": "2020-09-05T10:00:00Z"}
        """);
  }

  private void config(String more) {
    TestNewsletter.withHeaders(folder)
        .section("pick", "pick")
        .configured(
            "\n[[vote]]\nsection = \"pick\"\nline = \"It is [{title}]({address}), {words}.\"\n"
                + more);
  }

  private static String edition(int number, String date, String pick) {
    return TestNewsletter.text(number, date, "## Pick\n\n" + pick);
  }

  private void write(String name, String text) {
    Folders.write(folder.resolve(name), text);
  }

  private int vote(String... args) {
    return run(Stream.concat(Stream.of("vote"), Stream.of(args)).toArray(String[]::new));
  }

  private int count(String... more) {
    var all =
        new ArrayList<>(
            List.of(
                "count",
                "--from",
                folder.resolve("tips.jsonl").toString(),
                "--from",
                folder.resolve("ballots.jsonl").toString()));
    all.addAll(List.of(more));
    return vote(all.toArray(String[]::new));
  }

  private String said() {
    return terminal.out();
  }

  @Test
  void a_closed_vote_is_counted_shown_counted_again_and_placed() throws IOException {
    assertThat(count()).isZero();
    assertThat(said())
        .isEqualTo(
            """
            pick for 2020-09-09: drizzle with 2 votes, nominated first (tie)
                 2  drizzle (cleo)
                 2  Nimbus (eve)
              1 carried over to the next vote
              record: votes/2020-09-09-pick.json
            """);
    assertThat(folder.resolve(RECORD)).content().doesNotContain("ada@mail.example");

    assertThat(vote("show")).isZero();
    assertThat(said()).startsWith("pick for 2020-09-09: drizzle");
    assertThat(vote("recount", folder.resolve(RECORD).toString())).isZero();
    assertThat(said())
        .endsWith(RECORD + " is right: drizzle with 2 votes, nominated first (tie)\n");

    assertThat(vote("place", "pick", "--words", "a gauge for light rain")).isZero();
    assertThat(folder.resolve("drafts/2020-09-09-weekly.md"))
        .hasContent(
            edition(
                42,
                "2020-09-09",
                "It is [drizzle](https://gauge.example/drizzle), a gauge for light rain.\n\nThanks to [cleo](https://forum.example/7) for the suggestion!\n"));
    assertThat(vote("place", "pick")).isEqualTo(2);
    assertThat(said()).isEqualTo("pick: drafts/2020-09-09-weekly.md already has text in line 9.\n");
  }

  @Test
  void counting_twice_gives_the_same_record() throws IOException {
    count();
    var first = Files.readString(folder.resolve(RECORD));
    count();
    assertThat(folder.resolve(RECORD)).hasContent(first);
  }

  @Test
  void an_editor_decides_between_equals_where_that_is_the_rule() throws IOException {
    config("tie = \"editor\"\n");
    count();
    assertThat(said())
        .startsWith("pick for 2020-09-09: 2 candidates with 2 votes each: drizzle, Nimbus\n");
    assertThat(vote("place")).isEqualTo(2);
    assertThat(said())
        .isEqualTo(
            "pick: 2 candidates have 2 votes each; choose one with “coranto vote count --choose”.\n");
    assertThat(count("--choose", "nimbus")).isZero();
    assertThat(said())
        .startsWith("pick for 2020-09-09: Nimbus with 2 votes, chosen by an editor (tie)\n");
    assertThat(vote("place")).isZero();
    assertThat(count("--choose", "hail")).isEqualTo(1);
  }

  @Test
  void a_near_miss_takes_part_again() throws IOException {
    count();
    Files.move(
        folder.resolve("drafts/2020-09-09-weekly.md"),
        folder.resolve("editions/2020-09-09-weekly.md"));
    write("drafts/2020-09-16-weekly.md", edition(43, "2020-09-16", "<!-- what is it? -->\n"));
    assertThat(vote("count")).isZero();
    assertThat(said()).startsWith("pick for 2020-09-16: Nimbus with 2 votes\n");
  }

  /// As `https://old.example/` was, which edition 41 shows.
  private void nominateWhatEdition41Picked() throws IOException {
    var tips = folder.resolve("tips.jsonl");
    Files.writeString(
        tips,
        Files.readString(tips)
            + """
            {"kind": "nomination", "address": "https://www.old.example", "title": "old", "votes": 9, "key": "9", "seen": "https://forum.example/9", "person": "dee", "at": "2020-09-04T11:00:00Z"}
            """);
  }

  @Test
  void what_an_earlier_edition_picked_is_no_candidate_again() throws IOException {
    nominateWhatEdition41Picked();
    assertThat(count()).isZero();
    assertThat(said())
        .startsWith("pick for 2020-09-09: drizzle with 2 votes")
        .contains("  not a candidate: old, which won in edition 41 (2020-09-02)\n");
    assertThat(vote("recount", folder.resolve(RECORD).toString())).isZero();
    assertThat(count("--choose", "old")).isEqualTo(1);
    assertThat(terminal.err())
        .contains("“old” already won in edition 41 (2020-09-02) and may not win again yet");
  }

  @Test
  void it_may_win_again_where_the_house_says_so() throws IOException {
    nominateWhatEdition41Picked();
    config("again-after = 1\n");
    assertThat(count()).isZero();
    assertThat(said()).startsWith("pick for 2020-09-09: old with 9 votes\n");
    config("again-after = 2\n");
    assertThat(count()).isZero();
    assertThat(said()).contains("not a candidate: old");
  }

  @Test
  void what_an_earlier_record_says_that_won_is_no_candidate_again() throws IOException {
    count();
    Files.move(
        folder.resolve("drafts/2020-09-09-weekly.md"),
        folder.resolve("editions/2020-09-09-weekly.md"));
    write("drafts/2020-09-16-weekly.md", edition(43, "2020-09-16", "<!-- what is it? -->\n"));
    write(
        "tips.jsonl",
        """
        {"kind": "nomination", "address": "https://gauge.example/drizzle", "title": "drizzle", "votes": 9, "key": "17", "person": "dee", "at": "2020-09-13T10:00:00Z"}
        """);
    assertThat(count()).isZero();
    assertThat(said())
        .startsWith("pick for 2020-09-16: Nimbus with 2 votes\n")
        .contains("not a candidate: drizzle, which won in edition 42 (2020-09-09)");
  }

  @Test
  void a_record_that_somebody_altered_is_refused() throws IOException {
    count();
    Files.writeString(
        folder.resolve(RECORD),
        Files.readString(folder.resolve(RECORD)).replace("\"likes\" : 2", "\"likes\" : 1"));
    assertThat(vote("recount", folder.resolve(RECORD).toString())).isEqualTo(1);
    assertThat(vote("place")).isEqualTo(1);
    assertThat(terminal.err()).contains("does not match its own candidates and ballots");
  }

  @Test
  void a_vote_that_is_open_is_only_told() throws IOException {
    Files.delete(folder.resolve("drafts/2020-09-09-weekly.md"));
    write("drafts/2999-09-09-weekly.md", edition(42, "2999-09-09", ""));
    assertThat(count()).isZero();
    assertThat(said())
        .startsWith("pick for 2999-09-09: drizzle with 2 votes")
        .endsWith("  open until 2999-09-09T12:00:00Z; nothing was written\n");
    assertThat(folder.resolve("votes")).doesNotExist();
  }

  @Test
  void what_is_wrong_in_a_file_is_told_by_its_line() throws IOException {
    write("ballots.jsonl", "{\"voter\": \"ada\"}\nno\n");
    assertThat(count()).isEqualTo(2);
    assertThat(terminal.err())
        .contains("ballots.jsonl:1: the ballot has no time", "ballots.jsonl:2: this is not JSON");
  }

  @Test
  void a_vote_that_there_is_not_is_asked_back() {
    assertThat(vote("count", "pickk")).isEqualTo(1);
    assertThat(terminal.err()).contains("there is no vote “pickk”. Did you mean", "Votes: pick");
  }

  /// A form whose answers a program prints, and a mailbox for voters.
  private void votersWrite() throws IOException {
    config(
        """
        ballots = ["form", "votes"]

        [[source]]
        source = "command"
        name = "form"
        command = ["cat", "form.jsonl"]

        [[source]]
        source = "mail"
        name = "votes"
        mailbox = "mail"
        takes = "votes"
        """);
    write(
        "form.jsonl",
        """
        {"kind": "nomination", "title": "Nimbus", "key": "a1", "person": {"name": "Bo", "mail": "bo@mail.example"}, "at": "2020-09-05T10:00:00Z"}
        {"kind": "nomination", "title": "Drizzle", "key": "a2", "person": {"name": "Bo", "mail": "BO@mail.example"}, "at": "2020-09-06T10:00:00Z"}
        {"kind": "nomination", "address": "https://clouds.example/nimbus/", "key": "a3", "person": "dee", "at": "2020-09-06T11:00:00Z"}
        {"kind": "nomination", "title": "my secret wish", "key": "a4", "person": "eve", "at": "2020-09-06T12:00:00Z"}
        """);
    for (var name : List.of("new", "tmp")) {
      Files.createDirectories(folder.resolve("mail").resolve(name));
    }
    write(
        "mail/cur/1:2,S",
        """
        From: Flo <flo@mail.example>
        To: vote@weekly.example
        Subject: vote
        Date: Sun, 06 Sep 2020 12:00:00 +0000
        Message-ID: <1@mail.example>
        Content-Type: text/plain

        Drizzle

        Because it rains.
        """);
    Files.setLastModifiedTime(
        folder.resolve("mail/cur/1:2,S"), FileTime.from(Instant.parse("2020-09-06T12:00:00Z")));
  }

  private int run(String... args) {
    return terminal.runIn(folder, args);
  }

  @Test
  void votes_of_a_form_and_of_a_mailbox_count_without_a_hand_and_are_never_shown()
      throws IOException {
    votersWrite();
    assertThat(run("gather", "--since", "2020-09-02")).as(said()).isZero();
    assertThat(vote("count", "--from", folder.resolve("tips.jsonl").toString())).isZero();
    assertThat(said())
        .isEqualTo(
            """
            pick for 2020-09-09: drizzle with 3 votes, nominated first (tie)
                 3  drizzle (cleo)
                 3  Nimbus (eve)
              not counted: 1 superseded, 1 unknown
              1 carried over to the next vote
              record: votes/2020-09-09-pick.json
            """);
    assertThat(folder.resolve(RECORD))
        .content()
        .doesNotContain("mail.example", "secret wish", "Bo", "dee", "Flo", "rains");
    assertThat(vote("recount", folder.resolve(RECORD).toString())).isZero();

    assertThat(run("inbox")).isZero();
    assertThat(said()).doesNotContain("secret wish", "Nimbus", "Drizzle");
    assertThat(run("place", "4")).isEqualTo(1);
    assertThat(terminal.err()).contains("tip 4 is a secret ballot");
  }

  @Test
  void a_dry_run_does_not_tell_who_voted() throws IOException {
    votersWrite();
    assertThat(run("gather", "--dry-run", "--json", "--since", "2020-09-02")).isZero();
    assertThat(said()).contains("my secret wish").doesNotContain("mail.example", "Bo", "eve");
  }

  @Test
  void a_ballot_that_an_editor_declines_does_not_count() throws IOException {
    votersWrite();
    run("gather", "--since", "2020-09-02", "form");
    assertThat(run("drop", "2", "--because", "sent by a machine")).as(said()).isZero();
    vote("count", "--from", folder.resolve("tips.jsonl").toString());
    assertThat(said()).startsWith("pick for 2020-09-09: Nimbus with 4 votes");
  }
}
