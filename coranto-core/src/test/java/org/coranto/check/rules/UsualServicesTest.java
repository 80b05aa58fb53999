package org.coranto.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coranto.check.Check;
import org.coranto.check.Finding;
import org.coranto.check.TestEditions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Template tags, short links and links to editing pages that a newsletter uses on purpose.
class UsualServicesTest {

  private static final String PLAIN =
      "## News\n\nThe kettle [sings](https://kettle.example/song).\n";

  private static final String TAG = "{% include kettle-club.html %}\n\n" + PLAIN;

  private static String link(String target) {
    return "## News\n\nThe kettle club [meets](" + target + ") in Bergen.\n";
  }

  /// The first `used` of `all` weekly editions have the text; the last one is of the week before.
  private static Map<LocalDate, String> editions(int used, int all, String text) {
    var earlier = new HashMap<LocalDate, String>();
    for (int i = 1; i <= all; i++) {
      earlier.put(TestEditions.DATE.minusWeeks(all + 1L - i), i <= used ? text : PLAIN);
    }
    return earlier;
  }

  private static List<Finding> findings(Check check, String text, Map<LocalDate, String> earlier) {
    return check.look(TestEditions.of(text, earlier));
  }

  @Test
  void a_tag_of_many_editions_is_not_reported_again() {
    assertThat(findings(new TemplateLanguage(), TAG, editions(3, 3, TAG))).isEmpty();
    assertThat(findings(new TemplateLanguage(), TAG, editions(3, 12, TAG))).isEmpty();
  }

  @Test
  void a_tag_of_few_or_old_editions_or_another_one_is_reported() {
    for (var earlier : List.of(editions(2, 3, TAG), editions(3, 13, TAG), editions(20, 47, TAG))) {
      assertThat(findings(new TemplateLanguage(), TAG, earlier)).hasSize(1);
    }
    var other = TAG.replace("kettle-club", "tea-club");
    assertThat(findings(new TemplateLanguage(), other, editions(5, 5, TAG))).hasSize(1);
  }

  @Test
  void white_space_in_a_tag_makes_no_other_tag() {
    var spaced = TAG.replace("include kettle", "include\n  kettle");
    assertThat(findings(new TemplateLanguage(), spaced, editions(3, 3, TAG))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://bit.ly/tea", "https://t.co/tea", "https://goo.gl/tea"})
  void a_shortener_in_the_prose_of_many_editions_is_intended(String target) {
    var before = link(target + "-before");
    assertThat(findings(new WrappedLink(), link(target), editions(3, 5, before))).isEmpty();
    assertThat(findings(new WrappedLink(), link(target), editions(2, 5, before))).hasSize(1);
    assertThat(findings(new WrappedLink(), link(target), editions(5, 26, before))).hasSize(1);
  }

  @Test
  void another_shortener_is_reported() {
    var earlier = editions(5, 5, link("https://bit.ly/tea"));
    assertThat(findings(new WrappedLink(), link("https://t.co/tea"), earlier)).hasSize(1);
  }

  @Test
  void a_page_that_is_in_the_url_is_always_reported() {
    var wrapped = link("https://www.google.com/url?q=https%3A%2F%2Ftide.org%2F");
    assertThat(findings(new WrappedLink(), wrapped, editions(5, 5, wrapped))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://docs.google.com/document/d/1kettle/edit",
        "https://docs.google.com/spreadsheets/d/1kettle/edit#gid=0"
      })
  void editing_pages_of_many_editions_are_intended(String target) {
    var before = link("https://docs.google.com/document/d/1tea/edit");
    assertThat(findings(new UnreachableAddress(), link(target), editions(3, 5, before))).isEmpty();
    assertThat(findings(new UnreachableAddress(), link(target), editions(2, 5, before))).hasSize(1);
  }

  @Test
  void a_page_on_the_authors_computer_is_always_reported() {
    var local = link("http://localhost:4000/kettle");
    assertThat(findings(new UnreachableAddress(), local, editions(5, 5, local))).hasSize(1);
  }
}
