package org.coranto.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.coranto.check.TestEditions;
import org.coranto.config.VoteSettings;
import org.coranto.markdown.SourceText;
import org.coranto.model.Person;
import org.coranto.model.SectionKind;
import org.coranto.vote.WinnerSpot.Spot;
import org.junit.jupiter.api.Test;

class WinnerTextTest {

  private static final VoteSettings VOTE =
      new VoteSettings(
          "gauge",
          "pick",
          Optional.of("This week's gauge is [{title}]({address}), {words}."),
          "Thanks to [{by}]({seen}) for the suggestion!",
          "Thanks to [{by}]({seen}) for the self-suggestion!",
          VoteSettings.TieRule.EARLIER,
          0,
          1,
          4,
          Optional.empty(),
          List.of(),
          "votes");

  private static Candidate pick(String title, String address, String words, String seen) {
    return new Candidate(
        "k",
        title,
        address,
        "",
        Optional.of(Person.of("Cleo_Mist", "https://forum.example/u/cleo")),
        seen,
        words,
        Instant.EPOCH,
        0,
        0,
        Optional.empty());
  }

  private static String text(Candidate winner, String words) {
    return new WinnerText(VOTE, SectionKind.PICK).of(winner, words);
  }

  @Test
  void a_pick_has_a_credit_line_in_the_newsletters_wording() {
    assertThat(
            text(
                pick(
                    "drizzle", "https://gauge.example/drizzle", "Look!", "https://forum.example/7"),
                "a gauge for light rain"))
        .isEqualTo(
            """
            This week's gauge is [drizzle](https://gauge.example/drizzle), a gauge for light rain.

            Thanks to [Cleo\\_Mist](https://forum.example/7) for the suggestion!
            """);
  }

  @Test
  void who_nominates_what_is_theirs_is_thanked_for_a_self_suggestion() {
    assertThat(text(pick("d", "https://gauge.example/d", "Self-nomination.", ""), "x"))
        .endsWith("Thanks to Cleo\\_Mist for the self-suggestion!\n");
    assertThat(text(pick("d", "https://code.example/Cleo/d", "Look!", ""), "x"))
        .endsWith("for the self-suggestion!\n");
    assertThat(text(pick("d", "https://cleo.example/d", "Look!", ""), "x"))
        .endsWith("for the suggestion!\n");
  }

  @Test
  void words_that_are_missing_are_asked_for() {
    assertThat(text(pick("d", "https://gauge.example/d", "", ""), " "))
        .startsWith("This week's gauge is [d](https://gauge.example/d), <!-- what is it? -->.");
  }

  @Test
  void a_quotation_is_followed_by_its_author() {
    var quote =
        new Candidate(
            "k",
            "Ada, on the forum",
            "https://forum.example/9",
            "It rains.\n\nAgain <b>.",
            Optional.of(Person.of("bo", "")),
            "https://forum.example/12",
            "",
            Instant.EPOCH,
            0,
            2,
            Optional.empty());
    var usual =
        new VoteSettings(
            "quote",
            "quote",
            Optional.empty(),
            VOTE.credit(),
            VOTE.selfCredit(),
            VOTE.tie(),
            0,
            1,
            4,
            Optional.empty(),
            List.of(),
            "votes");
    assertThat(new WinnerText(usual, SectionKind.QUOTE).of(quote, ""))
        .isEqualTo(
            """
            > It rains.
            >
            > Again \\<b>.

            – [Ada, on the forum](https://forum.example/9)

            Thanks to [bo](https://forum.example/12) for the suggestion!
            """);
  }

  @Test
  void a_hostile_nomination_is_words_and_nothing_else() {
    assertThat(
            text(
                pick(
                    "x](javascript:1) <script>\n# y {by}",
                    "javascript:alert(1)",
                    "",
                    "https://e.example/) [x](http://evil"),
                "w"))
        .isEqualTo(
            """
            This week's gauge is x\\](javascript:1) \\<script\\> # y {by}, w.

            Thanks to Cleo\\_Mist for the suggestion!
            """);
  }

  private static String placed(String draft) {
    var edition = TestEditions.of(draft).edition();
    var spot = WinnerSpot.of(edition, "pick", "The winner.\n\nThanks!\n");
    var text = edition.source().with(java.util.List.of(((Spot.Here) spot).edit())).text();
    return text.substring(edition.header().end());
  }

  @Test
  void it_takes_the_place_of_the_comment_that_waits_for_it() {
    assertThat(
            placed(
                "## Pick of the Week\n\n"
                    + "<!-- This week's pick is …\n\n"
                    + "     Thanks -->\n\n"
                    + "[Suggest](https://f.example/)!\n"))
        .isEqualTo(
            "## Pick of the Week\n\nThe winner.\n\nThanks!\n\n[Suggest](https://f.example/)!\n");
  }

  @Test
  void without_a_comment_it_goes_under_the_heading() {
    assertThat(placed("## Pick of the Week\n\n[Suggest](https://f.example/)!\n"))
        .isEqualTo(
            "## Pick of the Week\n\nThe winner.\n\nThanks!\n\n[Suggest](https://f.example/)!\n");
    assertThat(placed("## Pick of the Week\n## Jobs\n"))
        .isEqualTo("## Pick of the Week\n\nThe winner.\n\nThanks!\n\n## Jobs\n");
  }

  @Test
  void what_an_editor_has_picked_stays() {
    var edition =
        TestEditions.of("## Pick of the Week\n\nThis is [mine](https://mine.example/) already.\n")
            .edition();
    assertThat(WinnerSpot.of(edition, "pick", "x\n")).isEqualTo(new Spot.Taken(7));
    assertThat(WinnerSpot.of(edition, "cellar", "x\n")).isEqualTo(new Spot.Missing());
    assertThat(edition.source()).isInstanceOf(SourceText.class);
  }
}
