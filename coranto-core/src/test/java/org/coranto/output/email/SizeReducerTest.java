package org.coranto.output.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coranto.output.email.MailNewsletter.edition;
import static org.coranto.output.email.MailNewsletter.mail;
import static org.coranto.output.email.MailNewsletter.section;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SizeReducerTest {

  private static final String QUOTE = "## quote\n\n> Warp and weft.\n\n– A weaver\n";

  @Test
  void what_fits_is_shown_whole() {
    var mail = mail(edition(section("links", 20) + QUOTE), 100_000, 0);

    assertThat(mail.fitting().folded()).isEmpty();
    assertThat(mail.fitting().colours()).isTrue();
    assertThat(mail.html()).contains("links 20").contains("Warp and weft.");
  }

  @Test
  void first_the_colours_go() {
    var edition = edition(section("links", 20));
    int whole = (int) mail(edition, 100_000, 0).fitting().bytes();
    var mail = mail(edition, whole - 50, 0);

    assertThat(mail.fitting().colours()).isFalse();
    assertThat(mail.fitting().folded()).isEmpty();
    assertThat(mail.html()).doesNotContain("prefers-color-scheme").contains("links 20");
  }

  @Test
  void then_the_section_of_the_lowest_priority_is_folded_with_a_way_to_the_rest() {
    var mail = mail(edition(section("links", 70) + section("rumours", 70) + QUOTE), 21_000, 0);

    assertThat(mail.fitting().folded())
        .extracting(SizeReport.Share::title)
        .containsExactly("rumours");
    var shown = mail.fitting().folded().getFirst().shown();
    assertThat(mail.html())
        .contains("links 70", "rumours " + shown)
        .doesNotContain("rumours " + (shown + 1) + "<")
        .contains(
            "<a href=\""
                + MailNewsletter.PAGE
                + "#rumours\">"
                + (70 - shown)
                + " more on the web</a>");
  }

  @Test
  void the_section_that_was_folded_last_shows_as_many_entries_as_there_is_room_for() {
    var edition = edition(section("links", 70) + section("rumours", 70));
    var mail = mail(edition, 21_000, 0);

    assertThat(mail.fitting().folded().getFirst().shown()).isGreaterThan(3);
    assertThat(mail.fitting().bytes()).isBetween(20_600L, 21_000L);
  }

  @Test
  void of_two_with_the_same_priority_the_longer_is_folded() {
    var edition = edition(section("links", 50) + section("links", 90));
    var mail = mail(edition, 20_000, 0);

    assertThat(mail.fitting().folded()).extracting(SizeReport.Share::entries).containsExactly(90);
  }

  @Test
  void what_is_never_folded_is_whole_as_long_as_anything_else_can_be_folded() {
    var mail = mail(edition(section("quote", 60) + section("links", 200)), 21_000, 0);

    assertThat(mail.fitting().folded())
        .extracting(SizeReport.Share::title)
        .containsExactly("links");
    assertThat(mail.html()).contains("quote 60");
  }

  @Test
  void both_bodies_show_the_same_entries() {
    var mail = mail(edition(section("links", 70) + section("rumours", 70)), 21_000, 0);
    int shown = mail.fitting().folded().getFirst().shown();

    assertThat(mail.text())
        .contains("rumours " + shown + "\n", (70 - shown) + " more on the web")
        .doesNotContain("rumours " + (shown + 1) + "\n");
  }

  @Test
  void room_is_left_for_links_that_become_longer_on_their_way() {
    var edition = edition(section("links", 150));
    var counted = mail(edition, 40_000, 121);

    assertThat(mail(edition, 40_000, 0).fitting().folded()).isEmpty();
    assertThat(counted.fitting().folded()).hasSize(1);
    assertThat(Sent.bytes(counted, 121)).isLessThanOrEqualTo(40_000);
  }

  @Test
  void the_fitting_counts_what_is_sent() {
    var mail = mail(edition(section("links", 60) + QUOTE), 100_000, 121);

    assertThat(mail.fitting().bytes())
        .isBetween(Sent.bytes(mail, 121) - 100L, Sent.bytes(mail, 121) + 1000L);
  }

  @Test
  void a_comment_for_editors_is_no_entry() {
    var mail =
        mail(
            edition("## links\n\n<!-- for editors -->\n\n* [One](https://loom.example/1)\n"),
            100_000,
            0);

    assertThat(mail.fitting().sections().getLast().entries()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 121})
  void no_edition_of_two_megabytes_breaks_the_limit(int linkOverhead) {
    var words = "wool ".repeat(400_000);
    var manyHeadings =
        IntStream.range(0, 20_000)
            .mapToObj(i -> "## Heading " + i + " " + "x".repeat(60) + "\n\nText.\n\n")
            .collect(Collectors.joining());
    var ideographs = "## links\n\n* [" + "織".repeat(600_000) + "](https://loom.example/)\n";
    for (var hostile :
        new String[] {
          words,
          "## " + words,
          "## quote\n\n" + words,
          section("links", 18_000),
          section("quote", 18_000),
          manyHeadings,
          ideographs,
          "* [x](https://loom.example/" + "a".repeat(2_000_000) + ")\n"
        }) {
      var edition = edition(words, "en", hostile);
      var mail = mail(edition, 100_000, linkOverhead);
      assertThat(Sent.bytes(mail, linkOverhead)).isLessThanOrEqualTo(100_000);
      assertThat(mail.fitting().fits()).isTrue();
      assertThat(mail.html()).contains(MailPlaceholder.UNSUBSCRIBE.mark(), MailWords.ON_THE_WEB);
      assertThat(mail.text().length()).isLessThan(200_000);
    }
  }
}
