package org.coranto.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobotsTxtTest {

  private static RobotsTxt robots(String text) {
    return RobotsTxt.of(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void an_empty_file_allows_everything() {
    assertThat(robots("").allows("/a")).isTrue();
    assertThat(robots("<html>Not found</html>").allows("/a")).isTrue();
    assertThat(RobotsTxt.ALL.allows("/")).isTrue();
    assertThat(RobotsTxt.NOTHING.allows("/")).isFalse();
  }

  @Test
  void the_group_of_all_counts_where_no_group_names_us() {
    var robots =
        robots("User-agent: other\nDisallow: /\n\nUSER-AGENT : *\nDisallow: /private # ours\n");
    assertThat(robots.allows("/post")).isTrue();
    assertThat(robots.allows("/private/post")).isFalse();
  }

  @Test
  void a_group_that_names_us_counts_alone() {
    var robots =
        robots("User-agent: *\nDisallow: /\nUser-agent: x\nUser-agent: Coranto\nDisallow: /no\n");
    assertThat(robots.allows("/post")).isTrue();
    assertThat(robots.allows("/no")).isFalse();
  }

  @Test
  void groups_of_one_name_are_one() {
    var robots = robots("User-agent: *\nDisallow: /a\n\nUser-agent: *\nDisallow: /b\n");
    assertThat(robots.allows("/a")).isFalse();
    assertThat(robots.allows("/b")).isFalse();
  }

  @Test
  void a_group_may_name_us_and_allow_everything() {
    var robots = robots("User-agent: coranto/1.0\nDisallow:\nUser-agent: *\nDisallow: /\n");
    assertThat(robots.allows("/post")).isTrue();
  }

  @Test
  void the_longest_rule_wins_and_of_two_equal_ones_the_one_that_allows() {
    var robots =
        robots(
            "User-agent: *\nDisallow: /p\nAllow: /page\nDisallow: /page/x\nDisallow: /q\nAllow: /q\n");
    assertThat(robots.allows("/post")).isFalse();
    assertThat(robots.allows("/page")).isTrue();
    assertThat(robots.allows("/page/x")).isFalse();
    assertThat(robots.allows("/q")).isTrue();
  }

  @Test
  void sitemaps_end_no_group_and_rules_before_any_group_are_nobodys() {
    var robots = robots("Disallow: /\nUser-agent: *\nSitemap: https://example.org/s\nDisallow: /a");
    assertThat(robots.allows("/b")).isTrue();
    assertThat(robots.allows("/a")).isFalse();
  }

  @Test
  void a_host_may_want_time_between_requests_but_not_for_ever() {
    assertThat(robots("User-agent: *\nCrawl-delay: 2.5").gap()).hasValue(Duration.ofMillis(2500));
    assertThat(robots("User-agent: *\nCrawl-delay: 86400").gap()).hasValue(Duration.ofSeconds(10));
    assertThat(robots("User-agent: *\nCrawl-delay: soon").gap()).isEmpty();
    assertThat(robots("User-agent: *\nCrawl-delay: -1").gap()).isEmpty();
    assertThat(robots("User-agent: x\nCrawl-delay: 5").gap()).isEmpty();
  }

  /// The examples of RFC 9309, 2.2.2 and 2.2.3, and similar ones.
  @ParameterizedTest
  @CsvSource({
    "/fish, /fish, true",
    "/fish, /fish/salmon.html, true",
    "/fish, /fishheads, true",
    "/fish, /Fish.asp, false",
    "/fish, /catfish, false",
    "/fish*, /fish, true",
    "/*.php, /folder/any.php.file, true",
    "/*.php, /windows.PHP, false",
    "/*.php$, /filename.php, true",
    "/*.php$, /filename.php?parameters, false",
    "/*.php$, /a.php.php, true",
    "/fish*.php, /fishheads/catfish.php?parameters, true",
    "/$, /, true",
    "/$, /a, false",
    "/a*b*c$, /axxbxxc, true",
    "/a*b*c$, /axxbxx, false",
    "*/b, /a/b, true"
  })
  void a_star_is_any_text_and_a_dollar_the_end(String pattern, String path, boolean fits) {
    assertThat(RobotsTxt.fits(pattern, path)).isEqualTo(fits);
  }

  @Test
  void a_pattern_of_many_stars_is_no_trap() {
    assertThat(RobotsTxt.fits("/" + "*a".repeat(5_000) + "b", "/" + "a".repeat(20_000))).isFalse();
  }
}
