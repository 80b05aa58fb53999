package org.coranto.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.coranto.model.SectionKind;
import org.junit.jupiter.api.Test;

class SectionHeadingRulesTest {

  private final SectionHeadingRules headings =
      SectionHeadingRules.of(
          List.of(
              section("events", "Upcoming Events", "Events", "Meetups *"),
              section("online", "Online", "Virtual"),
              section("jobs", "Jobs", "fn work(on: Project) -> Money", "**Wanted**"),
              section("news", "News", "News*", "* and *")));

  @Test
  void letter_case_markup_and_punctuation_at_the_end_do_not_matter() {
    assertThat(own("EVENTS:")).hasValue("events");
    assertThat(own("`fn work(on: Project) -> Money`")).hasValue("jobs");
    assertThat(own("**Jobs** …")).hasValue("jobs");
    assertThat(own(" upcoming \t events ")).hasValue("events");
    assertThat(own("🎉 Wanted!")).hasValue("jobs");
  }

  @Test
  void a_star_matches_any_words() {
    assertThat(own("Meetups in Ghent")).hasValue("events");
    assertThat(own("Newsletters")).hasValue("news");
    assertThat(own("Bread and Butter")).hasValue("news");
    assertThat(own("Bread or Butter")).isEmpty();
  }

  @Test
  void an_exact_wording_wins_over_a_star_and_a_heading_over_a_title() {
    var both =
        SectionHeadingRules.of(
            List.of(section("all", "Talks", "*"), section("talks", "Speaking", "Talks", "Slides")));
    assertThat(name(both, "Talks")).hasValue("talks");
  }

  @Test
  void a_star_alone_takes_what_belongs_nowhere_else() {
    var all =
        SectionHeadingRules.of(
            List.of(section("rest", "The rest", "*"), section("events", "Events", "Events")));
    assertThat(name(all, "Anything")).hasValue("rest");
    assertThat(name(all, "Events", "Europe")).hasValue("events");
    assertThat(all.rule(List.of())).isEmpty();
  }

  @Test
  void a_heading_without_a_section_of_its_own_belongs_to_the_nearest_above_it() {
    assertThat(rule("Events", "Europe")).hasValue("events");
    assertThat(rule("Events", "Virtual", "In June")).hasValue("online");
    assertThat(rule("Events", "Jobs")).hasValue("jobs");
    assertThat(rule("Europe")).isEmpty();
    assertThat(rule()).isEmpty();
  }

  @Test
  void a_star_does_not_use_the_same_words_twice() {
    var tight = SectionHeadingRules.of(List.of(section("tight", "Tight", "ab*ba")));
    assertThat(name(tight, "aba")).isEmpty();
    assertThat(name(tight, "abba")).isPresent();
  }

  private Optional<String> own(String title) {
    return name(headings, title);
  }

  private static Optional<String> name(SectionHeadingRules headings, String... path) {
    return headings.rule(List.of(path)).map(SectionRule::name);
  }

  private Optional<String> rule(String... path) {
    return name(headings, path);
  }

  private static SectionRule section(String name, String title, String... wordings) {
    return SectionRule.of(name, title, SectionKind.LINKS, List.of(wordings));
  }
}
