package org.coranto.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coranto.check.rules.BareGenerics;
import org.coranto.check.rules.DuplicateLink;
import org.coranto.check.rules.MissingAlternative;
import org.coranto.check.rules.MissingBullet;
import org.coranto.check.rules.MixedBullets;
import org.coranto.check.rules.PastEvent;
import org.coranto.check.rules.SiteNameInTitle;
import org.coranto.check.rules.UndefinedLabel;
import org.junit.jupiter.api.Test;

/// What earlier editions excuse: a habit does, a single occurrence does not.
class LearnedExemptionsTest {

  private static List<Finding> look(Check check, String text, int editions, String earlier) {
    return look(check, text, editions, 6, earlier);
  }

  /// @param with how many of the editions have the earlier text; the others have other text
  private static List<Finding> look(
      Check check, String text, int with, int editions, String earlier) {
    Map<LocalDate, String> archive = new HashMap<>();
    for (int i = 0; i < editions; i++) {
      archive.put(
          TestEditions.DATE.minusWeeks(i + 1),
          i < with
              ? earlier
              : "## News\n\n* [Post %d](https://example.org/post/%d)\n".formatted(i, i));
    }
    return check.look(TestEditions.of(text, archive));
  }

  private static final String BARE =
      "## News\n* [A](https://example.org/a)\n[Tell us](https://example.org/tell)\n";

  @Test
  void a_line_without_bullet_is_intended_in_three_editions_and_not_in_one() {
    assertThat(look(new MissingBullet(), BARE, 1, BARE)).hasSize(1);
    assertThat(look(new MissingBullet(), BARE, 3, BARE)).isEmpty();
  }

  private static final String PICTURE = "## News\n\n![](banner.png)\n";

  @Test
  void the_same_picture_each_week_is_not_reported_again() {
    assertThat(look(new MissingAlternative(), PICTURE, 2, PICTURE)).hasSize(1);
    assertThat(look(new MissingAlternative(), PICTURE, 3, PICTURE)).isEmpty();
  }

  private static final String TWICE =
      """
      ## News

      * [Roots](https://example.org/roots)

      ## Calls

      * [Help with roots](https://example.org/roots)
      """;

  @Test
  void a_page_that_three_editions_linked_twice_is_repeated_on_purpose() {
    assertThat(look(new DuplicateLink(), TWICE, 1, TWICE)).hasSize(1);
    assertThat(look(new DuplicateLink(), TWICE, 3, TWICE)).isEmpty();
  }

  @Test
  void an_item_may_begin_with_the_page_of_its_author() {
    var text =
        """
        ## News

        * [Ann](https://github.com/ann) wrote [Kettles](https://example.org/kettles)
        * [Ann](https://github.com/ann) wrote [Winter](https://example.org/winter)
        """;
    assertThat(look(new DuplicateLink(), text, 0, "")).isEmpty();
  }

  @Test
  void a_list_that_reports_on_meetings_may_have_past_events() {
    var event =
        "## Upcoming Events\n\n* 2026-01-05 | Ghent, BE | [Club](https://example.org/club)\n";
    assertThat(look(new PastEvent(), event, 2, event)).hasSize(1);
    assertThat(look(new PastEvent(), event, 6, event)).isEmpty();
  }

  @Test
  void names_of_sites_are_not_reported_if_most_editions_have_them() {
    var title = "## News\n\n* [Rain | Puddle](https://puddle.example/rain)\n";
    assertThat(look(new SiteNameInTitle(), title, 2, title)).hasSize(1);
    assertThat(look(new SiteNameInTitle(), title, 6, title)).isEmpty();
  }

  @Test
  void a_long_tail_that_only_mentions_the_site_is_not_its_name() {
    var title =
        "## News\n\n* [Tool - manage puddle secrets in public](https://talk.puddle.example/tool)\n";
    assertThat(look(new SiteNameInTitle(), title, 0, "")).isEmpty();
  }

  @Test
  void code_between_tags_of_liquid_is_not_read() {
    var text = "## News\n\n{% highlight swift %}\nlet x: Map<Key, Value>\n{% endhighlight %}\n";
    assertThat(new BareGenerics().look(TestEditions.of(text))).isEmpty();
    assertThat(new BareGenerics().look(TestEditions.of("## News\n\nlet x: Map<Key, Value>\n")))
        .hasSize(1);
  }

  @Test
  void labels_may_be_defined_in_an_included_file() {
    var text = "## News\n\n* [Roots][roots]\n* [Ice][ice]\n\n[ice]: https://example.org/ice\n";
    var check = new UndefinedLabel();
    assertThat(check.look(TestEditions.of(text))).hasSize(1);
    assertThat(check.look(TestEditions.of(text + "\n{% include links.md %}\n"))).isEmpty();
  }

  @Test
  void findings_of_one_habit_are_one_finding_with_all_places_and_one_fix() {
    var text =
        """
        ## News
        * [One](https://example.org/1)
        - [Two](https://example.org/2)
        * [Three](https://example.org/3)
        * [Four](https://example.org/4)
        - [Five](https://example.org/5)
        """;
    var found = new MixedBullets().look(TestEditions.of(text));
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().related()).hasSize(1);
    assertThat(found.getFirst().fix().orElseThrow().edits()).hasSize(2);
    assertThat(found.getFirst().fix().orElseThrow().safe()).isTrue();
  }

  @Test
  void the_edition_decides_on_its_bullet_and_not_the_archive() {
    var text =
        """
        ## News
        - [One](https://example.org/1)
        - [Two](https://example.org/2)
        - [Three](https://example.org/3)
        - [Four](https://example.org/4)
        * [Five](https://example.org/5)
        """;
    var earlier = "## News\n* [A](https://example.org/a)\n* [B](https://example.org/b)\n";
    var found = look(new MixedBullets(), text, 6, earlier);
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().fix().orElseThrow().edits().getFirst().replacement())
        .isEqualTo("-");
    assertThat(found.getFirst().related()).isEmpty();
  }
}
