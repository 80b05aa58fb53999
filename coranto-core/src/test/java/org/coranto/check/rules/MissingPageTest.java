package org.coranto.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.coranto.check.Finding;
import org.coranto.check.OwnFiles;
import org.coranto.check.TestEditions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Links of the edition at `/2026-09-02/`.
class MissingPageTest {

  private static final Set<String> PATHS =
      Set.of("index.html", "2026-08-26/index.html", "about/index.html", "feed.xml", "a/chart.png");

  private static List<Finding> findings(String target, Optional<Set<String>> paths) {
    var context = TestEditions.of("## News\n\n* [A page](" + target + ")\n", Map.of());
    return new MissingPage().look(context.with(new OwnFiles(Set.of(), () -> paths)));
  }

  private static String own(String target) {
    var address = TestEditions.config().newsletter().address().toString();
    return target
        .replace("//HOST/", address.substring(address.indexOf("//")).replaceFirst("/?$", "/"))
        .replace("OWN/", address.endsWith("/") ? address : address + "/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/2026-08-26/",
        "/2026-08-26",
        "../2026-08-26/#news",
        "../about",
        "/feed.xml",
        "/",
        "OWN/about/",
        "OWN/feed.xml?x=1",
        "https://other.example/nothing/",
        "/2026%2D08-26/",
        "//other.example/nothing/",
        "mailto:ada@other.example",
        "#news"
      })
  void what_the_build_makes_is_there(String target) {
    assertThat(findings(own(target), Optional.of(PATHS))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/2026-08-27/",
        "../../2026-08-27/",
        "./chart.png",
        "../2026-08-26/chart.png",
        "/feed.atom",
        "//HOST/nothing/",
        "/2026%2D08-27/",
        "OWN/nothing/",
        "#no-news"
      })
  void what_it_does_not_make_is_not(String target) {
    assertThat(findings(own(target), Optional.of(PATHS))).hasSize(1);
  }

  private static List<Finding> inText(String body) {
    var context =
        TestEditions.of("## News\n\n" + own(body))
            .with(new OwnFiles(Set.of(), () -> Optional.of(PATHS)));
    return Stream.of(new MissingPage(), new MalformedTarget())
        .flatMap(check -> check.look(context).stream())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Read <OWN/nothing/>.",
        "A ![tide](/images/no.png)",
        "[Notes](../NOTES.md)",
        "[Code](./main.rs)"
      })
  void each_link_and_picture_is_reported_once(String body) {
    assertThat(inText(body + "\n")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Read <OWN/about/>.", "A ![tide](/a/chart.png)", "`![tide](/images/no.png)`"})
  void what_is_there_and_code_are_not(String body) {
    assertThat(inText(body + "\n")).isEmpty();
  }

  @Test
  void nothing_is_said_of_paths_that_are_not_known() {
    assertThat(findings("/2026-08-27/", Optional.empty())).isEmpty();
  }

  /// The paths of a site with many editions take longer than all other checks.
  @Test
  void a_link_to_the_front_page_and_a_word_as_a_target_do_not_plan_the_site() {
    var context =
        TestEditions.of(
                "## News\n\n"
                    + own("[Archives](OWN/), [news](#news), [back](/), [word](meadow).\n"))
            .with(
                new OwnFiles(
                    Set.of(),
                    () -> {
                      throw new AssertionError("the site was planned");
                    }));
    assertThat(new MissingPage().look(context)).isEmpty();
    assertThat(new MalformedTarget().look(context)).hasSize(1);
  }
}
